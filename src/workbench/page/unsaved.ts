import type { Book } from '../book/book';

/** Whether the workbook was changed since it was opened or saved. The browser asks before it closes or reloads a page with changes. */
export class UnsavedChanges {
  private readonly ask = (event: BeforeUnloadEvent) => event.preventDefault();
  private readonly stop: () => void;
  private any = false;

  constructor(book: Book) {
    this.stop = book.onChanged(() => this.mark(true));
  }

  get exist(): boolean {
    return this.any;
  }

  saved(): void {
    this.mark(false);
  }

  dispose(): void {
    this.stop();
    this.mark(false);
  }

  private mark(any: boolean): void {
    if (any === this.any) return;
    this.any = any;
    if (any) addEventListener('beforeunload', this.ask);
    else removeEventListener('beforeunload', this.ask);
  }
}
