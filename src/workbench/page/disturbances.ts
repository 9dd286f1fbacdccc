import { columnLetters } from '../book/address';
import { HostError, type ExcelHost } from '../richapi';
import type { OtherUser } from './session';
import type { Switches } from './switches';

/** What another person leaves in the workbook. */
export const OTHER_PERSONS_NOTE = 'Another person was here';

/** Arranges what is to go wrong, from the first batch of the add-in on. */
export function disturb(host: ExcelHost, { fail, disconnect, other }: Switches, otherUser: OtherUser): void {
  if (fail !== undefined) host.faults.failBatch(fail, HostError.General);
  if (disconnect !== undefined) host.faults.disconnectAt(disconnect);
  if (other !== undefined) host.faults.beforeBatch(other, () => leaveNote(host, otherUser));
}

/** In the first column, two rows below everything on the active sheet. */
function leaveNote({ book }: ExcelHost, otherUser: OtherUser): void {
  const sheet = book.activeSheet();
  const row = (sheet.usedRect(false)?.bottom ?? -2) + 3;
  otherUser.write(sheet.name, `${columnLetters(0)}${row}`, [[OTHER_PERSONS_NOTE]]);
}
