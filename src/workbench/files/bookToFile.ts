import type { FileCell, FileName, FileNote, FileSheet, FileStyle, FileValue, FileWorkbook } from '../../workbook/file';
import { formatRect, LAST_COLUMN, LAST_ROW } from '../book/address';
import type { Book, CellFormat, CellValue, Rect, Sheet, ValueType } from '../book/book';
import { columnsOf, rowsOf } from '../book/rects';
import { POINTS_A_PIXEL } from './anchors';
import { fromChart } from './charts';
import { PLAIN_BOOK_FONT, PLAIN_FILE_FONT } from './fileFont';
import { toStyle } from './formats';
import { fromHighlight, fromValidation } from './rules';
import { fromTable } from './tables';

/** Rows that are read at once. */
const STEP = 200;
/** Columns by which their ends may differ. */
const SIMILAR = 40;

/** What a file of the book holds, as the book shows it now. `notKept` lists in words what of the book a file cannot hold. */
export function bookToFile(book: Book, settings: Readonly<Record<string, string>> = {}): FileWorkbook {
  const styles = new Styles();
  const sheets = book.sheets();
  const lost: string[] = [];
  return {
    sheets: sheets.map((sheet) => fileSheet(book, sheet, styles, lost)),
    activeSheet: Math.max(0, book.activeSheet().position()),
    names: book.names().map((name) => fileName(book, name)),
    defaultFont: PLAIN_FILE_FONT,
    properties: fileProperties(book),
    customXml: book.customXml.all().map(({ xml, id, namespaceUri }) => ({
      xml,
      id: id.replace(/[{}]/g, ''),
      namespaces: namespaceUri === '' ? [] : [namespaceUri],
    })),
    settings,
    notKept: lost,
  };
}

function fileSheet(book: Book, sheet: Sheet, styles: Styles, lost: string[]): FileSheet {
  const { columns, rows } = sheet.ownSizes();
  const charts = sheet.charts().flatMap((chart) => {
    const described = fromChart(book, sheet, chart);
    if (!described) lost.push(`the chart “${chart.name}” on the sheet “${sheet.name}”`);
    return described ?? [];
  });
  if (book.protection.ofSheet(sheet.id)) lost.push(`the protection on the sheet “${sheet.name}”`);
  const { orientation, areas, titleRows, titleColumns, fit } = sheet.printSetup();
  return {
    name: sheet.name,
    visibility: sheet.visibility === 'VeryHidden' ? 'veryHidden' : sheet.visibility === 'Hidden' ? 'hidden' : 'visible',
    ...(sheet.tabColor !== '' && { tabColor: sheet.tabColor }),
    showGridlines: sheet.showGridlines,
    cells: fileCells(sheet, styles),
    columns: bands(columns),
    rows: [...rows].map(([row, pixels]) => ({ row, points: roundedPoints(pixels) })),
    merges: sheet.mergedRects().map((rect) => formatRect(rect)),
    frozen: sheet.frozen(),
    validations: validationsOf(sheet),
    highlights: sheet
      .highlights()
      .filter(({ formula }) => formula !== '')
      .map(fromHighlight),
    tables: book.tables.all(sheet.id).map(fromTable),
    notes: book.comments.all(sheet.id).map(fileNote),
    charts,
    print: {
      orientation: orientation === 'Landscape' ? 'landscape' : 'portrait',
      areas: (areas ?? []).map((rect) => formatRect(rect)),
      ...(titleRows && { titleRows: formatRect({ ...titleRows, left: 0, right: LAST_COLUMN }) }),
      ...(titleColumns && { titleColumns: formatRect({ ...titleColumns, top: 0, bottom: LAST_ROW }) }),
      ...(fit && { fit }),
    },
  };
}

function fileCells(sheet: Sheet, styles: Styles): FileCell[] {
  const cells: FileCell[] = [];
  for (const rect of usedBlocks(sheet)) {
    const [values, types, formulas, formats] = [sheet.values(rect), sheet.valueTypes(rect), sheet.formulas(rect), sheet.formats(rect)];
    values.forEach((line, r) =>
      line.forEach((value, c) => {
        const shown = { value, type: types[r]?.[c] ?? 'Empty', formula: formulas[r]?.[c] ?? '', format: formats[r]?.[c] };
        const cell = fileCell(sheet, rect.top + r, rect.left + c, shown, styles);
        if (cell) cells.push(cell);
      }),
    );
  }
  return cells;
}

