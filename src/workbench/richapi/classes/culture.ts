/** How the language of the user writes numbers, dates and times. */
import { ApiClass, link, read } from '../classTable';

const SAMPLE = new Date(Date.UTC(2025, 10, 23, 14, 5, 9));
const DATE = { day: 'numeric', month: 'numeric', year: 'numeric' } as const;

export function numberPart(locale: string, kind: 'decimal' | 'group'): string {
  return new Intl.NumberFormat(locale).formatToParts(12345.6).find(({ type }) => type === kind)?.value ?? '';
}

/** Targets are locales, for example "ja-JP". */
export const CULTURE: ApiClass<string> = new ApiClass({
  name: 'CultureInfo',
  properties: { Name: read('1.11', (locale) => locale) },
  links: {
    DatetimeFormat: link('1.12', (locale) => DATETIME_FORMAT.of(locale)),
    NumberFormat: link('1.11', (locale) => NUMBER_FORMAT.of(locale)),
  },
});

export const NUMBER_FORMAT: ApiClass<string> = new ApiClass({
  name: 'NumberFormatInfo',
  properties: {
    NumberDecimalSeparator: read('1.11', (locale) => numberPart(locale, 'decimal')),
    NumberGroupSeparator: read('1.11', (locale) => numberPart(locale, 'group')),
  },
});

export const DATETIME_FORMAT: ApiClass<string> = new ApiClass({
  name: 'DatetimeFormatInfo',
  properties: {
    DateSeparator: read('1.12', (locale) => literal(locale, DATE)),
    TimeSeparator: read('1.12', (locale) => literal(locale, { hour: 'numeric', minute: 'numeric' })),
    ShortDatePattern: read('1.12', (locale) => pattern(locale)),
  },
});

function literal(locale: string, options: Intl.DateTimeFormatOptions): string {
  return parts(locale, options).find(({ type }) => type === 'literal')?.value ?? '';
}

/** "M/d/yyyy", "yyyy/MM/dd": a leading zero where the culture writes one. */
function pattern(locale: string): string {
  const padded = locale.toLowerCase().startsWith('ja');
  const letters: { readonly [type: string]: string } = { day: padded ? 'dd' : 'd', month: padded ? 'MM' : 'M', year: 'yyyy' };
  return parts(locale, DATE)
    .map(({ type, value }) => letters[type] ?? value)
    .join('');
}

function parts(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormatPart[] {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).formatToParts(SAMPLE);
}
