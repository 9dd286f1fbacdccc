/** Lengths of time, to a tenth of a year. */
export const YEARS: Intl.NumberFormatOptions = { maximumFractionDigits: 1 };

/**
 * Numbers that are compared, all with as many decimals as the one that needs most: 7.0 beside 7.4, $1.20 billion beside $1.19 billion. In
 * different units, millions beside billions, each has its own.
 *
 * @param numbers undefined has no text
 */
export function writtenAlike(
  numbers: readonly (number | undefined)[],
  options: Intl.NumberFormatOptions,
  locale: string,
): readonly (string | undefined)[] {
  const parts = numbers.map((number) => (number === undefined ? [] : new Intl.NumberFormat(locale, options).formatToParts(number)));
  const partOf = (type: Intl.NumberFormatPartTypes) => parts.map((one) => one.find((part) => part.type === type)?.value ?? '');
  const isOneUnit = new Set(partOf('compact').filter((_, index) => numbers[index] !== undefined)).size <= 1;
  const decimals = Math.max(...partOf('fraction').map(({ length }) => length));
  const format = new Intl.NumberFormat(locale, isOneUnit ? { ...options, minimumFractionDigits: decimals } : options);
  return numbers.map((number) => (number === undefined ? undefined : format.format(number)));
}
