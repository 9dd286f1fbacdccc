import { Decimal } from 'decimal.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exponentials, logarithms } from '../../src/engine/elementary';

const Reference = Decimal.clone({ defaults: true, precision: 40 });

/** The number that a double is, not its shortest decimal text. */
function exactly(double: number): Decimal {
  return new Reference(`${double < 0 ? '-' : ''}0b${Math.abs(double).toString(2)}`);
}

/** The distance from one normal double to the next. */
function lastPlace(value: number): Decimal {
  const exponent = Math.floor(exactly(value).abs().log(2).toNumber());
  return new Reference(2).pow(exponent - 52);
}

function unitsOff(actual: number | undefined, exact: Decimal): number {
  return exactly(actual ?? Number.NaN)
    .minus(exact)
    .abs()
    .div(lastPlace(exact.toNumber()))
    .toNumber();
}

function exp(x: number): number | undefined {
  const list = Float64Array.of(x);
  exponentials(list);
  return list[0];
}

function ln(x: number): number | undefined {
  const list = Float64Array.of(x);
  logarithms(list, 1);
  return list[0];
}

describe('exp', () => {
  it('is within 1 unit of the last place of the exact power of e', () => {
    fc.assert(
      fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
        expect(unitsOff(exp(x), exactly(x).exp())).toBeLessThan(1);
      }),
    );
  });

  it('is within 1 unit where the argument is small, as a shock is', () => {
    fc.assert(
      fc.property(fc.double({ min: -2, max: 2, noNaN: true }), (x) => {
        expect(unitsOff(exp(x), exactly(x).exp())).toBeLessThan(1);
      }),
    );
  });

  it.each([
    [0, 1],
    [-0, 1],
    [-700.0000000000001, 0],
    [-1e300, 0],
    [-Infinity, 0],
    [Number.NaN, Number.NaN],
  ])('of %s is %s', (x, expected) => {
    expect(exp(x)).toBe(expected);
  });

  it('takes the place of every number in a list', () => {
    const list = Float64Array.of(0, -1_000, 2, -0.25);
    exponentials(list);
    expect([...list]).toEqual([1, 0, exp(2), exp(-0.25)]);
  });
});

describe('ln', () => {
  it('is within 1 unit of the last place of the exact logarithm wherever a power of 2 has an inverse', () => {
    fc.assert(
      fc.property(fc.double({ min: 2 ** -1022, max: 2 ** 1022, noNaN: true }), (x) => {
        if (x !== 1) expect(unitsOff(ln(x), exactly(x).ln())).toBeLessThan(1);
      }),
    );
  });

  it('is within 1 unit for a share and near 1, where it nears 0', () => {
    const nearOne = fc.integer({ min: -1_000, max: 1_000 }).map((steps) => 1 + steps * Number.EPSILON);
    fc.assert(
      fc.property(fc.oneof(fc.double({ min: 1e-16, max: 1, noNaN: true }), nearOne), (x) => {
        if (x !== 1) expect(unitsOff(ln(x), exactly(x).ln())).toBeLessThan(1);
      }),
    );
  });

  it('of 1 is 0', () => {
    expect(ln(1)).toBe(0);
  });

  it('takes the place of as many numbers as it is asked for', () => {
    const list = Float64Array.of(0.5, 3, 7);
    logarithms(list, 2);
    expect([...list]).toEqual([ln(0.5), ln(3), 7]);
  });
});
