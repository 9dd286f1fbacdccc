/** Dollars in words without the currency: 33_300 million is "33.3 billion", 600 million is "600 million". At most two decimals unless told. */
export function formatMillions(millions: number, locale: string, maximumFractionDigits = 2): string {
  return inWords(millions, locale, { maximumFractionDigits });
}

/** The number and its word stay on one line. */
export function inWords(millions: number, locale: string, digits: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay: 'long', ...digits })
    .format(millions * 1e6)
    .replace(' ', '\u00a0');
}

/** "17 Feb 2026", 2026年2月17日: as every date of the pane is written. */
const DATE = { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' } as const satisfies Intl.DateTimeFormatOptions;

/** British English has "Sept", beside the three letters of every other month and of the texts. */
export function dateIn(locale: string, date: Date, options: Intl.DateTimeFormatOptions = DATE): string {
  return new Intl.DateTimeFormat(locale, options).format(date).replace('Sept ', 'Sep ');
}

/** An ISO date, read without a time zone. */
export function formatDate(iso: string, locale: string): string {
  return dateIn(locale, new Date(iso));
}
