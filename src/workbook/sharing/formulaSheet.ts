import type { Language } from '../../functions/catalogue';
import { COLORS } from '../../templates/styles';
import { wrappedHeight } from '../../templates/textWidth';
import { rangeAddress } from '../a1';
import type { FileCell, FileName, FileSheet, FileStyle, FileValue } from '../file/fileWorkbook';
import type { AboutLine } from './aboutCopy';
import { COPY_TEXTS } from './copyTexts';
import type { ListedEntry } from './formulaEntry';
import { COLUMN_COUNT, COLUMNS, LIST_NAME } from './readFormulaList';
import { fixedArea, onSheet } from '../formula/references';

/** An entry with what stands in its cells in the copy, and what the first of them shows. */
export interface ListRow {
  readonly entry: ListedEntry;
  readonly state: 'frozen' | 'native' | 'live';
  readonly value: FileValue | undefined;
}

/** Widths in characters, by column. */
const WIDTHS = [20, 8, 62, 12, 22, 16, 14, 11];
/** The block above the list: a label over two columns, its text over the four next ones. */
const TEXT_COLUMN = COLUMNS.formula;
const LAST_TEXT_COLUMN = COLUMNS.now;
const LINE_POINTS = 15;
/** A heading row that stays in view leaves room for the list below it. */
const MOST_FROZEN_POINTS = 260;
const MOST_REFERENCES = 200;
const LONGEST_FORMULA = 8000;

const SIZE = 10;
const TITLE: FileStyle = { size: 16, bold: true, color: COLORS.white, fill: COLORS.navy, vertical: 'center' };
const LABEL: FileStyle = { size: SIZE, bold: true, color: COLORS.navy, vertical: 'top' };
const TEXT: FileStyle = { size: SIZE, color: COLORS.ink, vertical: 'top', horizontal: 'left', wrap: true };
const HEADING: FileStyle = {
  size: SIZE,
  bold: true,
  color: COLORS.navy,
  fill: COLORS.head,
  vertical: 'bottom',
  wrap: true,
  borders: { bottom: { line: 'thin', color: COLORS.rule } },
};
const QUIET: FileStyle = { size: 8, color: COLORS.quiet, vertical: 'top', horizontal: 'left' };
/** A formula as a text: with this format it stays one when somebody edits the cell. */
const FORMULA: FileStyle = { ...TEXT, color: COLORS.pact, numberFormat: '@' };
const VALUE: FileStyle = { ...TEXT, horizontal: 'right', wrap: false };

/** The sheet with the list, and the name that covers its rows. */
export function formulaSheet(
  name: string,
  language: Language,
  about: readonly AboutLine[],
  rows: readonly ListRow[],
): { readonly sheet: FileSheet; readonly listName: FileName } {
  const texts = COPY_TEXTS[language];
  const heading = about.length + 2;
  const first = heading + 1;
  const last = first + Math.max(rows.length, 1) - 1;
  const title = WIDTHS.map((_width, column): FileCell => ({
    row: 0,
    column,
    style: TITLE,
    ...(column === 0 && { value: texts.list }),
  }));
  const headings = Object.entries(COLUMNS).map(([key, column]): FileCell => ({
    row: heading,
    column,
    value: texts.headings[key as keyof typeof COLUMNS],
    style: column === COLUMNS.now ? { ...HEADING, horizontal: 'right' } : HEADING,
  }));
  const listed =
    rows.length > 0
      ? rows.flatMap((row, index) => listCells(row, first + index, language))
      : [{ row: first, column: 0, value: texts.nothing, style: { ...TEXT, wrap: false } }];
  const aboutHeights = about.map(({ text }, index) => ({ row: index + 1, points: aboutHeight(text) }));
  const heights = [
    { row: 0, points: 26 },
    ...aboutHeights,
    ...rows.map(({ entry }, index) => ({ row: first + index, points: rowHeight(entry) })),
  ];
  const frozenPoints = aboutHeights.reduce((sum, { points }) => sum + points, 26 + 2 * LINE_POINTS);
  return {
    sheet: {
      name,
      visibility: 'visible',
      tabColor: COLORS.pact,
      showGridlines: false,
      cells: [...title, ...about.flatMap((line, index) => aboutCells(line, index + 1, texts.dateFormat)), ...headings, ...listed],
      columns: WIDTHS.map((characters, column) => ({ first: column, last: column, pixels: characters * 7 + 5 })),
      rows: heights,
      merges: about.flatMap((_line, index) => [
        rangeAddress({ top: index + 1, left: 0, bottom: index + 1, right: 1 }),
        rangeAddress({ top: index + 1, left: TEXT_COLUMN, bottom: index + 1, right: LAST_TEXT_COLUMN }),
      ]),
      frozen: { rows: frozenPoints <= MOST_FROZEN_POINTS ? first : 1, columns: 0 },
      validations: [],
      highlights: [],
      tables: [],
      notes: [],
      charts: [],
      print: {
        orientation: 'landscape',
        areas: [rangeAddress({ top: 0, left: 0, bottom: last, right: LAST_TEXT_COLUMN })],
        titleRows: `${first}:${first}`,
        fit: { wide: 1, tall: 0 },
      },
    },
    listName: {
      name: LIST_NAME,
      formula: `=${onSheet(name, fixedArea(rangeAddress({ top: first, left: 0, bottom: last, right: COLUMN_COUNT - 1 })))}`,
    },
  };
}

