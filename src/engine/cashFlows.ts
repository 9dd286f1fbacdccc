import type { Decimal } from 'decimal.js';
import { ONE, ZERO } from './exact';

/** Money at one time: below 0 it is paid, above 0 it is received. */
export interface CashFlow {
  /** In whole steps, days or periods, from any common origin. */
  readonly time: number;
  readonly amount: Decimal;
}

/** One flow for each time that has money left, earliest first. */
export function netFlows(flows: readonly CashFlow[]): CashFlow[] {
  const amounts = new Map<number, Decimal>();
  for (const { time, amount } of flows) amounts.set(time, amount.plus(amounts.get(time) ?? ZERO));
  return [...amounts]
    .map(([time, amount]) => ({ time, amount }))
    .filter(({ amount }) => !amount.isZero())
    .sort((one, other) => one.time - other.time);
}

/** What flows are worth at time 0, and how that changes with the discount factor. */
export interface Worth {
  /** PV = sum of amount · discount^time. */
  readonly value: Decimal;
  /** discount · dPV/d(discount) = sum of time · amount · discount^time. */
  readonly slope: Decimal;
}

/**
 * @param flows - in order of time
 * @param discount - worth now of 1 received one step from now
 */
export function worthOf(flows: readonly CashFlow[], discount: Decimal): Worth {
  const powerOf = powersOf(discount);
  let [value, slope, factor, now] = [ZERO, ZERO, ONE, 0];
  for (const { time, amount } of flows) {
    factor = factor.times(powerOf(time - now));
    now = time;
    const part = amount.times(factor);
    value = value.plus(part);
    slope = slope.plus(part.times(time));
  }
  return { value, slope };
}

/** Periods are often as long as one another, and a power costs many products. */
function powersOf(base: Decimal): (exponent: number) => Decimal {
  const known = new Map<number, Decimal>();
  return (exponent) => {
    const power = known.get(exponent) ?? base.pow(exponent);
    known.set(exponent, power);
    return power;
  };
}

/**
 * Net present value at time 0, at an annual effective rate.
 *
 * @param rate - above −1
 * @param stepsPerYear - how many steps of `time` make a year: 365 for days as Excel's XNPV, else the periods in a year
 */
export function presentValue(flows: readonly CashFlow[], rate: Decimal, stepsPerYear: number): Decimal {
  return worthOf(netFlows(flows), ONE.plus(rate).pow(ONE.div(-stepsPerYear))).value;
}
