import { cellAddress, type Rectangle } from '../../a1';
import type { FileCell, FileValue } from '../../file';
import { hasPactCall } from '../../formula/formulaTokens';
import { storedError } from '../../file/values';
import { WorkbookError } from '../../workbookError';
import { type CellGrid, readCellGrid } from './cellGrid';
import type { CellLooks } from './cellLook';
import { question, type Reader } from './reading';

export interface SheetCells {
  readonly cells: readonly FileCell[];
  /** The rectangle that was read; undefined for an empty sheet. */
  readonly extent: Rectangle | undefined;
  /** Cells that are only formatted lie outside of it. */
  readonly cut: boolean;
  readonly links: number;
}

/** With more cells than this, formats of empty cells at the edges are left out. */
const MOST_CELLS = 200_000;
const SPILL_BYTES = 200;
const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

/** The cells of a sheet with formulas, values and look. A cell that a formula spilled into has no content of its own. */
export function* readCells(sheet: Excel.Worksheet, looks: CellLooks): Reader<SheetCells> {
  const [all, filled] = [false, true].map((valuesOnly) => question(() => sheet.getUsedRangeOrNullObject(valuesOnly).load(PLACE)));
  yield [all, filled].flatMap((one) => one ?? []);
  const [widest, narrowest] = [rectangleOf(all?.answer), rectangleOf(filled?.answer)];
  const cut = widest !== undefined && sizeOf(widest) > MOST_CELLS;
  const extent = cut ? narrowest : widest;
  if (extent === undefined) return { cells: [], extent, cut, links: 0 };
  const grid = yield* readCellGrid(sheet, extent, looks);
  refuseUnfinished(grid);
  const spills = yield* readSpills(sheet, grid);
  return { cells: fileCells(grid, spills), extent, cut, links: grid.links };
}

/** What a formula spills into, by the place of its cell. */
type Spills = ReadonlyMap<string, Rectangle>;

/** Asks of the cells whose neighbours they may have filled. */
function* readSpills(sheet: Excel.Worksheet, grid: CellGrid): Reader<Spills> {
  const asked = formulaCells(grid)
    .filter(({ row, column, formula }) => mayFillNeighbours(grid, row, column, formula))
    .map(({ row, column }) => {
      const cell = () => sheet.getRange(cellAddress(grid.top + row, grid.left + column)).untrack();
      const spill = question(() => cell().getSpillingToRangeOrNullObject().load(PLACE), SPILL_BYTES);
      return { place: placeOf(row, column), spill };
    });
  yield asked.map(({ spill }) => spill);
  const found = new Map<string, Rectangle>();
  for (const { place, spill } of asked) {
    const area = rectangleOf(spill.answer);
    if (area && sizeOf(area) > 1) found.set(place, area);
  }
  return found;
}

const placeOf = (row: number, column: number) => `${row},${column}`;

function formulaCells({ formulas, values, types }: CellGrid): { row: number; column: number; formula: string }[] {
  return formulas.flatMap((line, row) =>
    line.flatMap((formula, column) => (isFormula(formula, values[row]?.[column], types[row]?.[column]) ? [{ row, column, formula }] : [])),
  );
}

/** A text that begins with "=" reads the same as a formula, but gives itself. */
function isFormula(formula: unknown, value: unknown, type: string | undefined): formula is string {
  return typeof formula === 'string' && formula.startsWith('=') && !(type === 'String' && formula === value);
}

/**
 * Hosts differ in what the formula of a cell is that another one filled: its value, nothing, or the formula of the other. A cell beside it
 * with a formula of its own is what no spill can fill.
 */
function mayFillNeighbours({ formulas, types, values }: CellGrid, row: number, column: number, formula: string): boolean {
  if (hasPactCall(formula)) return true;
  return [
    [row + 1, column],
    [row, column + 1],
  ].some(([r = 0, c = 0]) => {
    const [type = 'Empty', neighbour] = [types[r]?.[c], formulas[r]?.[c]];
    return type !== 'Empty' && (neighbour === formula || !isFormula(neighbour, values[r]?.[c], type));
  });
}

function fileCells(grid: CellGrid, spills: Spills): FileCell[] {
  const { top, left, formulas, values, types, styles } = grid;
  const shown = (row: number, column: number) => fileValue(values[row]?.[column], types[row]?.[column]);
  const filled = new Set<string>();
  for (const [anchor, area] of spills) {
    for (const place of placesOf(grid, area)) if (place !== anchor) filled.add(place);
  }
  return formulas.flatMap((line, row) =>
    line.flatMap((formula, column): FileCell[] => {
      const [style, value] = [styles[row]?.[column], shown(row, column)];
      const cell: FileCell = { row: top + row, column: left + column, ...(style && { style }) };
      const place = placeOf(row, column);
      if (filled.has(place)) return style ? [cell] : [];
      if (!isFormula(formula, values[row]?.[column], types[row]?.[column])) {
        if (value !== undefined) return [{ ...cell, value }];
        return style ? [cell] : [];
      }
      const area = spills.get(place);
      return [{ ...cell, value: value ?? '', formula, ...(area && { spill: spillOf(grid, area, shown) }) }];
    }),
  );
}

function placesOf({ top, left }: CellGrid, area: Rectangle): string[] {
  const places: string[] = [];
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1) places.push(placeOf(row - top, column - left));
  return places;
}

function spillOf({ top, left }: CellGrid, area: Rectangle, shown: (row: number, column: number) => FileValue | undefined) {
  const [rows, columns] = [area.bottom - area.top + 1, area.right - area.left + 1];
  const values = Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, right) => {
      const value = shown(area.top - top + down, area.left - left + right);
      return value === undefined || value === '' ? null : value;
    }),
  );
  return { rows, columns, values };
}

/** undefined for an empty cell. */
function fileValue(value: unknown, type: string | undefined): FileValue | undefined {
  if (type === 'Error') return { error: storedError(String(value)) ?? '#VALUE!' };
  if (type === 'Empty' || value === null || value === undefined) return undefined;
  // A file knows no negative zero.
  if (typeof value === 'number') return value + 0;
  return typeof value === 'boolean' ? value : String(value);
}

const ON_THE_WAY = /^#(?:BUSY!|GETTING_DATA)$/;

/** A copy would keep for ever what is on its way only now. */
function refuseUnfinished({ values, types }: CellGrid): void {
  const unfinished = values.some((line, row) =>
    line.some((value, column) => types[row]?.[column] === 'Error' && ON_THE_WAY.test(String(value))),
  );
  if (unfinished) {
    throw new WorkbookError('still-calculating', 'Excel is still calculating. Wait until no cell shows #BUSY!, then try again.');
  }
}

function rectangleOf(range: Excel.Range | undefined): Rectangle | undefined {
  if (range === undefined || range.isNullObject) return undefined;
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}

function sizeOf({ top, left, bottom, right }: Rectangle): number {
  return (bottom - top + 1) * (right - left + 1);
}
