import type { Book, Rect, Sheet } from '../book/book';
import { formatRect } from '../book/address';
import { cellRect } from '../book/rects';

/** What there is to say about the selected cell: why its function failed, or what may be entered. */
export interface CellNote {
  readonly kind: 'error' | 'prompt';
  readonly address: string;
  readonly title: string;
  readonly text: string;
}

/** Reports the note of the selected cell after each selection and calculation; returns the way to stop. */
export function watchCellNote(book: Book, report: (note: CellNote | undefined) => void): () => void {
  const look = () => {
    const { sheet, rect } = book.selection();
    report(noteOf(sheet, rect));
  };
  const stops = [book.onSelectionChanged(look), book.onCalculated(look), book.onActivated(look)];
  return () => stops.forEach((stop) => stop());
}

function noteOf(sheet: Sheet, { top, left }: Rect): CellNote | undefined {
  const cell = cellRect(top, left);
  const address = formatRect(cell);
  const message = sheet.errorMessage(top, left);
  if (message) return { kind: 'error', address, title: String(sheet.values(cell)[0]?.[0]), text: message };
  const prompt = sheet.validation(cell)?.prompt;
  return prompt && { kind: 'prompt', address, title: prompt.title, text: prompt.message };
}
