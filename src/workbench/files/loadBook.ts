import type { FileName, FileSheet, FileStyle, FileWorkbook } from '../../workbook/file';
import { parseAddress } from '../book/address';
import type { Book, FormulaResult, Rect, Sheet } from '../book/book';
import { MalformedXml } from '../book/customXml';
import { blocks } from '../book/rects';
import { toChart } from './charts';
import { cellBlocks } from './cellBlocks';
import { cutter } from './extent';
import { PLAIN_FILE_FONT } from './fileFont';
import { toFormat } from './formats';
import { rectOf, toHighlight, toValidation } from './rules';
import { addTable } from './tables';

const PIXELS_A_POINT = 4 / 3;
/** Each takes the grid a moment. */
const MOST_BANDS = 20_000;

/**
 * Fills a new workbook with one empty sheet from a file. Nothing is calculated before everything is there; results of custom functions may
 * still be on the way afterwards.
 *
 * @param recalc `none` shows what the formulas gave when the file was saved, until something changes on which they depend
 * @returns in words what of the file is not in the book
 */
export async function loadBook(book: Book, file: FileWorkbook, recalc: 'open' | 'none' = 'open'): Promise<readonly string[]> {
  const lost: string[] = [...file.notKept, ...(file.namesAddIn ? ['the reference to PACT (it is there anyway)'] : [])];
  const mode = book.calculationMode;
  book.calculationMode = 'Manual';
  const sheets = makeSheets(book, file.sheets);
  for (const name of file.names) if (!addName(book, name)) lost.push(`the name ${name.name}`);
  file.sheets.forEach((source, index) => {
    const sheet = sheets[index];
    if (sheet) lost.push(...fillSheet(book, sheet, source, file));
  });
  // A chart can draw from a sheet behind its own.
  file.sheets.forEach((source, index) => {
    const sheet = sheets[index];
    if (sheet) lost.push(...addCharts(book, sheet, source));
  });
  lost.push(...fillDocument(book, file));
  const front = sheets[file.activeSheet];
  const visible =
    front && file.sheets[file.activeSheet]?.visibility === 'visible'
      ? front
      : sheets.find((_, i) => file.sheets[i]?.visibility === 'visible');
  if (visible) book.activate(visible);
  hideSheets(sheets, file.sheets);
  if (recalc === 'none') await book.takeResults(sheets.flatMap((sheet, index) => resultsOf(sheet, file.sheets[index])));
  book.calculationMode = mode;
  await book.calculated();
  if (recalc === 'open' && mode === 'Automatic' && needsSecondRun(file)) {
    book.recalculate();
    await book.calculated();
  }
  return lost;
}

function resultsOf(sheet: Sheet, { cells }: Pick<FileSheet, 'cells'> = { cells: [] }): FormulaResult[] {
  return cells.flatMap(({ row, column, formula, value, spill }) =>
    formula === undefined || value === undefined ? [] : { sheet, row, column, value, ...(spill && { spill: spill.values }) },
  );
}

/**
 * The engine's first run does not always follow references that functions such as INDEX give; a second one does. Custom functions, whose
 * names have a dot, order one of their own when their results arrive.
 */
function needsSecondRun({ sheets }: FileWorkbook): boolean {
  const formulas = sheets.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? []));
  return formulas.length > 0 && !formulas.some((formula) => /[A-Z]\.[A-Z.]+\(/i.test(formula));
}

function makeSheets(book: Book, wanted: readonly FileSheet[]): Sheet[] {
  const [first, ...others] = book.sheets();
  for (const other of others) book.removeSheet(other);
  return wanted.map(({ name }, index) => {
    if (index > 0 || !first) return book.addSheet(name);
    first.name = name;
    return first;
  });
}

/** Whether the book takes the name. */
export function addName(book: Book, { name, formula, comment = '', sheet }: FileName): boolean {
  const scope = sheet === undefined ? undefined : book.sheet(sheet)?.id;
  try {
    book.addName({ name, formula, comment, ...(scope !== undefined && { sheetId: scope }) });
    return true;
  } catch {
    return false;
  }
}

