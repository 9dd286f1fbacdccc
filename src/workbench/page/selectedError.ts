import type { Book, Rect, Sheet } from '../book/book';
import { formatRect } from '../richapi/address';
import { cellRect } from '../richapi/rects';
import type { SelectedError } from './CellMessage';

/** Reports the message of the selected cell after each selection and calculation; returns the way to stop. */
export function watchSelectedError(book: Book, report: (selected: SelectedError | undefined) => void): () => void {
  const look = () => {
    const { sheet, rect } = book.selection();
    report(errorAt(sheet, rect));
  };
  const stops = [book.onSelectionChanged(look), book.onCalculated(look), book.onActivated(look)];
  return () => stops.forEach((stop) => stop());
}

function errorAt(sheet: Sheet, { top, left }: Rect): SelectedError | undefined {
  const message = sheet.errorMessage(top, left);
  if (!message) return undefined;
  const error = sheet.values(cellRect(top, left))[0]?.[0];
  return { address: formatRect(cellRect(top, left)), error: String(error), message };
}
