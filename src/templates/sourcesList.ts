import type { FigurePlan, SheetPlan } from '../workbook/plan';
import type { SheetBuilder } from './planBuilder';
import { areaOf } from './area';
import { joined, text, when } from './formulaText';
import { inLanguage, phrase } from './language';
import { STYLES, type StyleName } from './styles';
import { wrappedHeight } from './textWidth';
import { whereUsed, type Use } from './whereUsed';

/** The columns of the list; `cell` links to the figure, `link` is the address of its source. */
export const LIST_COLUMNS = { label: 0, value: 1, unit: 2, asOf: 3, confidence: 4, source: 5, used: 6, cell: 7, link: 8 } as const;

/** Characters per column. */
export const LIST_WIDTHS: readonly number[] = [36, 20, 30, 13, 13, 48, 44, 24, 70];

const HEADS: readonly { readonly column: keyof typeof LIST_COLUMNS; readonly words: string; readonly style: StyleName }[] = [
  { column: 'label', words: 'Figure', style: 'headText' },
  { column: 'value', words: 'Value', style: 'head' },
  { column: 'unit', words: 'Unit or meaning', style: 'headUnitText' },
  { column: 'asOf', words: 'As of', style: 'headText' },
  { column: 'confidence', words: 'Confidence', style: 'headText' },
  { column: 'source', words: 'Source', style: 'headText' },
  { column: 'used', words: 'Where used', style: 'headText' },
  { column: 'cell', words: 'Go to the cell', style: 'headText' },
  { column: 'link', words: 'Link', style: 'headText' },
];

/** Writes the figures of every sheet below their headings and returns the last row. */
export function figureList(sheet: SheetBuilder, heads: number, sheets: readonly SheetPlan[]): number {
  for (const { column, words, style } of HEADS) sheet.value(heads, LIST_COLUMNS[column], words, style);
  const usesOf = whereUsed(sheets);
  let row = heads;
  for (const home of sheets.filter(({ figures }) => figures.length > 0)) {
    row += 1;
    sheet.value(row, LIST_COLUMNS.label, home.name, 'group');
    sheet.fill(row, LIST_COLUMNS.label, LIST_COLUMNS.link, 'group');
    for (const figure of home.figures) {
      row += 1;
      figureLine(sheet, row, figure, isSeries(figure, home), usesOf(figure, home));
    }
  }
  return row;
}

function figureLine(sheet: SheetBuilder, row: number, figure: FigurePlan, series: boolean, uses: readonly Use[]): void {
  const { label, name, unit, asOf, source, link, confidence, style } = figure;
  const used = usesInWords(uses, sheet);
  // Illustrative is the word of the pact data in the language of the sheet.
  const note = confidence === inLanguage(sheet.language, 'illustrative') ? 'listedAssumption' : 'listedNote';
  const put = (column: keyof typeof LIST_COLUMNS, words: string, look: StyleName) => sheet.value(row, LIST_COLUMNS[column], words, look);
  put('label', label, 'listedLabel');
  sheet.formula(row, LIST_COLUMNS.value, series ? seriesInWords(name, style) : valueOrBlank(name), listedStyle(style));
  put('unit', unit, 'listedUnit');
  sheet.value(row, LIST_COLUMNS.asOf, asOf, 'listedAsOf');
  put('confidence', confidence, note);
  put('source', source, note);
  put('used', used, 'listedNote');
  sheet.formula(row, LIST_COLUMNS.cell, `HYPERLINK("#${name}","${name}")`, 'listedLink');
  if (link) put('link', link, 'listedLink');
  else sheet.fill(row, LIST_COLUMNS.link, LIST_COLUMNS.link, 'listedLink');
  const wrapped = { label, unit, source, used } as const;
  const texts = (Object.keys(wrapped) as (keyof typeof wrapped)[]).map((column) => ({
    text: wrapped[column],
    width: LIST_WIDTHS[LIST_COLUMNS[column]] ?? 1,
  }));
  sheet.rowHeight(row, wrappedHeight(texts));
}

function isSeries({ name }: FigurePlan, home: SheetPlan): boolean {
  const area = areaOf(home.names.find((one) => one.name === name)?.range ?? '');
  return area !== undefined && (area.top < area.bottom || area.left < area.right);
}

/** A blank cell would show as 0, and the workbench takes a 0 for an empty text: so blank cells are counted. */
function valueOrBlank(name: string): string {
  return when(`COUNTBLANK(${name})=ROWS(${name})`, text('blank'), name);
}

/** How many values a series has, and for shares and rates the first and the last of them. */
function seriesInWords(name: string, style: string): string {
  const count = joined(`COUNT(${name})`, text(' values'));
  const format = (STYLES as Readonly<Record<string, { readonly numberFormat?: string }>>)[style]?.numberFormat ?? '';
  if (!format.endsWith('%')) return count;
  const shown = (which: string) => `TEXT(INDEX(${name},${which}),"${format}")`;
  return when(
    `COUNT(${name})=0`,
    text('blank'),
    joined(count, text(': '), shown('1'), text(' … '), shown(`ROWS(${name})*COLUMNS(${name})`)),
  );
}

/** The look of a value that is an input on its own sheet. */
function listedStyle(style: string): StyleName {
  const listed = style.replace(/^[a-z]+/, 'listed');
  return listed in STYLES ? (listed as StyleName) : 'listedNumber';
}

/** `Gas power, Diamonds: Revenue · Profit`, the first few labels; sheets that use a figure alike stand together. */
function usesInWords(uses: readonly Use[], { language }: SheetBuilder): string {
  const MOST = 3;
  if (uses.length === 0) return inLanguage(language, 'to read only: no formula uses it');
  const alike = new Map<string, string[]>();
  for (const { sheet, labels } of uses) {
    const named = labels.filter((label) => label !== '');
    const shown = named.slice(0, MOST).join(' · ');
    const more = named.length - MOST;
    const where = more > 0 ? inLanguage(language, phrase('{1} and {2} more', shown, more)) : shown;
    alike.set(where, [...(alike.get(where) ?? []), sheet]);
  }
  const groups = [...alike].map(([where, sheets]) => (where === '' ? sheets.join(', ') : `${sheets.join(', ')}: ${where}`));
  return groups.join('; ');
}
