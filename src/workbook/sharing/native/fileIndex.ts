import type { Rectangle } from '../../a1';
import type { FileCell, FileName, FileValue, FileWorkbook } from '../../file';
import { parseRange } from '../../file/range';

export interface ReadCell {
  /** null is blank; undefined is a formula whose result the file does not hold. */
  readonly shown: FileValue | null | undefined;
  /** It holds a formula or the result of one: its content can change by itself. */
  readonly calculated: boolean;
}

const BLANK: ReadCell = { shown: null, calculated: false };

/** The cells and names of a workbook by their places. */
export class FileIndex {
  private readonly sheets = new Map<string, { readonly name: string; readonly cells: ReadonlyMap<string, ReadCell> }>();

  constructor(private readonly workbook: FileWorkbook) {
    for (const { name, cells } of workbook.sheets) this.sheets.set(name.toLowerCase(), { name, cells: readCells(cells) });
  }

  /** The name of a sheet as the workbook writes it. */
  sheetName(name: string): string | undefined {
    return this.sheets.get(name.toLowerCase())?.name;
  }

  cell(sheet: string, row: number, column: number): ReadCell {
    return this.sheets.get(sheet.toLowerCase())?.cells.get(`${row},${column}`) ?? BLANK;
  }

  /** The name as a formula of a sheet knows it: that of the sheet comes before that of the workbook. */
  name(name: string, home: string): FileName | undefined {
    const alike = this.workbook.names.filter((one) => one.name.toLowerCase() === name.toLowerCase());
    return alike.find(({ sheet }) => sheet?.toLowerCase() === home.toLowerCase()) ?? alike.find(({ sheet }) => sheet === undefined);
  }
}

function readCells(cells: readonly FileCell[]): ReadonlyMap<string, ReadCell> {
  const read = new Map<string, ReadCell>();
  for (const { row, column, value, formula, spill } of cells) {
    if (formula !== undefined) read.set(`${row},${column}`, { shown: value, calculated: true });
    else if (value !== undefined) read.set(`${row},${column}`, { shown: value, calculated: false });
    spill?.values.forEach((line, down) =>
      line.forEach((shown, right) => read.set(`${row + down},${column + right}`, { shown, calculated: true })),
    );
  }
  return read;
}

/** The rectangle of `B4:D14` or of `$B$4`, whichever corners are given. */
export function cornersOf(range: string): Rectangle {
  const { top, left, bottom, right } = parseRange(range);
  return { top: Math.min(top, bottom), left: Math.min(left, right), bottom: Math.max(top, bottom), right: Math.max(left, right) };
}
