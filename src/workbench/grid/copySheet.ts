import { cloneWorksheetData, generateRandomId } from '@univerjs/core';
import { CopySheetCommand, InsertSheetMutation, SheetInterceptorService } from '@univerjs/sheets';
import type { GridHost } from './host';

/** Univer's command without its choice of name, place and sheet in front. Returns the id of the copy. */
export function copySheet(host: GridHost, subUnitId: string, name: string, index: number): string {
  const id = generateRandomId(12);
  const sheet = { ...cloneWorksheetData(host.worksheet(subUnitId).getConfig()), id, name };
  const following = host.injector
    .get(SheetInterceptorService)
    .onCommandExecute({ id: CopySheetCommand.id, params: { unitId: host.unitId, subUnitId, targetSubUnitId: id } });
  for (const mutation of following.preRedos ?? []) host.run(mutation.id, mutation.params ?? {});
  host.run(InsertSheetMutation.id, { index, sheet }, { fromCollab: true });
  for (const mutation of following.redos) host.run(mutation.id, mutation.params ?? {});
  return id;
}
