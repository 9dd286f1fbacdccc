import { ICommandService } from '@univerjs/core';
import { DeviceInputEventType, IEditorBridgeService, SetCellEditVisibleOperation } from '@univerjs/preset-sheets-core';
import type { GridHost } from '../host';

/** As if Enter had been pressed, without the move to the next cell. */
export async function finishEditing(host: GridHost): Promise<void> {
  if (!host.injector.get(IEditorBridgeService).isVisible().visible) return;
  const params = { visible: false, eventType: DeviceInputEventType.PointerDown, unitId: host.unitId };
  host.injector.get(ICommandService).syncExecuteCommand(SetCellEditVisibleOperation.id, params);
  // The editor puts its text into the cell one turn later.
  await new Promise((resolve) => setTimeout(resolve, 0));
}
