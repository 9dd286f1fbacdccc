import { expect } from 'vitest';
import type { CashFlow } from '../../src/engine/cashFlows';
import { presentValue } from '../../src/engine/cashFlows';
import { internalRate } from '../../src/engine/internalRate';
import './money';
import type { Money } from './money';
import { Wide } from './money';
import { Exact } from '../../src/engine/exact';

/** The present value of the flows as a part of what they are worth without their signs; 0 at a root. */
export function relativeWorth(flows: readonly CashFlow[], rate: Money, stepsPerYear: number): InstanceType<typeof Wide> {
  const at = new Exact(rate);
  const gross = flows.map(({ time, amount }) => ({ time, amount: amount.abs() }));
  return new Wide(presentValue(flows, at, stepsPerYear)).div(presentValue(gross, at, stepsPerYear));
}

/** The internal rate as a double, after a check that the flows are worth 0 at it. */
export function checkedRate(flows: readonly CashFlow[], stepsPerYear: number): number {
  const rate = internalRate(flows, stepsPerYear);
  if (rate === null) throw new Error('no rate was found');
  expect(relativeWorth(flows, rate, stepsPerYear), 'worth at the rate that was found').toBeMoneyWithin(0, '1e-25');
  return rate.toNumber();
}

/** The rate is nearer to 0 than another one, at which the flows are worth 0 as well. */
export function expectNearerRoot(flows: readonly CashFlow[], stepsPerYear: number, other: number): void {
  expect(relativeWorth(flows, other, stepsPerYear), 'worth at the other rate').toBeMoneyWithin(0, '1e-5');
  expect(Math.abs(checkedRate(flows, stepsPerYear))).toBeLessThan(Math.abs(other));
}

/** `tolerance` is relative where the expected value is above 1. */
export function expectNear(found: number, expected: number, tolerance: number): void {
  expect(Math.abs(found - expected), `${found} for ${expected}`).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(expected)));
}