export function fillSheet(book: Book, sheet: Sheet, source: FileSheet, file: FileWorkbook): string[] {
  const lost: string[] = [];
  for (const { rect, content, styles } of cellBlocks(source.cells)) {
    sheet.write(rect, content);
    for (const block of blocks(rect, styles)) if (block.value) sheet.format(block.rect, formatOf(block.value, file));
    const plain = toFormat(plainStyle(file));
    if (Object.keys(plain).length > 0) for (const block of blocks(rect, styles)) if (!block.value) sheet.format(block.rect, plain);
  }
  if (source.tabColor !== undefined) sheet.tabColor = source.tabColor;
  if (!source.showGridlines) sheet.showGridlines = false;
  for (const { first, last, pixels } of source.columns) sheet.setColumnWidth(first, last, pixels);
  const heights = heightBands(source.rows);
  for (const { top, bottom, points } of heights.slice(0, MOST_BANDS)) sheet.setRowHeight(top, bottom, points * PIXELS_A_POINT);
  if (heights.length > MOST_BANDS) lost.push(`the heights of many rows of the sheet “${source.name}”`);
  const cut = cutter(source);
  const place = (range: string, what: string, put: (rect: Rect) => void) => {
    const rect = cut(range);
    if (rect) put(rect);
    else lost.push(`${what} ${range} on the sheet “${source.name}”`);
  };
  for (const range of source.merges) place(range, 'the merged cells', (rect) => sheet.merge(rect));
  const { rows, columns } = source.frozen;
  if (rows > 0 || columns > 0) sheet.freeze(rows, columns);
  for (const validation of source.validations) {
    for (const range of validation.ranges) {
      place(range, 'the rule for entries in', (rect) => sheet.setValidation(rect, toValidation(validation)));
    }
  }
  for (const highlight of source.highlights) {
    place(highlight.range, 'the conditional format of', (rect) => sheet.addHighlight({ ...toHighlight(highlight), rect }));
  }
  for (const table of source.tables) {
    if (!addTable(book, sheet, table)) lost.push(`the table “${table.name}” on the sheet “${source.name}” (its cells stay)`);
  }
  for (const { row, column, text, author } of source.notes) {
    if (book.comments.at(sheet.id, row, column)) lost.push(`a second note on one cell of the sheet “${source.name}”`);
    else book.comments.add(sheet.id, row, column, text, author);
  }
  sheet.setPrintSetup(printSetup(source.print));
  return lost;
}

/** Neighbouring rows of one height. */
function heightBands(rows: FileSheet['rows']): { top: number; bottom: number; points: number }[] {
  const bands: { top: number; bottom: number; points: number }[] = [];
  for (const { row, points } of rows) {
    const last = bands.at(-1);
    if (last?.points === points && last.bottom === row - 1) last.bottom = row;
    else bands.push({ top: row, bottom: row, points });
  }
  return bands;
}

export function addCharts(book: Book, sheet: Sheet, { charts, name }: FileSheet): string[] {
  const lost: string[] = [];
  for (const source of charts) {
    const chart = toChart(book, sheet, source);
    if (chart) sheet.addChart(chart);
    else lost.push(`the chart “${source.name}” on the sheet “${name}”`);
  }
  return lost;
}

function formatOf(style: FileStyle, file: FileWorkbook) {
  return toFormat({ ...plainStyle(file), ...style });
}

/** What a plain cell of the file has and a plain cell of the book has not. */
function plainStyle({ defaultFont: { name, size } }: FileWorkbook): FileStyle {
  return {
    ...(name !== PLAIN_FILE_FONT.name && { fontName: name }),
    ...(size !== PLAIN_FILE_FONT.size && { size }),
  };
}

function printSetup({ orientation, areas, titleRows, titleColumns, fit }: FileSheet['print']) {
  const lines = (text: string | undefined): Rect | undefined => (text === undefined ? undefined : parseAddress(text)?.rect);
  const [rows, columns] = [lines(titleRows), lines(titleColumns)];
  return {
    orientation: orientation === 'landscape' ? ('Landscape' as const) : ('Portrait' as const),
    areas: areas.length === 0 ? undefined : areas.map(rectOf),
    titleRows: rows && { top: rows.top, bottom: rows.bottom },
    titleColumns: columns && { left: columns.left, right: columns.right },
    fit,
  };
}

function fillDocument(book: Book, { properties, customXml }: FileWorkbook): string[] {
  const { author = '', title = '', subject = '', keywords = '', comments = '', category = '', created, custom } = properties;
  Object.assign(book.properties.texts, { author, title, subject, keywords, comments, category });
  if (created !== undefined) book.properties.creationDate = new Date(created);
  for (const [key, value] of Object.entries(custom)) book.properties.custom.set(key, value);
  return customXml.flatMap(({ xml, id }) => {
    try {
      book.customXml.add(xml, id === '' ? undefined : `{${id}}`);
      return [];
    } catch (error) {
      if (error instanceof MalformedXml) return ['a part of custom XML that cannot be read'];
      throw error;
    }
  });
}

export function hideSheets(sheets: readonly Sheet[], sources: readonly FileSheet[]): void {
  if (sources.every(({ visibility }) => visibility !== 'visible')) return;
  sources.forEach(({ visibility }, index) => {
    const sheet = sheets[index];
    if (sheet && visibility !== 'visible') sheet.visibility = visibility === 'hidden' ? 'Hidden' : 'VeryHidden';
  });
}
