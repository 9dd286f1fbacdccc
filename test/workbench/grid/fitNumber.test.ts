import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitNumber } from '../../../src/workbench/grid/page/fitNumber';

/** A font of which every character is one wide. */
const widthOf = (text: string) => text.length;

describe('a number in its cell', () => {
  // As Excel shows them.
  it.each([
    { text: '0.3333333333333333', width: 20, shown: '0.333333333', because: 'eleven characters without a format' },
    { text: '12.345678951234', width: 20, shown: '12.34567895', because: 'the whole digits count, too' },
    { text: '0.3333333333333333', width: 8, shown: '0.333333', because: 'decimals go first' },
    { text: '0.6666666666666666', width: 4, shown: '0.67', because: 'the last of them is rounded' },
    {
      text: '1.059375',
      width: 7,
      shown: '1.05938',
      because: 'halves go away from 0, as the digits show them: the double is a little less',
    },
    { text: '-4.35', width: 4, shown: '-4.4', because: 'of a negative number, too' },
    { text: '0.1499999999999999', width: 3, shown: '0.2', because: 'fifteen digits are all that Excel has' },
    { text: '0.00009999999999998899', width: 20, shown: '0.0001', because: 'a double may be a little less' },
    { text: '99999999999.9', width: 20, shown: '1E+11', because: 'it takes twelve digits when it is rounded' },
    { text: '1234565000000', width: 20, shown: '1.23457E+12', because: 'of a number of more than eleven digits' },
    { text: '1350000000000', width: 7, shown: '1.4E+12', because: 'and of a power of ten' },
    { text: '12.999', width: 5, shown: '13', because: 'no zeros at the end' },
    { text: '-1234567.891', width: 8, shown: '-1234568', because: 'the point goes with the decimals' },
    { text: '-1234567.891', width: 7, shown: '-1E+06', because: 'a power of ten where the whole number is too wide' },
    { text: '1234567890123', width: 20, shown: '1.23457E+12', because: 'eleven digits are the most' },
    { text: '1.2e+300', width: 8, shown: '1.2E+300', because: 'three digits of a power' },
    { text: '0.000012345678', width: 9, shown: '1.235E-05', because: 'a small number' },
    { text: '-0.004', width: 4, shown: '0', because: 'nothing is left, and no sign of it' },
    { text: '1234567', width: 3, shown: '###', because: 'nothing fits' },
    { text: '$1,234,567.00', width: 13, shown: '$1,234,567.00', because: 'there is room' },
    { text: '$1,234,567.00', width: 12, shown: '############', because: 'a number with a format stays as the format makes it' },
    { text: '2026-11-30', width: 9, shown: '#########', because: 'a date is a number' },
    { text: '12%', width: 0, shown: '#', because: 'the narrowest column' },
  ])('$text in $width is $shown: $because', ({ text, width, shown }) => {
    expect(fitNumber(text, width, widthOf)).toBe(shown);
  });

  it('is never cut off: it is rounded in its last place, or shown as nothing', () => {
    const digits = fc.integer({ min: -1e15, max: 1e15 });
    fc.assert(
      fc.property(digits, fc.integer({ min: -30, max: 20 }), fc.integer({ min: 1, max: 12 }), (whole, places, width) => {
        const value = Number(`${whole}e${places}`);
        const shown = fitNumber(String(value), width, widthOf);
        expect(shown.length).toBeLessThanOrEqual(width);
        if (shown === '#'.repeat(width)) return;
        const [mantissa = '', power = '0'] = shown.split('E');
        const lastPlace = 10 ** (Number(power) - (mantissa.split('.')[1] ?? '').length);
        // A half, and what doubles add to it.
        expect(Math.abs(Number(shown) - value)).toBeLessThanOrEqual(lastPlace * (0.5 + 1e-9));
      }),
    );
  });
});
