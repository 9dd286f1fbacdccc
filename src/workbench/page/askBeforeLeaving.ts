import type { Book } from '../book/book';

/** The workbook lives in this tab only: once it was changed, the browser asks before it closes or reloads the page. */
export function askBeforeLeaving(book: Book): () => void {
  const ask = (event: BeforeUnloadEvent) => event.preventDefault();
  const stop = book.onChanged(() => addEventListener('beforeunload', ask));
  return () => {
    stop();
    removeEventListener('beforeunload', ask);
  };
}
