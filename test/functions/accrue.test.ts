import { describe, expect, it } from 'vitest';
import { call, column, errorOf } from './call';

/** 19 January to 19 July 2026. */
const SPAN = [46041, 46222] as const;

describe('ACCRUE', () => {
  it.each([
    { basis: 0, interest: 13.75 },
    { basis: 2, interest: 13.82638889 },
    { basis: 3, interest: 13.6369863 },
  ])('shows $interest on 500 at 5.5% over half a year by basis $basis', ({ basis, interest }) => {
    expect(call('ACCRUE', 500, 0.055, ...SPAN, basis)).toBeCloseTo(interest, 8);
  });

  it('takes the word of the compounding in any case, and simple as periodic', () => {
    const effective = 500 * (Math.sqrt(1.055) - 1);
    expect(call('ACCRUE', 500, 0.055, ...SPAN, 0, ' Effective ')).toBeCloseTo(effective, 12);
    expect(call('ACCRUE', 500, 0.055, ...SPAN, 0, 'simple')).toBe(13.75);
  });

  it.each([null, '', 0, undefined])('takes an omitted basis and compounding (%j) as the defaults', (omitted) => {
    expect(call('ACCRUE', 500, 0.055, ...SPAN, omitted, omitted)).toBe(13.75);
  });

  it.each([
    { name: 'a time of day', start: 46041.75, end: 46222.25 },
    { name: 'a range of one cell', start: [[46041]], end: [[46222]] },
    { name: 'a formatted date', start: { basicType: 'Double', basicValue: 46041 }, end: { basicType: 'Double', basicValue: 46222 } },
  ])('takes dates with $name', ({ start, end }) => {
    expect(call('ACCRUE', 500, 0.055, start, end)).toBe(13.75);
  });

  it('shows 0 from a day to itself', () => {
    expect(call('ACCRUE', 500, 0.055, 46041, 46041)).toBe(0);
  });

  it.each([
    { name: 'a blank start', args: [500, 0.055, null, 46222], error: '#VALUE! start is blank; expected a date' },
    { name: 'a blank start as some desktops send it', args: [500, 0.055, 0, 46222], error: '#VALUE! start is blank; expected a date' },
    { name: 'an empty end', args: [500, 0.055, 46041, ''], error: '#VALUE! end is blank; expected a date' },
    { name: 'no end', args: [500, 0.055, 46041], error: '#VALUE! end is missing' },
    {
      name: 'a date as text',
      args: [500, 0.055, '2026-01-19', 46222],
      error: '#VALUE! start is text "2026-01-19"; expected a date',
    },
    { name: 'TRUE for a date', args: [500, 0.055, true, 46222], error: '#VALUE! start is TRUE; expected a date' },
    {
      name: 'a date that Excel does not know',
      args: [500, 0.055, 46041, 2_958_466],
      error: "#NUM! end is 2958466; Excel's dates are 1 to 2958465",
    },
    { name: 'several dates', args: [500, 0.055, column(46041, 46042), 46222], error: /^#VALUE! start has 2 cells; expected one cell/ },
    { name: 'an end before the start', args: [500, 0.055, 46222, 46041], error: '#NUM! end: the date is before the start.' },
    { name: 'a negative balance', args: [-500, 0.055, ...SPAN], error: '#NUM! balance: -500 is below 0.' },
    { name: 'a negative rate', args: [500, -0.01, ...SPAN], error: '#NUM! rate: -0.01 is below 0.' },
    { name: 'a basis that does not exist', args: [500, 0.055, ...SPAN, 5], error: '#NUM! basis: 5 is not a whole number from 0 to 4.' },
    {
      name: 'an unknown compounding',
      args: [500, 0.055, ...SPAN, 0, 'daily'],
      error: '#VALUE! compounding is text "daily"; expected periodic, effective or simple',
    },
  ])('refuses $name', ({ args, error }) => {
    if (typeof error === 'string') expect(errorOf('ACCRUE', ...args)).toBe(error);
    else expect(errorOf('ACCRUE', ...args)).toMatch(error);
  });
});
