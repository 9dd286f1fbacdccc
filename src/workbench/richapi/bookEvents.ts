import type { Book, Sheet } from '../book/book';
import { formatRect } from '../book/address';
import { RANGE } from './classes/range';
import { EventType, WORKBOOK_TARGET, type EventChannel } from './events';
import type { References } from './references';

const SHEET_EVENTS = {
  name: { type: EventType.NameChanged, subject: 'name' },
  visibility: { type: EventType.VisibilityChanged, subject: 'visibility' },
  position: { type: EventType.Moved, subject: 'position' },
} as const;

/** Sends what happens in the book to the add-in. Returns the end of it. */
export function forwardBookEvents(book: Book, channel: EventChannel, references: References): () => void {
  const both = (sheet: Sheet) => [WORKBOOK_TARGET, sheet.id];
  const stops = [
    book.onChanged(({ sheet, rect, origin, remote }) => {
      if (!channel.isWanted(EventType.Changed, both(sheet))) return;
      channel.push(EventType.Changed, both(sheet), {
        changeType: 'RangeEdited',
        source: remote ? 'Remote' : 'Local',
        worksheetId: sheet.id,
        address: formatRect(rect),
        triggerSource: origin === 'addin' ? 'ThisLocalAddin' : 'Unknown',
        shiftDirection: 'None',
        referenceId: references.keepForEvent(RANGE.of({ sheet, rect })),
      });
    }),
    book.onSelectionChanged(({ sheet, rect }) => {
      channel.push(EventType.SelectionChanged, both(sheet), { worksheetId: sheet.id, address: formatRect(rect) });
    }),
    book.onActivated((sheet, previous) => {
      if (previous) channel.push(EventType.Deactivated, both(previous), { worksheetId: previous.id });
      channel.push(EventType.Activated, both(sheet), { worksheetId: sheet.id });
    }),
    book.onSheetsChanged(({ kind, sheetId }) => {
      const type = kind === 'added' ? EventType.Added : EventType.Deleted;
      channel.push(type, [WORKBOOK_TARGET], { worksheetId: sheetId, source: 'Local' });
    }),
    book.onSheetChanged(({ kind, sheetId, before, after }) => {
      const { type, subject } = SHEET_EVENTS[kind];
      const args = { worksheetId: sheetId, [`${subject}Before`]: before, [`${subject}After`]: after, source: 'Local' };
      channel.push(type, [WORKBOOK_TARGET, sheetId], args);
    }),
    book.onCalculated((sheetIds) => {
      for (const id of sheetIds) channel.push(EventType.Calculated, [WORKBOOK_TARGET, id], { worksheetId: id, address: '' });
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
