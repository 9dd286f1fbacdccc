/** Text that is HTML already. Everything else is escaped where it enters a page. */
export class Html {
  constructor(readonly text: string) {}
}

export type Content = Html | string | number | readonly Content[];

/** A template of HTML: the values in it are escaped, except those that are HTML; lists are put one after the other. */
export function html(fixed: TemplateStringsArray, ...values: readonly Content[]): Html {
  return new Html(fixed.map((part, index) => part + (index < values.length ? written(values[index] ?? '') : '')).join(''));
}

function written(value: Content): string {
  if (value instanceof Html) return value.text;
  if (typeof value === 'object') return value.map(written).join('');
  return String(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
