import type { Decimal } from 'decimal.js';
import type { ClaimPath } from './claimPath';
import { closingOrSurplus, readClaimPath } from './claimPath';
import { firstAfterLast, noShareBefore } from './errors';
import { Exact, ONE, ZERO } from './exact';
import { MAX_PERIODS } from './limits';
import { readWholeNumber } from './readWholeNumber';
import { statedPeriods } from './statedPeriods';
import { turningPoint } from './turningPoint';
import type { WaterfallInput } from './types';

/** The funding of a project, and the periods in which it is to be repaid. */
export interface RequiredInput extends Omit<WaterfallInput, 'profits'> {
  /** The first period that has a profit: a whole number from 1 to the number of periods. */
  readonly firstPeriod: number;
  /** The last period that has a profit, at whose end Japan is to be repaid: from `firstPeriod` to the number of periods. */
  readonly lastPeriod: number;
}

/**
 * The least level profit that repays Japan by the end of a period: paid in each period from the first to the last, and nothing before.
 *
 * P = max over j of FV(D_j … D_b) / (s1 · FV of 1 in each period from max(j, a) to b), with a and b the first and the last period and values
 * at the accrual factors; one drawdown at the start gives Excel's −PMT(rate, n, D) / s1. The maximum is for a claim that closes before a
 * later drawdown: early profit cannot be saved for it. Under `simple` there is no such form, and P is found to 50 digits.
 * Drawdowns after the last period do not count. One claim without rounding and dust, whatever the hurdle and the rounding of the terms.
 *
 * @param input - as for `waterfall`, without profits. There are as many periods as dates or drawdowns; with a single drawdown and no dates
 *   they end with the last period.
 * @returns an amount a period in the unit of the drawdowns; 0 where nothing is drawn.
 * @throws EngineError as `waterfall`; #NUM! where the first or the last period is not one of the periods, or the first is after the last;
 *   #DIV/0! where `shareBefore` is 0.
 * @example required({ rate: 0.1, drawdowns: 2100, firstPeriod: 1, lastPeriod: 2 }) // 2420
 */
export function required({ firstPeriod, lastPeriod, ...input }: RequiredInput): Decimal {
  const periods = statedPeriods(input) ?? readWholeNumber(lastPeriod, 'lastPeriod', 1, MAX_PERIODS);
  const { path, shareBefore } = readClaimPath({ ...input, profits: new Array<number>(periods).fill(0) });
  const first = readWholeNumber(firstPeriod, 'firstPeriod', 1);
  const last = readWholeNumber(lastPeriod, 'lastPeriod', 1, periods);
  if (first > last) throw firstAfterLast(first, last);
  if (shareBefore.isZero()) throw noShareBefore();
  const repaying = { ...path, drawdowns: path.drawdowns.slice(0, last), factors: path.factors.slice(0, last) };
  const payment = path.compounding === 'simple' ? simplePayment(repaying, first) : levelPayment(repaying, first);
  return payment.div(shareBefore);
}

type Repaying = Pick<ClaimPath, 'drawdowns' | 'factors' | 'compounding'>;

/** The level payment to Japan where unpaid interest bears interest. Read from the end, each drawdown adds one claim that must be repaid. */
function levelPayment({ drawdowns, factors }: Pick<Repaying, 'drawdowns' | 'factors'>, first: number): Decimal {
  let [payment, growth, claim, annuity] = [ZERO, ONE, ZERO, ZERO];
  for (let period = factors.length; period >= 1; period -= 1) {
    if (period >= first) annuity = annuity.plus(growth);
    growth = growth.times(ONE.plus(factors[period - 1] ?? ZERO));
    claim = claim.plus(growth.times(drawdowns[period - 1] ?? ZERO));
    payment = Exact.max(payment, claim.div(annuity));
  }
  return payment;
}

/** Simple interest costs no less than none and no more than interest on interest. */
function simplePayment(path: Repaying, first: number): Decimal {
  const least = levelPayment({ ...path, factors: path.factors.map(() => ZERO) }, first);
  const most = levelPayment(path, first);
  const pay = (payment: Decimal) => ({
    at: payment,
    left: closingOrSurplus({ ...path, cash: path.factors.map((_, index) => (index + 1 < first ? ZERO : payment)) }),
  });
  return least.eq(most) ? least : turningPoint(pay, pay(most), pay(least));
}
