import { Decimal } from 'decimal.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalQuantiles } from '../../src/engine/normalQuantile';

const Reference = Decimal.clone({ defaults: true, precision: 60 });
const PI = Reference.acos(-1);

/** The share of a standard normal below z: 1/2 + φ(z) · (z + z³/3 + z⁵/15 + …). */
function shareBelow(z: number): Decimal {
  const square = new Reference(z).pow(2);
  let [term, total] = [new Reference(z), new Reference(0)];
  for (let odd = 3; term.abs().gt('1e-55'); odd += 2) {
    total = total.plus(term);
    term = term.times(square).div(odd);
  }
  return square.div(-2).exp().div(PI.times(2).sqrt()).times(total).plus('0.5');
}

function quantilesOf(probabilities: readonly number[]): number[] {
  const list = Float64Array.from(probabilities);
  normalQuantiles(list);
  return [...list];
}

const normalQuantile = (probability: number) => quantilesOf([probability])[0] ?? Number.NaN;

describe('the normal quantile', () => {
  it('returns to the probability it came from', () => {
    const inTheMiddle = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    // The smallest uniform of a simulation is 2^−33.
    const inTheTail = fc.integer({ min: -36, max: -4 }).map((exponent) => 2 ** exponent * 1.37);
    fc.assert(
      fc.property(fc.oneof(inTheMiddle, inTheTail), (probability) => {
        const error = shareBelow(normalQuantile(probability)).div(probability).minus(1).abs().toNumber();
        // A last place of z moves the share by z² of its own.
        expect(error).toBeLessThan(2e-14);
      }),
    );
  });

  it.each([
    // The values that the paper states.
    [0.25, -0.6744897501960817],
    [0.001, -3.090232306167814],
    [0.5, 0],
  ])('of %s is %s', (probability, deviate) => {
    expect(Math.abs(normalQuantile(probability) - deviate)).toBeLessThanOrEqual(4 * Number.EPSILON * Math.abs(deviate));
  });

  it('is the same distance from 0 on both sides', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 20 }), (part) => {
        const probability = part / 2 ** 21;
        expect(normalQuantile(1 - probability) + normalQuantile(probability)).toBe(0);
      }),
    );
  });

  it('rises with the probability, across the seam of its two parts too', () => {
    const probabilities = [1.4e-11, 1e-10, 0.0749999, 0.075, 0.0750001, 0.5, 0.9249999, 0.925, 0.9250001, 0.99];
    const deviates = quantilesOf(probabilities);
    expect(deviates).toEqual([...deviates].sort((a, b) => a - b));
    expect(new Set(deviates).size).toBe(deviates.length);
  });

  it('of one among many is what it is alone, wherever the tails lie among them', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 16 - 1 }), { minLength: 1, maxLength: 200 }), (parts) => {
        const probabilities = parts.map((part) => (part + 0.5) / 2 ** 16);
        expect(quantilesOf(probabilities)).toEqual(probabilities.map(normalQuantile));
      }),
    );
  });
});
