import type { Decimal } from 'decimal.js';
import { accrualFactor } from './accrualFactors';
import { readSerial } from './calendar';
import { endBeforeStart } from './errors';
import { readNonNegative } from './readAmount';
import { COMPOUNDINGS, DEFAULT_TERMS, readKeyword } from './readTerms';
import type { Amount, Basis, Compounding } from './types';
import { countYears, readBasis } from './yearFraction';

export interface AccrueInput {
  /** What bears the interest, at least 0, in any unit of money. */
  readonly balance: Amount;
  /** Interest rate a year, at least 0: 0.055 is 5.5%. */
  readonly rate: Amount;
  /** First and last day as Excel day numbers (1900 system); the time of day is dropped. */
  readonly start: number;
  /** Not before `start`. */
  readonly end: number;
  /** Day count, as in Excel's YEARFRAC; default 0, US 30/360. */
  readonly basis?: Basis | null | undefined;
  /** Default `periodic`. Over a single span `simple` is the same: there is no unpaid interest before it. */
  readonly compounding?: Compounding | null | undefined;
}

/**
 * Interest on a balance from one day to another, as the waterfall accrues it in a period that has these ends: balance · f, with τ the year
 * fraction of the basis and f = rate · τ, or (1 + rate)^τ − 1 where the rate is `effective`.
 *
 * @returns an amount in the unit of the balance, not rounded; 0 where both days are the same.
 * @throws EngineError #VALUE! where a value is not a number or the compounding is unknown; #NUM! for a negative balance or rate, a day that
 *   Excel does not know, another basis, or an end before the start.
 * @example accrue({ balance: 500, rate: 0.055, start: 46041, end: 46222 }) // 19 January to 19 July 2026: 13.75
 */
export function accrue(input: AccrueInput): Decimal {
  const balance = readNonNegative(input.balance, 'balance');
  const rate = readNonNegative(input.rate, 'rate');
  const [start, end] = [readSerial(input.start, 'start'), readSerial(input.end, 'end')];
  if (end < start) throw endBeforeStart();
  const years = countYears(start, end, readBasis(input.basis ?? 0));
  const compounding = readKeyword(input.compounding ?? DEFAULT_TERMS.compounding, 'compounding', COMPOUNDINGS);
  return balance.times(accrualFactor(rate, years, compounding));
}
