import type { Decimal } from 'decimal.js';
import type { CashFlow } from './cashFlows';
import { netFlows, worthOf } from './cashFlows';
import { Exact, ONE, sum, ZERO } from './exact';
import { rootSearch } from './rootSearch';

/**
 * The annual effective rate at which dated flows of any signs are worth 0; of several the one nearest 0, and of two as near the higher.
 *
 * Every rate above −1 is searched, and no guess is needed. A rate at which the value only touches 0 counts too; a loss that no double tells
 * from −100% counts only where there is no gain. To 40 digits or more, except where two roots nearly coincide.
 *
 * @param flows - in any order; flows at the same time are added up
 * @param stepsPerYear - how many steps of `time` make a year: 365 for days as Excel's XIRR, else the periods in a year as Excel's IRR
 * @returns null where there is no such rate
 */
export function internalRate(flows: readonly CashFlow[], stepsPerYear: number): Decimal | null {
  const net = fromTimeZero(netFlows(flows));
  const isReceived = ({ amount }: CashFlow) => amount.gt(0);
  if (!net.some(isReceived) || net.every(isReceived)) return null;
  if (sum(net.map(({ amount }) => amount)).isZero()) return ZERO;

  const gain = firstDiscount(net)?.pow(-stepsPerYear).minus(ONE);
  // Read from its end to its start, a loss is a gain.
  const loss = firstDiscount(reversed(net))?.pow(stepsPerYear).minus(ONE);
  if (!gain || !loss) return gain ?? loss ?? null;
  const isTotalLoss = loss.toNumber() === -1;
  return isTotalLoss || gain.lte(loss.abs().times(SAME_DISTANCE)) ? gain : loss;
}

const SAME_DISTANCE = new Exact('1e-30').plus(ONE);
const SHORT_TANGENT = new Exact('1e-28');
const NO_WIDTH = new Exact('1e-55');
/** Of the flows' worth without their signs. */
const TOUCHES_ZERO = new Exact('1e-30');
const MOST_STEPS = 200;

function fromTimeZero(flows: readonly CashFlow[]): CashFlow[] {
  const origin = flows[0]?.time ?? 0;
  return flows.map(({ time, amount }) => ({ time: time - origin, amount }));
}

function reversed(flows: readonly CashFlow[]): CashFlow[] {
  const end = flows.at(-1)?.time ?? 0;
  return flows.map(({ time, amount }) => ({ time: end - time, amount })).reverse();
}

/** The discount factor nearest to 1, and below it, at which the flows are worth 0. */
function firstDiscount(flows: readonly CashFlow[]): Decimal | undefined {
  const span = flows.at(-1)?.time ?? 0;
  const discountAt = (s: number) => new Exact(-s).div(span).exp();
  const search = rootSearch(flows, (s) => signOf(worthOf(flows, discountAt(s)).value));
  for (const candidate of search.candidates()) {
    const { from, to, sign, crosses } = candidate.crosses ? search.narrow(candidate) : candidate;
    const interval = { low: discountAt(to), high: discountAt(from), signOfHigh: sign };
    const root = crosses ? rootWithin(flows, interval) : turnWithin(flows, interval);
    if (root) return root;
  }
  return undefined;
}

/** Discount factors between which the worth of flows may be 0. */
interface Interval {
  readonly low: Decimal;
  readonly high: Decimal;
  readonly signOfHigh: number;
}

/** Newton's method, kept between two factors at which the signs differ. */
function rootWithin(flows: readonly CashFlow[], interval: Interval): Decimal {
  let { low, high } = interval;
  let discount = low.plus(high).div(2);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const { value, slope } = worthOf(flows, discount);
    if (value.isZero()) return discount;
    if (signOf(value) === interval.signOfHigh) high = discount;
    else low = discount;
    const tangent = discount.minus(discount.times(value).div(slope));
    const isInside = tangent.gte(low) && tangent.lte(high);
    // The error that a tangent leaves is of the order of the square of its step.
    if (isInside && tangent.minus(discount).abs().lte(tangent.times(SHORT_TANGENT))) return tangent;
    discount = isInside ? tangent : low.plus(high).div(2);
    if (high.minus(low).lte(high.times(NO_WIDTH))) return discount;
  }
  return discount;
}

/** Where the worth turns round close to 0: the factor at which it touches 0, or the nearer to 1 of the two at which it passes. */
function turnWithin(flows: readonly CashFlow[], { low, high, signOfHigh }: Interval): Decimal | undefined {
  const slopes = flows.map(({ time, amount }) => ({ time, amount: amount.times(time) }));
  const slopeSign = signOf(worthOf(slopes, high).value);
  if (signOf(worthOf(slopes, low).value) === slopeSign) return undefined;
  const turn = rootWithin(slopes, { low, high, signOfHigh: slopeSign });
  const gross = flows.map(({ time, amount }) => ({ time, amount: amount.abs() }));
  const { value } = worthOf(flows, turn);
  if (value.abs().lte(worthOf(gross, turn).value.times(TOUCHES_ZERO))) return turn;
  return signOf(value) === signOfHigh ? undefined : rootWithin(flows, { low: turn, high, signOfHigh });
}

function signOf(value: Decimal): number {
  return value.lt(0) ? -1 : 1;
}
