/** Dollars in words without the currency: 33_300 million is "33.3 billion", 600 million is "600 million". At most two decimals unless told. */
export function formatMillions(millions: number, locale: string, maximumFractionDigits = 2): string {
  return new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay: 'long', maximumFractionDigits }).format(millions * 1e6);
}

/** An ISO date, read without a time zone: 2026-02-17 is "17 Feb 2026". */
export function formatDate(iso: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(iso));
}
