import type { Book, Rect, Sheet } from '../book/book';
import { formatRect } from '../book/address';
import type { Refusal } from '../book/protection';
import { cellRect } from '../book/rects';
import type { Explain } from './explainCell';
import type { PageStrings } from './strings';

/** What there is to say about the selected cell: why its function failed, what somebody remarked, or what may be entered. */
export interface CellNote {
  readonly kind: 'error' | 'comment' | 'prompt';
  readonly address: string;
  readonly title: string;
  readonly text: string;
}

/** Reports the note of the selected cell after each selection and calculation, and why a change was refused; returns the way to stop. */
export function watchCellNote(
  book: Book,
  strings: PageStrings,
  explain: Explain,
  report: (note: CellNote | undefined) => void,
): () => void {
  const look = () => {
    const { sheet, rect } = book.selection();
    report(noteOf(book, sheet, rect, explain));
  };
  const refuse = (by: Refusal) => {
    const { top, left } = book.selection().rect;
    report({ kind: 'error', address: formatRect(cellRect(top, left)), title: strings.protected, text: strings.refused[by] });
  };
  const stops = [
    book.onSelectionChanged(look),
    book.onCalculated(look),
    book.onActivated(look),
    book.comments.onChanged(look),
    book.onRefused(refuse),
  ];
  return () => stops.forEach((stop) => stop());
}

function noteOf(book: Book, sheet: Sheet, { top, left }: Rect, explain: Explain): CellNote | undefined {
  const cell = cellRect(top, left);
  const address = formatRect(cell);
  const error = explain(sheet, top, left);
  if (error) return { kind: 'error', address, ...error };
  const comment = book.comments.at(sheet.id, top, left);
  if (comment) return { kind: 'comment', address, title: comment.authorName, text: comment.content };
  const prompt = sheet.validation(cell)?.prompt;
  return prompt && { kind: 'prompt', address, title: prompt.title, text: prompt.message };
}