function aboutCells({ label, text }: AboutLine, row: number, dateFormat: string): FileCell[] {
  const style = typeof text === 'number' ? { ...TEXT, numberFormat: dateFormat } : TEXT;
  return [
    { row, column: 0, value: label, style: LABEL },
    { row, column: TEXT_COLUMN, value: text, style },
  ];
}

function aboutHeight(text: string | number): number {
  const width = WIDTHS.slice(TEXT_COLUMN, LAST_TEXT_COLUMN + 1).reduce((sum, characters) => sum + characters, 0);
  return Math.max(LINE_POINTS, wrappedHeight([{ text: String(text), width }]));
}

/** Excel draws no row higher than 409 points. */
function rowHeight({ formula, sheet }: ListedEntry): number {
  const texts = [
    { text: formula, width: WIDTHS[COLUMNS.formula] ?? 1 },
    { text: sheet, width: WIDTHS[COLUMNS.sheet] ?? 1 },
  ];
  return Math.min(400, Math.max(LINE_POINTS, wrappedHeight(texts)));
}

function listCells({ entry, state, value }: ListRow, row: number, language: Language): FileCell[] {
  const { sheet, cell, formula, spill, fingerprint, now } = entry;
  const texts = COPY_TEXTS[language];
  const at = (column: number, content: Pick<FileCell, 'value' | 'formula'>, style: FileStyle): FileCell => ({
    row,
    column,
    ...content,
    style,
  });
  return [
    at(COLUMNS.sheet, { value: sheet }, { ...TEXT, numberFormat: '@' }),
    at(COLUMNS.cell, { value: cell }, TEXT),
    at(COLUMNS.formula, { value: formula }, FORMULA),
    at(COLUMNS.size, { value: spill ? `${spill.rows} × ${spill.columns}` : '–' }, TEXT),
    at(COLUMNS.state, { value: texts.states[state] }, TEXT),
    at(
      COLUMNS.now,
      now
        ? { formula: `=${onSheet(now.sheet, fixedArea(now.cell))}`, value: value ?? 0 }
        : { formula: '=#REF!', value: { error: '#REF!' } },
      VALUE,
    ),
    at(COLUMNS.fingerprint, { value: fingerprint }, QUIET),
    at(COLUMNS.references, referencesContent(entry), QUIET),
  ];
}

/** Refers to all that the formula refers to, so that the list knows where it is now: the formula itself is only a text. It shows their number. */
function referencesContent({ references, now }: ListedEntry): Pick<FileCell, 'value' | 'formula'> {
  if (!references || !now || references.length === 0 || references.length > MOST_REFERENCES) return { value: '–' };
  const places = references.map(({ sheet, area }) => onSheet(sheet ?? now.sheet, fixedArea(area)));
  const formula = `=IF(TRUE,${references.length},SUM(${places.join(',')}))`;
  return formula.length > LONGEST_FORMULA ? { value: '–' } : { formula, value: references.length };
}
