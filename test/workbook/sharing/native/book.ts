import { cellAddress } from '../../../../src/workbook/a1';
import type { FileCell, FileName, FileSheet, FileValue, FileWorkbook } from '../../../../src/workbook/file';
import { parseRange } from '../../../../src/workbook/file/range';
import { translateCalls } from '../../../../src/workbook/sharing/native';

export type Content = FileValue | (Pick<FileCell, 'value' | 'spill'> & { readonly formula: string });

/** A sheet from its cells by their addresses. */
export function sheetOf(name: string, contents: Readonly<Record<string, Content>>): FileSheet {
  const cells = Object.entries(contents).map(([address, content]): FileCell => {
    const { top: row, left: column } = parseRange(address);
    return typeof content === 'object' && 'formula' in content ? { row, column, ...content } : { row, column, value: content };
  });
  return {
    name,
    visibility: 'visible',
    showGridlines: true,
    cells: cells.sort(byPlace),
    columns: [],
    rows: [],
    merges: [],
    frozen: { rows: 0, columns: 0 },
    validations: [],
    highlights: [],
    tables: [],
    notes: [],
    charts: [],
    print: { orientation: 'portrait', areas: [] },
  };
}

const byPlace = (a: FileCell, b: FileCell) => a.row - b.row || a.column - b.column;

export function workbookOf(sheets: readonly FileSheet[], names: readonly FileName[] = []): FileWorkbook {
  return {
    sheets,
    activeSheet: 0,
    names,
    defaultFont: { name: 'Calibri', size: 11 },
    properties: { custom: {} },
    customXml: [],
    settings: {},
    notKept: [],
  };
}

/** Cells in a column, from a first address on. */
export function column(first: string, values: readonly Content[]): Record<string, Content> {
  const { top, left } = parseRange(first);
  return Object.fromEntries(values.map((value, index) => [cellAddress(top + index, left), value]));
}

/** The sheet with a call in cell H1 that fills as many rows and columns as are given, and `more` cells; and what becomes of it. */
export function translationOf(
  formula: string,
  contents: Readonly<Record<string, Content>>,
  {
    rows = 1,
    columns = 1,
    names = [] as readonly FileName[],
    language = 'en' as 'en' | 'ja',
    more = {} as Readonly<Record<string, Content>>,
  } = {},
) {
  const source = callingBook(formula, { ...contents, ...more }, { rows, columns, names });
  const translation = translateCalls(source, { sheetName: 'PACT grids', language });
  return { source, ...translation, form: translation.forms.get("Jane's model!H1")?.formulas };
}

function callingBook(
  formula: string,
  contents: Readonly<Record<string, Content>>,
  { rows, columns, names }: { readonly rows: number; readonly columns: number; readonly names: readonly FileName[] },
): FileWorkbook {
  const sheet = sheetOf("Jane's model", contents);
  const values = Array.from({ length: rows }, () => new Array<number>(columns).fill(0));
  const call: FileCell = { row: 0, column: 7, formula, value: 0, ...(rows * columns > 1 && { spill: { rows, columns, values } }) };
  return workbookOf([{ ...sheet, cells: [...sheet.cells, call].sort(byPlace) }], names);
}
