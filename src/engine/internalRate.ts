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
 * @returns null where there is no such rate, or where the search is given up at its bound on the work, as rootSearch says; exactly −1 where 60
 *   digits do not tell the loss from −100%.
 */
export function internalRate(flows: readonly CashFlow[], stepsPerYear: number): Decimal | null {
  const net = fromTimeZero(netFlows(flows));
  const isReceived = ({ amount }: CashFlow) => amount.gt(0);
  if (!net.some(isReceived) || net.every(isReceived)) return null;
  if (sum(net.map(({ amount }) => amount)).isZero()) return ZERO;

  const discount = firstDiscount(net, Infinity);
  if (discount === null) return null;
  const gain = discount?.pow(-stepsPerYear).minus(ONE);
  // Read from its end to its start, a loss is a gain. One that is further from 0 than the gain does not matter.
  const nearest = gain?.lt(ONE) ? ONE.minus(gain).ln().div(-stepsPerYear).toNumber() : Infinity;
  const growth = firstDiscount(reversed(net), nearest);
  if (growth === null) return null;
  const loss = growth?.pow(stepsPerYear).minus(ONE);
  if (!gain || !loss) return gain ?? loss ?? null;
  const isTotalLoss = loss.toNumber() === -1;
  return isTotalLoss || gain.lte(loss.abs().times(SAME_DISTANCE)) ? gain : loss;
}

const SAME_DISTANCE = new Exact('1e-30').plus(ONE);
const SHORT_TANGENT = new Exact('1e-28');
const NO_WIDTH = new Exact('1e-55');
/** Of the flows' worth without their signs: what rounding leaves of a value of 0. */
const NOISE = new Exact('1e-58');
/** Likewise: a value that turns round this close to 0 counts as 0. */
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

function withoutSigns(flows: readonly CashFlow[]): CashFlow[] {
  return flows.map(({ time, amount }) => ({ time, amount: amount.abs() }));
}

/**
 * The discount factor nearest to 1, and below it, at which the flows are worth 0. Null where the search for it is given up.
 *
 * @param limit - of the force of interest a step: above it nothing need be found
 */
function firstDiscount(flows: readonly CashFlow[], limit: number): Decimal | null | undefined {
  const span = flows.at(-1)?.time ?? 0;
  const discountAt = (s: number) => new Exact(-s).div(span).exp();
  const search = rootSearch(flows, (s) => worthsOf(flows, discountAt(s)));
  for (const candidate of search.candidates(limit * span)) {
    if (candidate === null) return null;
    const { from, to, sign, crosses } = candidate.crosses ? search.narrow(candidate) : candidate;
    const interval = { low: discountAt(to), high: discountAt(from), signOfHigh: sign };
    const root = crosses ? rootWithin(flows, interval) : turnWithin(flows, interval);
    if (root) return root;
  }
  return undefined;
}

/** What each flow is worth at time 0. */
function worthsOf(flows: readonly CashFlow[], discount: Decimal): Decimal[] {
  const powers = new Map<number, Decimal>();
  let [factor, now] = [ONE, 0];
  return flows.map(({ time, amount }) => {
    // Periods are often as long as one another, and a power costs many products.
    const power = powers.get(time - now) ?? discount.pow(time - now);
    powers.set(time - now, power);
    factor = factor.times(power);
    now = time;
    return amount.times(factor);
  });
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
  const noise = worthOf(withoutSigns(flows), high).value.times(NOISE);
  let discount = low.plus(high).div(2);
  let lastStep = high.minus(low);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const { value, slope } = worthOf(flows, discount);
    if (value.abs().lte(noise)) return discount;
    if (signOf(value) === interval.signOfHigh) high = discount;
    else low = discount;
    const tangent = discount.minus(discount.times(value).div(slope));
    const isInside = tangent.gte(low) && tangent.lte(high);
    // The error that a tangent leaves is of the order of the square of its step.
    if (isInside && tangent.minus(discount).abs().lte(tangent.times(SHORT_TANGENT))) return tangent;
    // Close to a root of several folds tangents come nearer more slowly than halving does.
    const next = isInside && tangent.minus(discount).abs().times(2).lte(lastStep) ? tangent : low.plus(high).div(2);
    lastStep = next.minus(discount).abs();
    discount = next;
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
  const { value } = worthOf(flows, turn);
  if (value.abs().lte(worthOf(withoutSigns(flows), turn).value.times(TOUCHES_ZERO))) return turn;
  return signOf(value) === signOfHigh ? undefined : rootWithin(flows, { low: turn, high, signOfHigh });
}

function signOf(value: Decimal): number {
  return value.lt(0) ? -1 : 1;
}
