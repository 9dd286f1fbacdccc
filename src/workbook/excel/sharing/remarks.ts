import type { FileNote } from '../../file';
import { question, type Reader } from './reading';

/** The first set of the Excel API with notes. */
const NOTES_SINCE = '1.18';
const LIST_BYTES = 50_000;

/**
 * The notes of a sheet and its comments, which become notes: their replies follow with their authors. An Excel older than ExcelApi 1.18
 * does not tell its notes.
 */
export function* readRemarks(sheet: Excel.Worksheet): Reader<readonly FileNote[]> {
  const comments = question(
    () => sheet.comments.load('items/content,items/authorName,items/replies/items/content,items/replies/items/authorName'),
    LIST_BYTES,
  );
  const notes = tellsNotes() ? question(() => sheet.notes.load('items/content,items/authorName'), LIST_BYTES) : undefined;
  yield [comments, ...(notes ? [notes] : [])];
  const found = [
    ...(notes?.answer.items ?? []).map((note) => ({
      text: note.content,
      author: note.authorName,
      place: question(() => note.getLocation().load('rowIndex,columnIndex')),
    })),
    ...comments.answer.items.map((comment) => ({
      text: [comment.content, ...comment.replies.items.map(({ authorName, content }) => `${authorName}: ${content}`)].join('\n'),
      author: comment.authorName,
      place: question(() => comment.getLocation().load('rowIndex,columnIndex')),
    })),
  ];
  yield found.map(({ place }) => place);
  const placed = found.map(({ text, author, place }) => ({ row: place.answer.rowIndex, column: place.answer.columnIndex, text, author }));
  const first = new Map([...placed].reverse().map((note) => [`${note.row},${note.column}`, note]));
  return [...first.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

export function tellsNotes(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', NOTES_SINCE);
}
