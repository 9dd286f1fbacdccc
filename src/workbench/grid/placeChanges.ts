import type { ICommandInfo, IRange } from '@univerjs/core';
import { InsertColMutation, InsertRowMutation, MoveRangeMutation, RemoveColMutation, RemoveRowMutation } from '@univerjs/sheets';
import type { PlaceChange } from '../book/placeChange';
import { toRect } from './rects';

const LINES: Readonly<Record<string, Pick<PlaceChange & { kind: 'insert' | 'remove' }, 'kind' | 'axis'>>> = {
  [InsertRowMutation.id]: { kind: 'insert', axis: 'rows' },
  [InsertColMutation.id]: { kind: 'insert', axis: 'columns' },
  [RemoveRowMutation.id]: { kind: 'remove', axis: 'rows' },
  [RemoveColMutation.id]: { kind: 'remove', axis: 'columns' },
};

/** What a mutation of Univer does to places of a sheet; undefined for one that moves nothing, or moves it to another sheet. */
export function placeChange({
  id,
  params,
}: Readonly<ICommandInfo>): { readonly sheetId: string; readonly change: PlaceChange } | undefined {
  const given = (params ?? {}) as {
    subUnitId?: string;
    range?: IRange;
    fromRange?: IRange;
    toRange?: IRange;
    from?: { subUnitId: string };
    to?: { subUnitId: string };
  };
  if (id === MoveRangeMutation.id && given.fromRange && given.toRange && given.from && given.from.subUnitId === given.to?.subUnitId) {
    const [from, to] = [toRect(given.fromRange), toRect(given.toRange)];
    return { sheetId: given.from.subUnitId, change: { kind: 'move', from, rows: to.top - from.top, columns: to.left - from.left } };
  }
  const lines = LINES[id];
  if (!lines || !given.range || given.subUnitId === undefined) return undefined;
  const { top, left, bottom, right } = toRect(given.range);
  const [at, end] = lines.axis === 'rows' ? [top, bottom] : [left, right];
  return { sheetId: given.subUnitId, change: { ...lines, at, count: end - at + 1 } };
}
