import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accrue, COMPOUNDINGS, EngineError, waterfall } from '../../src/engine';
import type { AccrueInput, Basis } from '../../src/engine';
import { day } from '../support/days';
import { add, Wide } from '../support/money';
import { named } from '../support/named';
import { anAmount } from '../support/projects';

const HALF_YEAR = { balance: 500, rate: 0.055, start: day('2026-01-19'), end: day('2026-07-19') };

describe('accrue', () => {
  it.each(
    named<{ title: string; input: AccrueInput; interest: string }>([
      { title: '30/360 unless told otherwise', input: HALF_YEAR, interest: '13.75' },
      { title: 'actual/365', input: { ...HALF_YEAR, basis: 3 }, interest: new Wide(27.5).times(181).div(365).toString() },
      { title: 'actual/360', input: { ...HALF_YEAR, basis: 2 }, interest: new Wide(27.5).times(181).div(360).toString() },
      { title: 'simple as periodic, over a single span', input: { ...HALF_YEAR, compounding: 'simple' }, interest: '13.75' },
      {
        title: 'an effective rate by its power',
        input: { ...HALF_YEAR, compounding: 'effective' },
        interest: new Wide('1.055').sqrt().minus(1).times(500).toString(),
      },
      { title: 'nothing from a day to itself', input: { ...HALF_YEAR, end: HALF_YEAR.start }, interest: '0' },
      { title: 'nothing within a day', input: { ...HALF_YEAR, end: HALF_YEAR.start + 0.75 }, interest: '0' },
      { title: 'nothing on nothing', input: { ...HALF_YEAR, balance: 0 }, interest: '0' },
      { title: 'nothing at 0%', input: { ...HALF_YEAR, rate: 0, compounding: 'effective' }, interest: '0' },
    ]),
  )('counts %s', (_title, { input, interest }) => {
    expect(accrue(input)).toBeMoneyWithin(interest, '1e-50');
  });

  it.each(
    named<{ title: string; change: object; code: string; argument: string }>([
      { title: 'an end before the start', change: { end: HALF_YEAR.start - 1 }, code: '#NUM!', argument: 'end' },
      { title: 'a negative balance', change: { balance: -1 }, code: '#NUM!', argument: 'balance' },
      { title: 'a negative rate', change: { rate: -0.01 }, code: '#NUM!', argument: 'rate' },
      { title: 'a day before the calendar', change: { start: -1 }, code: '#NUM!', argument: 'start' },
      { title: 'a date as text', change: { end: '2026-07-19' }, code: '#VALUE!', argument: 'end' },
      { title: 'a balance that is no number', change: { balance: 'much' }, code: '#VALUE!', argument: 'balance' },
      { title: 'a basis that does not exist', change: { basis: 5 }, code: '#NUM!', argument: 'basis' },
      { title: 'an unknown compounding', change: { compounding: 'daily' }, code: '#VALUE!', argument: 'compounding' },
    ]),
  )('refuses %s, by name', (_title, { change, code, argument }) => {
    const refused = () => accrue({ ...HALF_YEAR, ...change });
    expect(refused).toThrow(EngineError);
    expect(refused).toThrow(expect.objectContaining({ code, argument }));
  });

  const aSpan = () =>
    fc.record({
      balance: anAmount(),
      rate: fc.integer({ min: 0, max: 3_000 }).map((points) => `${points / 10_000}`),
      start: fc.integer({ min: 40_000, max: 60_000 }),
      days: fc.integer({ min: 1, max: 4_000 }),
      basis: fc.constantFrom<Basis>(0, 1, 2, 3, 4),
      compounding: fc.constantFrom(...COMPOUNDINGS),
    });

  it('is the interest of a period of the schedule', () => {
    fc.assert(
      fc.property(aSpan(), ({ days, ...span }) => {
        const end = span.start + days;
        const { rate, start, basis, compounding } = span;
        const schedule = waterfall({ rate, drawdowns: span.balance, profits: [0], start, dates: [end], basis, terms: { compounding } });
        expect(accrue({ ...span, end })).toEqualMoney(schedule.rows[0]?.interest ?? -1);
      }),
    );
  });

  it('adds up over neighbouring spans where days count alike: the interest itself, or the growth of an effective rate', () => {
    fc.assert(
      fc.property(aSpan(), fc.integer({ min: 1, max: 4_000 }), fc.constantFrom<Basis>(2, 3), ({ days, ...span }, more, basis) => {
        const [middle, end] = [span.start + days, span.start + days + more];
        const first = accrue({ ...span, end: middle, basis });
        const compounds = span.compounding === 'effective';
        const second = accrue({ ...span, balance: compounds ? first.plus(span.balance) : span.balance, start: middle, end, basis });
        const whole = accrue({ ...span, end, basis });
        expect(add([first, second])).toBeMoneyWithin(whole, whole.plus(1).times('1e-50'));
      }),
    );
  });
});
