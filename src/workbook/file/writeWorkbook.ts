import { type WorkbookProperties, writeXlsx, type WriteOptions, type WriteSheet } from 'hucre/xlsx';
import { rgb, storedFont } from './cellStyles';
import { chartFrame } from './chartFrame';
import type { ChartSource } from './chartSeries';
import type { FileProperties, FileReference, FileSheet, FileWorkbook } from './fileWorkbook';
import { finishPackage } from './finishPackage';
import { WRITTEN } from './planWorkbook';
import { absoluteReference, absoluteLines, parseRange } from './range';
import { settingsPart } from './settings';
import { sheetCells } from './sheetCells';
import { storedHighlight, storedValidation } from './sheetRules';
import { toStored } from './storedForm';
import { storedTable } from './tables';
import { fileValues } from './values';

/**
 * The bytes of an .xlsx file. Results of formulas stay what they are when the file is opened; nothing is calculated then. The same
 * content gives the same bytes.
 *
 * @throws Error of hucre for the name of a sheet that Excel does not allow
 */
export async function writeWorkbook(book: FileWorkbook): Promise<Uint8Array> {
  const source = chartSource(book.sheets);
  const bytes = await writeXlsx({
    sheets: book.sheets.map((sheet) => storedSheet(sheet, book, source)),
    namedRanges: [...book.names.map(storedName), ...book.sheets.flatMap(printNames)],
    defaultFont: storedFont(book.defaultFont),
    properties: storedProperties(book.properties),
    ...(book.activeSheet > 0 && { activeSheet: book.activeSheet }),
  });
  const settings = settingsPart(book.settings);
  return finishPackage(bytes, { ...book, customXml: settings ? [...book.customXml, settings] : book.customXml }, source);
}

function storedSheet(sheet: FileSheet, { defaultFont }: FileWorkbook, source: ChartSource): WriteSheet {
  const { name, tabColor, showGridlines, frozen, print, visibility } = sheet;
  const { fit } = print;
  return {
    name,
    view: { showGridLines: showGridlines, ...(tabColor !== undefined && { tabColor: rgb(tabColor) }) },
    columns: columnDefinitions(sheet),
    rowDefs: new Map(sheet.rows.map(({ row, points }) => [row, { height: points }])),
    cells: sheetCells(sheet, defaultFont),
    merges: sheet.merges.map((range) => {
      const { top, left, bottom, right } = parseRange(range);
      return { startRow: top, startCol: left, endRow: bottom, endCol: right };
    }),
    ...((frozen.rows > 0 || frozen.columns > 0) && { freezePane: frozen }),
    dataValidations: sheet.validations.map(storedValidation),
    conditionalRules: sheet.highlights.map(storedHighlight),
    tables: sheet.tables.map((table) => storedTable(table, sheet)),
    charts: sheet.charts.map((chart) => chartFrame(chart, source)),
    pageSetup: {
      orientation: print.orientation,
      ...(fit && { fitToPage: true, fitToWidth: fit.wide, fitToHeight: fit.tall }),
    },
    ...(visibility === 'hidden' && { hidden: true }),
    ...(visibility === 'veryHidden' && { veryHidden: true }),
  };
}

/** One for each column up to the last that has a width of its own. */
function columnDefinitions({ columns }: FileSheet): NonNullable<WriteSheet['columns']> {
  const definitions = Array.from({ length: (columns.at(-1)?.last ?? -1) + 1 }, () => ({}));
  for (const { first, last, pixels } of columns) definitions.fill({ width: storedWidth(pixels) }, first, last + 1);
  return definitions;
}

/** Digits of 7 pixels. Source: ECMA-376 part 1, 18.3.1.13 (col). */
function storedWidth(pixels: number): number {
  return Math.trunc((pixels / 7) * 256) / 256;
}

function storedName({ name, formula, comment, sheet }: FileWorkbook['names'][number]): NonNullable<WriteOptions['namedRanges']>[number] {
  return { name, range: toStored(formula), ...(comment !== undefined && { comment }), ...(sheet !== undefined && { scope: sheet }) };
}

/** Print areas and titles are names; hucre would not quote the sheet in them. */
function printNames({ name: sheet, print }: FileSheet): NonNullable<WriteOptions['namedRanges']> {
  const titles = [print.titleColumns, print.titleRows].flatMap((lines) => (lines === undefined ? [] : [absoluteLines(sheet, lines)]));
  const areas = print.areas.map((area) => absoluteReference(sheet, area));
  return [
    ...(areas.length === 0 ? [] : [{ name: '_xlnm.Print_Area', range: areas.join(','), scope: sheet }]),
    ...(titles.length === 0 ? [] : [{ name: '_xlnm.Print_Titles', range: titles.join(','), scope: sheet }]),
  ];
}

const LARGEST_INTEGER = 2 ** 31 - 1;

function storedProperties(properties: FileProperties): WorkbookProperties {
  const { title, author, subject, keywords, comments, category, created, modified = created ?? WRITTEN, custom } = properties;
  // The format keeps whole numbers of 32 bits; hucre would write longer ones as such, too.
  const values = Object.entries(custom).map(([name, value]) => [
    name,
    typeof value === 'number' && Number.isInteger(value) && Math.abs(value) > LARGEST_INTEGER ? String(value) : value,
  ]);
  return {
    ...(title !== undefined && { title }),
    ...(author !== undefined && { creator: author }),
    ...(subject !== undefined && { subject }),
    ...(keywords !== undefined && { keywords }),
    ...(comments !== undefined && { description: comments }),
    ...(category !== undefined && { category }),
    ...(created !== undefined && { created: new Date(created) }),
    modified: new Date(modified),
    ...(values.length > 0 && { custom: Object.fromEntries(values) as NonNullable<WorkbookProperties['custom']> }),
  };
}

function chartSource(sheets: readonly FileSheet[]): ChartSource {
  const named = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const shown = new Map<string, ReturnType<typeof fileValues>>();
  const formatOf = ({ sheet, range }: FileReference): string | undefined => {
    const { top, left } = parseRange(range);
    return named.get(sheet.toLowerCase())?.cells.find(({ row, column }) => row === top && column === left)?.style?.numberFormat;
  };
  return {
    shown: (sheet, row, column) => {
      const key = sheet.toLowerCase();
      const found = named.get(key);
      if (found && !shown.has(key)) shown.set(key, fileValues(found));
      return shown.get(key)?.(row, column);
    },
    formatOf,
  };
}
