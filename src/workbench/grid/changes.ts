/** Which cells a mutation of Univer changes the content of. */
import { ObjectMatrix, type ICellData, type ICommandInfo, type IExecutionOptions, type IRange, type Nullable } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
} from '@univerjs/sheets';
import { LAST_COLUMN, LAST_ROW } from '../book/address';
import type { Rect } from '../book/book';
import { toRect, union } from './rects';

export interface ContentChange {
  readonly sheetId: string;
  readonly rect: Rect;
  /** Cells have moved to other addresses. */
  readonly moved: boolean;
}

type Cells = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;

const ROWS: readonly string[] = [InsertRowMutation.id, RemoveRowMutation.id];
const COLUMNS: readonly string[] = [InsertColMutation.id, RemoveColMutation.id];
const LINES: readonly string[] = [MoveRowsMutation.id, MoveColsMutation.id];

/** Empty for a mutation that changes no content: formats, and results that the engine puts into cells. */
export function contentChanges({ id, params = {} }: Readonly<ICommandInfo>, options: IExecutionOptions): ContentChange[] {
  const given = params as {
    subUnitId: string;
    cellValue?: Cells;
    range?: IRange;
    sourceRange?: IRange;
    targetRange?: IRange;
    from?: { subUnitId: string; value: Cells };
    to?: { subUnitId: string; value: Cells };
  };
  if (id === SetRangeValuesMutation.id) {
    if (options.onlyLocal || options['fromFormula']) return [];
    return change(given.subUnitId, contentRect(given.cellValue), false);
  }
  if (id === MoveRangeMutation.id && given.from && given.to) {
    return [...change(given.from.subUnitId, anyRect(given.from.value), true), ...change(given.to.subUnitId, anyRect(given.to.value), true)];
  }
  if (ROWS.includes(id) && given.range)
    return change(given.subUnitId, { ...toRect(given.range), left: 0, bottom: LAST_ROW, right: LAST_COLUMN }, true);
  if (COLUMNS.includes(id) && given.range)
    return change(given.subUnitId, { ...toRect(given.range), top: 0, bottom: LAST_ROW, right: LAST_COLUMN }, true);
  if (LINES.includes(id) && given.sourceRange && given.targetRange) {
    return change(given.subUnitId, union(toRect(given.sourceRange), toRect(given.targetRange)), true);
  }
  if (id === ReorderRangeMutation.id && given.range) return change(given.subUnitId, toRect(given.range), true);
  return [];
}

function change(sheetId: string, rect: Rect | undefined, moved: boolean): ContentChange[] {
  return rect ? [{ sheetId, rect, moved }] : [];
}

/** Around the cells of a write that name a value, a formula or a rich text; a cell set to nothing loses its content too. */
function contentRect(cells: Cells | undefined): Rect | undefined {
  return rectOf(cells, (cell) => cell === null || cell === undefined || ['v', 'f', 'si', 'p'].some((key) => key in cell));
}

function anyRect(cells: Cells): Rect | undefined {
  return rectOf(cells, () => true);
}

function rectOf(cells: Cells | undefined, counts: (cell: Nullable<ICellData>) => boolean): Rect | undefined {
  let rect: Rect | undefined;
  new ObjectMatrix<Nullable<ICellData>>(cells).forValue((row, column, cell) => {
    if (counts(cell)) rect = union(rect, { top: row, left: column, bottom: row, right: column });
  });
  return rect;
}
