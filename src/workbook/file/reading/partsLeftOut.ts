import type { FilePackage } from './filePackage';

/** Parts that make up something which the description of a workbook has no place for. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/(^|\/)vbaProject\.bin$/i, 'macros'],
  [/^xl\/pivotTables\//i, 'pivot tables'],
  [/^xl\/(slicers|timelines)\//i, 'slicers'],
  [/^xl\/externalLinks\//i, 'links to other workbooks'],
  [/^xl\/threadedComments\//i, 'the threads of comments (their texts stay as notes)'],
  [/^xl\/(embeddings|ctrlProps|activeX)\//i, 'embedded objects'],
  [/^xl\/connections\.xml$/i, 'connections to data'],
  [/^xl\/charts\/chartEx/i, 'charts of other kinds than columns and lines'],
];

export function partsLeftOut(file: FilePackage): string[] {
  const { paths } = file;
  return PARTS.filter(([pattern]) => paths.some((path) => pattern.test(path))).map(([, what]) => what);
}
