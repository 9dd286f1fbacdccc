/** What a workbook and its sheets say about themselves. */

export const PROPERTY_NAMES = ['author', 'category', 'comments', 'company', 'keywords', 'manager', 'subject', 'title'] as const;
export type PropertyName = (typeof PROPERTY_NAMES)[number];

export type PropertyValue = string | number | boolean;

/** Keys are compared without regard to case and keep the form they were first given. */
export class KeyedValues<V> {
  private readonly values = new Map<string, { readonly key: string; readonly value: V }>();

  entries(): readonly { readonly key: string; readonly value: V }[] {
    return [...this.values.values()];
  }

  get(key: string): { readonly key: string; readonly value: V } | undefined {
    return this.values.get(key.toLowerCase());
  }

  set(key: string, value: V): void {
    const kept = this.get(key)?.key ?? key;
    this.values.set(key.toLowerCase(), { key: kept, value });
  }

  delete(key: string): void {
    this.values.delete(key.toLowerCase());
  }

  clear(): void {
    this.values.clear();
  }
}

export class BookProperties {
  readonly texts: Record<PropertyName, string> = {
    author: '',
    category: '',
    comments: '',
    company: '',
    keywords: '',
    manager: '',
    subject: '',
    title: '',
  };
  creationDate = new Date();
  lastAuthor = '';
  revisionNumber = 0;
  readonly custom = new KeyedValues<PropertyValue>();
  private readonly sheets = new Map<string, KeyedValues<string>>();

  ofSheet(sheetId: string): KeyedValues<string> {
    const known = this.sheets.get(sheetId) ?? new KeyedValues<string>();
    this.sheets.set(sheetId, known);
    return known;
  }
}
