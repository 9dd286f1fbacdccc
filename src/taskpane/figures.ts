/** Dollars in words without the currency: 33_300 million is "33.3 billion", 600 million is "600 million". At most two decimals unless told. */
export function formatMillions(millions: number, locale: string, maximumFractionDigits = 2): string {
  return new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay: 'long', maximumFractionDigits }).format(millions * 1e6);
}

/** "17 Feb 2026", 2026年2月17日: as every date of the pane is written. */
export const DATE = { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' } as const satisfies Intl.DateTimeFormatOptions;

/** An ISO date, read without a time zone. */
export function formatDate(iso: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, DATE).format(new Date(iso));
}
