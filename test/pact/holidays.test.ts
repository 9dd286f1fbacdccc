import { describe, expect, it } from 'vitest';
import { HOLIDAYS } from '../../src/pact';

const YEARS = [2026, 2027, 2028];
const DAY_MS = 86_400_000;
const SUNDAY = 0;
const SATURDAY = 6;

const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
const weekday = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay();
const daysOf = (country: string) => HOLIDAYS.find((one) => one.country === country)?.days ?? [];

/** The nth such weekday of a month (1 to 12); -1 is the last. */
function nth(year: number, month: number, day: number, n: number): string {
  const inMonth = Array.from({ length: 31 }, (_, index) => Date.UTC(year, month - 1, index + 1))
    .filter((time) => new Date(time).getUTCMonth() === month - 1)
    .map(iso)
    .filter((date) => weekday(date) === day);
  return inMonth.at(n > 0 ? n - 1 : n) ?? '';
}

/** A US holiday of a fixed date moves from a Saturday to Friday and from a Sunday to Monday. */
function observed(year: number, month: number, date: number): string {
  const time = Date.UTC(year, month - 1, date);
  const on = new Date(time).getUTCDay();
  return iso(time + (on === SATURDAY ? -DAY_MS : on === SUNDAY ? DAY_MS : 0));
}

describe.each(HOLIDAYS)('the holidays of $country', ({ days }) => {
  it('are sorted, each day once, none on a weekend', () => {
    const dates = days.map(([date]) => date);
    expect([...new Set(dates)].sort()).toEqual(dates);
    for (const date of dates) expect([SUNDAY, SATURDAY], date).not.toContain(weekday(date));
  });
});

describe('the US federal holidays', () => {
  it('are those of 5 U.S.C. 6103', () => {
    const byLaw = [...YEARS, 2029].flatMap((year) => [
      observed(year, 1, 1),
      nth(year, 1, 1, 3),
      nth(year, 2, 1, 3),
      nth(year, 5, 1, -1),
      observed(year, 6, 19),
      observed(year, 7, 4),
      nth(year, 9, 1, 1),
      nth(year, 10, 1, 2),
      observed(year, 11, 11),
      nth(year, 11, 4, 4),
      observed(year, 12, 25),
    ]);
    const inTheYears = byLaw.filter((date) => YEARS.includes(Number(date.slice(0, 4)))).sort();
    expect(daysOf('US').map(([date]) => date)).toEqual(inTheYears);
  });
});

describe('the Japanese national holidays', () => {
  const equinoxes: Readonly<Record<number, readonly [spring: string, autumn: string]>> = {
    2026: ['2026-03-20', '2026-09-23'],
    2027: ['2027-03-21', '2027-09-23'],
    2028: ['2028-03-20', '2028-09-22'],
  };

  it('are those of the act: fixed days, Mondays, equinoxes, substitutes and the day between two', () => {
    const byLaw = YEARS.flatMap((year) => {
      const fixed = ['01-01', '02-11', '02-23', '04-29', '05-03', '05-04', '05-05', '08-11', '11-03', '11-23'].map(
        (date) => `${year}-${date}`,
      );
      const mondays = [nth(year, 1, 1, 2), nth(year, 7, 1, 3), nth(year, 9, 1, 3), nth(year, 10, 1, 2)];
      const holidays = new Set([...fixed, ...mondays, ...(equinoxes[year] ?? [])]);
      for (const date of [...holidays].sort()) {
        if (weekday(date) !== SUNDAY) continue;
        let next = Date.parse(`${date}T00:00:00Z`) + DAY_MS;
        while (holidays.has(iso(next))) next += DAY_MS;
        holidays.add(iso(next));
      }
      for (const date of [...holidays]) {
        const after = (days: number) => iso(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS);
        if (holidays.has(after(2)) && !holidays.has(after(1)) && weekday(after(1)) !== SUNDAY) holidays.add(after(1));
      }
      return [...holidays].filter((date) => ![SUNDAY, SATURDAY].includes(weekday(date)));
    });
    expect(daysOf('JP').map(([date]) => date)).toEqual(byLaw.sort());
  });
});
