import type { FileWorkbook } from '../files';

type Listener = (file: FileWorkbook | undefined) => void;

/** Workbooks that the add-in had made, each to be opened in a window of its own. */
export class NewWorkbooks {
  private readonly listeners = new Set<Listener>();
  private readonly made = new Map<string, FileWorkbook | undefined>();

  /** @param file undefined for an empty workbook. @returns the id of the new workbook */
  make(file: FileWorkbook | undefined): string {
    const id = `{${crypto.randomUUID().toUpperCase()}}`;
    this.made.set(id, file);
    return id;
  }

  has(id: string): boolean {
    return this.made.has(id);
  }

  open(id: string): void {
    const file = this.made.get(id);
    for (const listener of this.listeners) listener(file);
  }

  onOpened(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
