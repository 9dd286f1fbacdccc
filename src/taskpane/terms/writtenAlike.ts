/** Lengths of time, to a tenth of a year. */
export const YEARS: Intl.NumberFormatOptions = { maximumFractionDigits: 1 };

/**
 * Numbers that are compared, all with as many decimals as the one that needs most: 7.0 beside 7.4.
 *
 * @param numbers undefined has no text
 */
export function writtenAlike(
  numbers: readonly (number | undefined)[],
  options: Intl.NumberFormatOptions,
  locale: string,
): readonly (string | undefined)[] {
  const parts = numbers.map((number) => (number === undefined ? [] : new Intl.NumberFormat(locale, options).formatToParts(number)));
  const decimals = parts.map((one) => one.find(({ type }) => type === 'fraction')?.value.length ?? 0);
  const format = new Intl.NumberFormat(locale, { ...options, minimumFractionDigits: Math.max(...decimals) });
  return numbers.map((number) => (number === undefined ? undefined : format.format(number)));
}
