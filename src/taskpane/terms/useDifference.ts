import { inWords } from '../figures';
import { useLocale, useTexts } from '../language';
import type { Comparison } from './comparison';
import { FEWEST_DIGITS, SHOWN_MILLIONS } from './comparedAmounts';
import { TEXTS, type MoneyDifference, type TimeDifference } from './strings';
import { YEARS } from './writtenAlike';

type Compared = Extract<Comparison, { kind: 'compared' }>;

/** Smaller differences do not show. */
const SHOWN_YEARS = 0.05;

/** The difference of the two readings in a sentence, by periods a year. */
export function useDifference(): (comparison: Compared, perYear: number) => string {
  const { readings, dollars, years: inYears } = useTexts(TEXTS);
  const locale = useLocale();
  const format = new Intl.NumberFormat(locale, YEARS);
  const years = (length: number) => inYears(format.format(length));
  return ({ cumulative, annual }, perYear) => {
    const money = annual.japan - cumulative.japan;
    const by = dollars(inWords(Math.abs(money), locale, { maximumSignificantDigits: FEWEST_DIGITS }));
    const moneyDifference: MoneyDifference =
      Math.abs(money) < SHOWN_MILLIONS ? { kind: 'same' } : { kind: money > 0 ? 'more' : 'less', by };
    return readings.difference(timeDifference(cumulative.recovery, annual.recovery, perYear, years), moneyDifference);
  };
}

function timeDifference(
  cumulative: number | undefined,
  annual: number | undefined,
  perYear: number,
  years: (years: number) => string,
): TimeDifference {
  if (cumulative === undefined) return { kind: annual === undefined ? 'neither' : 'onlyAnnual' };
  if (annual === undefined) return { kind: 'onlyCumulative' };
  const difference = (annual - cumulative) / perYear;
  if (Math.abs(difference) < SHOWN_YEARS) return { kind: 'same' };
  return { kind: difference > 0 ? 'later' : 'earlier', by: years(Math.abs(difference)) };
}
