import type { NotePlan } from '../plan';

/** The first set of the Excel API with notes. */
const NOTES_SINCE = '1.18';

/**
 * Queues the notes of a sheet. An Excel older than ExcelApi 1.18 does without them: what a note says of a figure, its unit, day, source and
 * confidence, also stands in the cells beside it.
 */
export function addNotes(sheet: Excel.Worksheet, notes: readonly NotePlan[]): void {
  if (notes.length === 0 || !Office.context.requirements.isSetSupported('ExcelApi', NOTES_SINCE)) return;
  for (const { cell, text } of notes) sheet.notes.add(cell, text);
}
