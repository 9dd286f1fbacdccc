import type { Decimal } from 'decimal.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Exact } from '../../src/engine/exact';
import { turningPoint } from '../../src/engine/turningPoint';
import { named } from '../support/named';
import '../support/money';

/** Halving from a width of 1 to 50 digits takes 166. */
const FEW = 45;

/** The point where what is left passes 0 between 0 and 1, and how many values were tried. */
function search(leftAt: (at: Decimal) => Decimal) {
  let attempts = 0;
  const attempt = (at: Decimal) => {
    attempts += 1;
    return { at, left: leftAt(at) };
  };
  const point = turningPoint(attempt, attempt(new Exact(0)), attempt(new Exact(1)));
  return { point, attempts };
}

interface Curve {
  readonly title: string;
  readonly leftAt: (distance: Decimal) => Decimal;
}

describe('the turning point', () => {
  const curves = named<Curve>([
    { title: 'a line', leftAt: (distance) => distance },
    { title: 'a convex curve', leftAt: (distance) => distance.times(20).exp().minus(1) },
    { title: 'a concave curve', leftAt: (distance) => new Exact(1).minus(distance.times(-20).exp()) },
    { title: 'a kink at the point, steeper above it', leftAt: (distance) => distance.times(distance.gt(0) ? 1_000 : 1) },
    { title: 'a kink at the point, less steep above it', leftAt: (distance) => distance.times(distance.gt(0) ? 1 : 1_000) },
    {
      title: 'curves of different slopes that meet at the point',
      leftAt: (distance) => (distance.gt(0) ? distance.times(30).exp().minus(1) : new Exact(1).minus(distance.neg().exp())),
    },
    { title: 'a kink just above the point', leftAt: (distance) => Exact.max(distance, distance.minus('1e-9').times(1_000)) },
    {
      title: 'a kink just below the point',
      leftAt: (distance) => Exact.max(distance.times(1_000), distance.times('1e-3').minus('9.99999e-7')),
    },
  ]);

  it.each(curves)('of %s is found to 50 digits, on the side of 0, in few attempts', (_title, { leftAt }) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), (millionths) => {
        const expected = new Exact(millionths).div(1_000_001);
        const { point, attempts } = search((at) => leftAt(at.minus(expected)));
        expect(point).toBeMoneyWithin(expected, '4e-50');
        expect(leftAt(point.minus(expected)).lte(0)).toBe(true);
        expect(attempts).toBeLessThan(FEW);
      }),
    );
  });

  it('of a claim that is left in steps still ends, by halving', () => {
    const { point } = search((at) => new Exact(at.lt('0.3') ? -1 : 1));
    expect(point).toBeMoneyWithin('0.3', '1e-49');
  });

  it('is the end that leaves nothing where the other leaves nothing either', () => {
    const leavesNothing = (at: number) => ({ at: new Exact(at), left: new Exact(0) });
    const attempt = () => expect.fail('nothing is to be tried');
    expect(turningPoint(attempt, leavesNothing(0), leavesNothing(1))).toEqualMoney(1);
  });
});