/** Neighbouring rows that begin and end alike, so that few calls read mostly used cells. */
function usedBlocks(sheet: Sheet): Rect[] {
  const found: Rect[] = [];
  for (const [row, { left, right }] of sheet.usedRows()) {
    const last = found.at(-1);
    const joins =
      last && last.bottom === row - 1 && row - last.top < STEP && Math.abs(last.left - left) + Math.abs(last.right - right) < SIMILAR;
    if (joins) found[found.length - 1] = { ...last, bottom: row, left: Math.min(last.left, left), right: Math.max(last.right, right) };
    else found.push({ top: row, left, bottom: row, right });
  }
  return found;
}

interface Shown {
  readonly value: CellValue;
  readonly type: ValueType;
  readonly formula: CellValue;
  readonly format: CellFormat | undefined;
}

/** A cell that a formula spilled into has no content of its own: the formula carries it. */
function fileCell(sheet: Sheet, row: number, column: number, shown: Shown, styles: Styles): FileCell | undefined {
  const { value, type, formula, format } = shown;
  const style = format && styles.of(format);
  const place = { row, column, ...(style !== undefined && { style }) };
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && (type === 'Error' || formula !== value);
  if (isFormula) {
    const area = sheet.spill(row, column);
    return { ...place, value: fileValue(value, type), formula, ...(area && { spill: spilled(sheet, area) }) };
  }
  const isOwn = type !== 'Empty' && formula !== '';
  if (isOwn) return { ...place, value: fileValue(value, type) };
  return style === undefined ? undefined : place;
}

/** One rule for all ranges that have it. */
function validationsOf(sheet: Sheet): FileSheet['validations'] {
  const found = new Map<string, FileSheet['validations'][number]>();
  for (const { rects, validation } of sheet.validations()) {
    const { ranges, ...rule } = fromValidation(rects, validation);
    const key = JSON.stringify(rule);
    found.set(key, { ranges: [...(found.get(key)?.ranges ?? []), ...ranges], ...rule });
  }
  return [...found.values()];
}

function spilled(sheet: Sheet, area: Rect): NonNullable<FileCell['spill']> {
  const types = sheet.valueTypes(area);
  const values = sheet.values(area).map((line, r) =>
    line.map((value, c): FileValue | null => {
      const type = types[r]?.[c] ?? 'Empty';
      return value === '' ? null : fileValue(value, type);
    }),
  );
  return { rows: rowsOf(area), columns: columnsOf(area), values };
}

function fileValue(value: CellValue, type: ValueType): FileValue {
  if (type === 'Error') return { error: String(value) };
  return typeof value === 'number' ? value + 0 : value; // a file knows no negative zero
}

/** Styles of a file, one object for each look. */
class Styles {
  private readonly known = new Map<string, FileStyle | undefined>();

  of(format: CellFormat): FileStyle | undefined {
    const key = JSON.stringify(format);
    if (!this.known.has(key)) this.known.set(key, toStyle(format, PLAIN_BOOK_FONT));
    return this.known.get(key);
  }
}

/** Pixels are thirds of points and more: a height comes back as it was in its file. */
function roundedPoints(pixels: number): number {
  return Math.round(pixels * POINTS_A_PIXEL * 1000) / 1000;
}

function bands(columns: ReadonlyMap<number, number>): FileSheet['columns'] {
  const found: { first: number; last: number; pixels: number }[] = [];
  for (const [column, pixels] of columns) {
    const last = found.at(-1);
    if (last?.pixels === pixels && last.last === column - 1) last.last = column;
    else found.push({ first: column, last: column, pixels });
  }
  return found;
}

function fileName(book: Book, { name, formula, comment, sheetId }: ReturnType<Book['names']>[number]): FileName {
  const sheet = sheetId === undefined ? undefined : book.sheet(sheetId)?.name;
  return { name, formula, ...(comment !== '' && { comment }), ...(sheet !== undefined && { sheet }) };
}

/** A thread becomes one note: its replies follow with their authors. */
function fileNote({ row, column, content, authorName, replies }: ReturnType<Book['comments']['all']>[number]): FileNote {
  const text = [content, ...replies.map((reply) => `${reply.authorName}: ${reply.content}`)].join('\n');
  return { row, column, text, author: authorName };
}

function fileProperties({ properties }: Book): FileWorkbook['properties'] {
  const { author, title, subject, keywords, comments, category } = properties.texts;
  const texts = Object.entries({ title, author, subject, keywords, comments, category }).filter(([, text]) => text !== '');
  const created = properties.creationDate.toISOString().replace(/\.\d+Z$/, 'Z');
  return {
    ...Object.fromEntries(texts),
    created,
    custom: Object.fromEntries(properties.custom.entries().map(({ key, value }) => [key, value])),
  };
}
