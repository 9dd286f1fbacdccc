import { describe, expect, it } from 'vitest';
import { monthsLater, serial } from '../../src/templates/dates';

describe('serial', () => {
  it.each([
    { iso: '1900-03-01', expected: 61 },
    { iso: '2026-02-18', expected: 46071 },
    { iso: '2028-02-29', expected: 46812 },
    { iso: '2029-01-19', expected: 47137 },
  ])('gives the Excel day number of $iso', ({ iso, expected }) => expect(serial(iso)).toBe(expected));

  it.each(['19 Jan 2029', '2029-1-19', '2029-02-30', '2029-13-01', ''])('refuses "%s"', (text) => {
    expect(() => serial(text)).toThrow(`"${text}" is not a date`);
  });
});

describe('monthsLater', () => {
  it.each([
    { iso: '2026-05-01', months: 0, expected: '2026-05-01' },
    { iso: '2026-05-01', months: 12, expected: '2027-05-01' },
    { iso: '2026-08-31', months: 6, expected: '2027-02-28' },
    { iso: '2027-11-30', months: 3, expected: '2028-02-29' },
  ])('gives the day $months months after $iso as EDATE does', ({ iso, months, expected }) =>
    expect(monthsLater(iso, months)).toBe(expected),
  );
});
