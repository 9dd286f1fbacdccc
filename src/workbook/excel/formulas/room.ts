import { cellAddress, rangeAddress, type Rectangle } from '../../a1';
import { textInput } from '../../content';
import type { Place } from './types';

/** How many cells a result fills. */
export interface ResultSize {
  readonly rows: number;
  readonly columns: number;
}

/** What stands in a cell that would be written over. */
export interface Occupant {
  /** A1 style. */
  readonly address: string;
  /** The formula, or the value as Excel shows it. */
  readonly content: string;
}

/** Cells hold something, which a person may agree to replace. */
export interface Occupied {
  readonly kind: 'occupied';
  readonly area: Place;
  /** The first few. */
  readonly occupants: readonly Occupant[];
  readonly count: number;
  /** Stands for exactly this content: who agrees to replace it agrees to nothing else. */
  readonly contents: string;
}

/** Why a result cannot simply be put where it is wanted. */
export type Obstacle =
  | Occupied
  /** The result of the formula in this cell reaches into the place. */
  | { readonly kind: 'spill'; readonly by: Place }
  /** Excel lets no result of several cells into a table. */
  | { readonly kind: 'table'; readonly name: string }
  /** Nor into merged cells. */
  | { readonly kind: 'merged'; readonly area: Place }
  /** The result would reach past the last row or column. */
  | { readonly kind: 'edge'; readonly area: Place };

/** What `Range.formulas` takes for the cells of a range; '' leaves a cell empty. */
export type Inputs = (number | string | boolean)[][];

/** The cells that a result would fill. */
export interface Room {
  readonly area: Place;
  /** Brings the cells back to how they are. */
  readonly inputs: Inputs;
  readonly obstacle: Obstacle | undefined;
}

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly isFilled: boolean;
  readonly text: string;
  readonly input: Inputs[number][number];
}

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;
const LISTED = 5;
/** Each cell that is asked whether another formula spills into it is a request of its own. */
const MOST_ASKED = 400;

/**
 * Looks at the cells that a result would fill: one sync, and another where formulas spill there.
 *
 * @param corner zero-based place of the cell of the formula
 */
export async function readRoom(
  sheet: Excel.Worksheet,
  sheetName: string,
  corner: Pick<Rectangle, 'top' | 'left'>,
  { rows, columns }: ResultSize,
): Promise<Room> {
  const { top, left } = corner;
  const rectangle = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  const area = { sheet: sheetName, address: rangeAddress(rectangle) };
  if (rectangle.bottom > LAST_ROW || rectangle.right > LAST_COLUMN) return { area, inputs: [], obstacle: { kind: 'edge', area } };

  const range = sheet.getRange(area.address).load('formulas,values,valueTypes,text,hasSpill');
  const ownSpill = sheet.getCell(top, left).getSpillingToRangeOrNullObject().load('rowIndex,columnIndex,rowCount,columnCount');
  const tables = range.getTables(false).load('items/name');
  const merged = mergedIn(range);
  await sheet.context.sync();

  const goesAway = ownSpill.isNullObject ? undefined : rectangleOf(ownSpill);
  const cells = cellsOf(range, corner).filter((cell) => isSame(cell, corner) || !goesAway || !contains(goesAway, cell));
  // false: no cell of them is part of a spill.
  const parents = range.hasSpill === false ? [] : await readSpillParents(sheet, cells);
  const own = cells.filter((cell) => cell.isFilled && !parents.some((one) => one.cell === cell));
  const inputs = Array.from({ length: rows }, () => Array<Inputs[number][number]>(columns).fill(''));
  for (const { row, column, input } of own) inputs[row - top]?.splice(column - left, 1, input);

  const severalCells = rows * columns > 1;
  const intruder = parents.find(({ parent }) => !contains(rectangle, parent))?.parent;
  const [table] = tables.items;
  if (intruder) return { area, inputs, obstacle: { kind: 'spill', by: placeOf(sheetName, intruder) } };
  if (severalCells && table) return { area, inputs, obstacle: { kind: 'table', name: table.name } };
  if (severalCells && merged && !merged.isNullObject) {
    return { area, inputs, obstacle: { kind: 'merged', area: { sheet: sheetName, address: withoutSheet(merged.address) } } };
  }
  return { area, inputs, obstacle: own.length > 0 ? occupied(area, own) : undefined };
}

/** Excel says which cells are merged from ExcelApi 1.13 on. In an older one the formula itself then says #SPILL!. */
function mergedIn(range: Excel.Range): Excel.RangeAreas | undefined {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.13')) return undefined;
  return range.getMergedAreasOrNullObject().load('address');
}

function cellsOf({ formulas, values, valueTypes, text }: Excel.Range, { top, left }: Pick<Rectangle, 'top' | 'left'>): Cell[] {
  return (formulas as Inputs).flatMap((line, r) =>
    line.map((formula, c) => {
      const value: unknown = values[r]?.[c];
      // What a formula shows is not its text; a text that begins with "=" is both.
      const isText = valueTypes[r]?.[c] === 'String' && formula === value;
      return {
        row: top + r,
        column: left + c,
        isFilled: formula !== '' || value !== '',
        text: String(typeof formula === 'string' && formula.startsWith('=') ? formula : (text[r]?.[c] ?? formula)),
        input: isText && typeof formula === 'string' ? textInput(formula) : formula,
      };
    }),
  );
}

/** The cells that show a part of another cell's result, those that show something first. */
async function readSpillParents(sheet: Excel.Worksheet, cells: readonly Cell[]) {
  const asked = [...cells.filter(({ isFilled }) => isFilled), ...cells.filter(({ isFilled }) => !isFilled)].slice(0, MOST_ASKED);
  const answers = asked.map((cell) => ({
    cell,
    parent: sheet.getCell(cell.row, cell.column).getSpillParentOrNullObject().load('rowIndex,columnIndex'),
  }));
  await sheet.context.sync();
  return answers.flatMap(({ cell, parent }) => {
    if (parent.isNullObject) return [];
    const place = { row: parent.rowIndex, column: parent.columnIndex };
    return place.row === cell.row && place.column === cell.column ? [] : [{ cell, parent: place }];
  });
}

function occupied(area: Place, own: readonly Cell[]): Occupied {
  const occupants = own.slice(0, LISTED).map(({ row, column, text }) => ({ address: cellAddress(row, column), content: text }));
  const contents = JSON.stringify(own.map(({ row, column, input }) => [row, column, input]));
  return { kind: 'occupied', area, occupants, count: own.length, contents };
}

const placeOf = (sheet: string, { row, column }: Pick<Cell, 'row' | 'column'>): Place => ({ sheet, address: cellAddress(row, column) });

const isSame = ({ row, column }: Cell, { top, left }: Pick<Rectangle, 'top' | 'left'>) => row === top && column === left;

const withoutSheet = (address: string) => address.slice(address.lastIndexOf('!') + 1);

function rectangleOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Rectangle {
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}

function contains({ top, left, bottom, right }: Rectangle, { row, column }: Pick<Cell, 'row' | 'column'>): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
