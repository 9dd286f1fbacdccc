/** Settings stored with the workbook: `Office.context.document.settings` and `workbook.settings` are the same set. Values are JSON texts. */
export class DocumentSettings {
  private values: Map<string, string>;

  constructor(initial: { readonly [key: string]: string } = {}) {
    this.values = new Map(Object.entries(initial));
  }

  entries(): [key: string, json: string][] {
    return [...this.values];
  }

  get(key: string): string | undefined {
    return this.values.get(key);
  }

  set(key: string, json: string): void {
    this.values.set(key, json);
  }

  delete(key: string): void {
    this.values.delete(key);
  }

  /** `saveAsync` sends the whole set: what it leaves out is gone. */
  replace(entries: readonly (readonly [key: string, json: string])[]): void {
    this.values = new Map(entries);
  }
}
