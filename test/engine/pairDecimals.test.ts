import { Decimal } from 'decimal.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from '../../src/engine/pairDecimals';

const Long = Decimal.clone({ precision: 120 });
const BINARY_PLACES = 170;
/** 16 · 2^−106, as `readNumber` promises. */
const ERROR = new Long(2).pow(-102);

/** The double itself, not the decimal that it means. */
const valueOf = (double: number) =>
  new Long(BigInt(Math.trunc(double * 2 ** BINARY_PLACES)).toString()).div(new Long(2).pow(BINARY_PLACES));

/** As a sheet calculates them, with 15 to 17 digits. */
const fullDouble = fc.noBias(fc.integer({ min: 2 ** 44, max: 2 ** 52 })).map((part) => part / 2 ** 52);

describe('a number and what is added to it, as a pair', () => {
  it('are the sum of the decimals that they mean', () => {
    let answered = 0;
    fc.assert(
      fc.property(fullDouble, fullDouble, fc.boolean(), (value, step, isCut) => {
        const addition = isCut ? -step : step;
        const pair = readNumber(value, addition);
        if (pair === null) return;
        answered += 1;
        const sum = new Long(value).plus(addition);
        const error = valueOf(pair.high).plus(valueOf(pair.low)).minus(sum).abs();
        expect(error.lte(ERROR.times(sum.abs()))).toBe(true);
        expect(pair.high + pair.low).toBe(pair.high);
      }),
      { numRuns: 500 },
    );
    // Where too much is cut off it has no answer; most are not like that.
    expect(answered).toBeGreaterThan(250);
  });
});
