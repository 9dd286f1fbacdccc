import type { Decimal } from 'decimal.js';
import { accrualFactors } from './accrualFactors';
import { Exact, ZERO } from './exact';
import { findRecovery } from './findRecovery';
import type { Period } from './period';
import { readProject } from './readProject';
import type { CheckedTerms } from './readTerms';
import { roundToUnit } from './roundToUnit';
import { splitCash } from './split';
import { totalsOf } from './totalsOf';
import type { Waterfall, WaterfallInput, WaterfallRow } from './types';

/**
 * Runs the pact over the life of a project: who receives what in each period, and when Japan has recovered principal plus interest.
 *
 * Each period takes five steps: draw, accrue, losses, distribute, close. They stand below in this order.
 *
 * @param input - the project, its timeline and the terms; see `WaterfallInput` for units and ranges.
 * @returns one row a period, the recovery and the totals. "Not recovered" is a result, never an error.
 * @throws EngineError #VALUE! for a value that is not a number, lengths that differ, no or more than 1,200 periods, an unknown term
 *   or only one of start and dates; #NUM! for a negative rate or drawdown, a share outside 0 to 1, an unknown basis,
 *   dates that do not increase, or an amount beyond 1e300.
 * @example waterfall({ rate: 0.05, drawdowns: 100, profits: [20, 20, 20] }).totals.japan // 30
 */
export function waterfall(input: WaterfallInput): Waterfall {
  const { terms, boundaries, ...project } = readProject(input);
  const factors = accrualFactors(project.rates, project.years, terms.compounding);
  const periods = factors.map((factor, index) => ({
    factor,
    drawdown: roundToUnit(project.drawdowns[index] ?? ZERO, terms.rounding),
    profit: roundToUnit(project.profits[index] ?? ZERO, terms.rounding),
  }));
  const { rows, dust } = runPeriods(periods, terms);
  return { rows, recovery: findRecovery(rows, boundaries), totals: totalsOf(rows, periods, dust) };
}

/** What Japan is owed. Unpaid interest stays interest: it never turns into principal. */
interface Claim {
  readonly principal: Decimal;
  readonly interest: Decimal;
}

const NO_CLAIM: Claim = { principal: ZERO, interest: ZERO };
const DUST_LIMIT = new Exact('1e-13');

function owed({ principal, interest }: Claim): Decimal {
  return principal.plus(interest);
}

function runPeriods(periods: readonly Period[], terms: CheckedTerms): { rows: WaterfallRow[]; dust: Decimal } {
  const rows: WaterfallRow[] = [];
  let [claim, loss, largestDue, dust] = [NO_CLAIM, ZERO, ZERO, ZERO];

  for (const { drawdown, profit, factor } of periods) {
    const drawn = draw(claim, drawdown);
    const accrued = accrue(drawn, factor, terms);
    const cash = absorbLosses(profit, loss, terms);
    const due = owed(accrued.claim);
    const shared = distribute(cash.distributable, due, terms);
    largestDue = Exact.max(largestDue, due);
    const closed = close(accrued.claim, shared.japanRecovery, largestDue);

    rows.push({
      period: rows.length + 1,
      opening: owed(claim),
      drawdown,
      interest: accrued.interest,
      due,
      distributable: cash.distributable,
      tier1: shared.tier1,
      tier2: shared.tier2,
      japanRecovery: shared.japanRecovery,
      japanInterest: closed.japanInterest,
      japanPrincipal: closed.japanPrincipal,
      japanTier2: shared.japanTier2,
      japan: shared.japan,
      us: shared.us,
      closing: owed(closed.claim),
      lossClosing: cash.loss,
    });
    claim = closed.claim;
    loss = cash.loss;
    dust = dust.plus(closed.dust);
  }
  return { rows, dust };
}

/** Step 1, at the start of the period: what is drawn adds to the principal. */
function draw({ principal, interest }: Claim, drawdown: Decimal): Claim {
  return { principal: principal.plus(drawdown), interest };
}

/** Step 2: the claim bears interest; under `simple` only its principal does. */
function accrue(claim: Claim, factor: Decimal, { compounding, rounding }: CheckedTerms): { claim: Claim; interest: Decimal } {
  const base = compounding === 'simple' ? claim.principal : owed(claim);
  const interest = roundToUnit(factor.times(base), rounding);
  return { claim: { principal: claim.principal, interest: claim.interest.plus(interest) }, interest };
}

/** Step 3: a loss brought forward is made good before anything is distributed. It bears no interest. */
function absorbLosses(profit: Decimal, lossBefore: Decimal, { losses }: CheckedTerms): { distributable: Decimal; loss: Decimal } {
  if (losses === 'ignore') return { distributable: Exact.max(profit, ZERO), loss: ZERO };
  return { distributable: Exact.max(profit.minus(lossBefore), ZERO), loss: Exact.max(lossBefore.minus(profit), ZERO) };
}

type Shared = Pick<WaterfallRow, 'tier1' | 'tier2' | 'japanRecovery' | 'japanTier2' | 'japan' | 'us'>;

/** Step 4: cash is shared at the first share until Japan has what it is due, the rest at the second. The US takes what Japan does not. */
function distribute(cash: Decimal, due: Decimal, terms: CheckedTerms): Shared {
  const { japan1: japanRecovery, japan2: japanTier2, ...shared } = splitCash(cash, due, terms);
  return { ...shared, japanRecovery, japanTier2 };
}

/** Step 5, at the end of the period: Japan's tier-1 cash pays interest first, then principal. A claim too small to mean anything is dust. */
function close(due: Claim, japanRecovery: Decimal, largestDue: Decimal) {
  const japanInterest = Exact.min(japanRecovery, due.interest);
  const japanPrincipal = japanRecovery.minus(japanInterest);
  const claim = payDown(due, japanRecovery);
  const left = owed(claim);
  const isDust = left.gt(0) && left.lt(largestDue.times(DUST_LIMIT));
  return { claim: isDust ? NO_CLAIM : claim, japanInterest, japanPrincipal, dust: isDust ? left : ZERO };
}

function payDown(due: Claim, payment: Decimal): Claim {
  if (payment.lt(due.interest)) return { principal: due.principal, interest: due.interest.minus(payment) };
  // From the whole claim, so that paying all of it leaves exactly 0 whatever the last digit of its parts.
  return { principal: owed(due).minus(payment), interest: ZERO };
}
