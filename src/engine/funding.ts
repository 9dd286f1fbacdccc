import type { Decimal } from 'decimal.js';
import { ONE, ZERO } from './exact';
import { MAX_PERIODS } from './limits';
import { readNonNegative } from './readAmount';
import { readKeyword } from './readTerms';
import { readWholeNumber } from './readWholeNumber';
import type { Amount } from './types';

/**
 * Where Japan's money comes from. `bond`: JBIC's dollar bond, repaid at the end. `loan`: a government-backed loan, repaid in level payments.
 * `reserves`: foreign reserves, which give up their yield each period and come back at the end.
 */
export type Instrument = 'bond' | 'loan' | 'reserves';

export interface FundingInput {
  /** What Japan borrows or takes from its reserves at the start of period 1, at least 0. */
  readonly amount: Amount;
  /** Nominal a year, at least 0: the coupon, the loan's rate, or the yield that the reserves forgo. */
  readonly rate: Amount;
  /** Life in periods: a whole number from 1 to 1,200. */
  readonly periods: number;
  /** Default `bond`. */
  readonly instrument?: Instrument | null | undefined;
  /** A whole number, at least 1; default 1. A period bears rate / periodsPerYear. */
  readonly periodsPerYear?: number | null | undefined;
}

/** One period, in the unit of the amount. `opening = principal + closing`; the payment is `interest + principal`, at the end of the period. */
export interface FundingRow {
  /** From 1. */
  readonly period: number;
  readonly opening: Decimal;
  readonly interest: Decimal;
  readonly principal: Decimal;
  /** Exactly 0 in the last row. */
  readonly closing: Decimal;
}

export interface Funding {
  readonly rows: readonly FundingRow[];
}

/** Every instrument, the default first. */
export const INSTRUMENTS: readonly Instrument[] = ['bond', 'loan', 'reserves'];

/**
 * What Japan itself pays for the money that it puts in. It does not depend on the project: the difference to what the pact pays is Japan's carry.
 *
 * Interest of a period is the opening balance times rate / periodsPerYear. A bond and reserves return their principal in the last period;
 * a loan is a level annuity, as Excel's PMT, IPMT and PPMT with payments at the end of the period.
 *
 * @returns one row a period.
 * @throws EngineError #VALUE! where a value is not a number or the instrument is not known; #NUM! for a negative amount or rate, periods that
 *   are not a whole number from 1 to 1,200, periodsPerYear that is not a whole number of at least 1, or an amount beyond 1e300.
 * @example funding({ amount: 3310, rate: 0.1, periods: 3, instrument: 'loan' }).rows[2]?.principal // 1210
 */
export function funding(input: FundingInput): Funding {
  const amount = readNonNegative(input.amount, 'amount');
  const rate = readNonNegative(input.rate, 'rate');
  const periods = readWholeNumber(input.periods, 'periods', 1, MAX_PERIODS);
  const instrument = readKeyword(input.instrument ?? 'bond', 'instrument', INSTRUMENTS);
  const factor = rate.div(readWholeNumber(input.periodsPerYear ?? 1, 'periodsPerYear', 1));

  const rows: FundingRow[] = [];
  let opening = amount;
  let instalment = instrument === 'loan' ? firstInstalment(amount, factor, periods) : ZERO;
  for (let period = 1; period <= periods; period += 1) {
    // What is left, not the last instalment: rounding in the 60th digit must not leave a claim open.
    const principal = period === periods ? opening : instalment;
    const closing = opening.minus(principal);
    rows.push({ period, opening, interest: opening.times(factor), principal, closing });
    opening = closing;
    instalment = instalment.times(factor.plus(ONE));
  }
  return { rows };
}

/**
 * The principal in the first of the level payments. Each later one is larger by the factor, because interest falls by as much; together they
 * are the amount. The sum, unlike PMT's own formula, holds at a rate of 0 and loses no digits at a small one.
 */
function firstInstalment(amount: Decimal, factor: Decimal, periods: number): Decimal {
  let instalments = ZERO;
  for (let period = 1; period <= periods; period += 1) instalments = instalments.times(factor.plus(ONE)).plus(ONE);
  return amount.div(instalments);
}
