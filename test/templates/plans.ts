import type { CellPlan, SheetPlan, WorkbookPlan } from '../../src/workbook/plan';
import type { Rect } from '../../src/workbench/book/book';

/** A range on a sheet, zero-based, corners included. */
export interface Place {
  readonly sheet: string;
  readonly rect: Rect;
}

const RANGE = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/;

/** An A1 text as a rectangle. */
export function rectOf(range: string): Rect {
  const found = RANGE.exec(range);
  if (!found) throw new Error(`"${range}" is no range.`);
  const [, left = '', top = '', right = left, bottom = top] = found;
  return { top: Number(top) - 1, left: columnOf(left), bottom: Number(bottom) - 1, right: columnOf(right) };
}

function columnOf(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Where a defined name, one cell of it such as `Gas_DrawShares[6]`, or a range such as `Gas power!D12` is. */
export function placeOf(plan: WorkbookPlan, where: string): Place {
  const item = /^(\w+)\[(\d+)\]$/.exec(where);
  if (item?.[1]) return itemOf(placeOf(plan, item[1]), Number(item[2]));
  const [sheet, range] = where.split('!');
  if (sheet && range) return { sheet, rect: rectOf(range) };
  for (const { name, names } of plan.sheets) {
    const named = names.find((one) => one.name === where);
    if (named) return { sheet: name, rect: rectOf(named.range) };
  }
  throw new Error(`The plan has no name "${where}".`);
}

/** The nth cell of a row or column, the first is 1. */
function itemOf({ sheet, rect }: Place, item: number): Place {
  const { rows, columns } = sizeOf(rect);
  if (item < 1 || item > rows * columns) throw new Error(`There is no cell ${item} among ${rows * columns}.`);
  const row = rect.top + (rows > 1 ? item - 1 : 0);
  const column = rect.left + (rows > 1 ? 0 : item - 1);
  return { sheet, rect: { top: row, left: column, bottom: row, right: column } };
}

export function sizeOf({ top, left, bottom, right }: Rect): { rows: number; columns: number } {
  return { rows: bottom - top + 1, columns: right - left + 1 };
}

export function inside({ top, left, bottom, right }: Rect, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

export function sheetOf(plan: WorkbookPlan, name: string): SheetPlan {
  const sheet = plan.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`The plan has no sheet "${name}".`);
  return sheet;
}

/** The formula of a cell with its "=", "" for anything else. */
export function formulaOf({ content }: CellPlan): string {
  return content.kind === 'formula' ? content.formula : '';
}

/** The text of a cell, "" for anything else. */
export function textOf({ content }: CellPlan): string {
  return content.kind === 'value' && typeof content.value === 'string' ? content.value : '';
}
