import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, EngineError, waterfall } from '../../src/engine';
import type { ScheduleColumn, ScheduleRow } from '../../src/engine';
import { aLedgerOfEither } from '../support/eitherHurdle';
import { Wide } from '../support/money';
import { named } from '../support/named';

const rowsOf = (input: Parameters<typeof waterfall>[0]): readonly ScheduleRow[] => waterfall(input).rows;

/** As cells hold it: doubles. */
const inCells = (rows: readonly ScheduleRow[]): ScheduleRow[] =>
  rows.map((row) => Object.fromEntries(Object.entries(row).map(([column, value]) => [column, Number(value)])));

/** Recovered in period 4 of 5. */
const SCHEDULE = inCells(rowsOf({ rate: '0.05', drawdowns: 100, profits: [60, 60, 60, 60, 60] }));

/** Columns that an equation determines from the others. What a loss carried forward should be, a schedule does not say. */
const DETERMINED = {
  cumulative: [
    ...['period', 'opening', 'drawdown', 'interest', 'due', 'distributable', 'tier1', 'tier2'],
    ...['japanRecovery', 'japanInterest', 'japanPrincipal', 'japanTier2', 'japan', 'us', 'closing'],
  ],
  annual: ['period', 'due', 'distributable', 'tier1', 'tier2', 'japanRecovery', 'japanTier2', 'japan', 'us', 'arrears'],
} as const satisfies Readonly<Record<string, readonly ScheduleColumn[]>>;

describe('a schedule', () => {
  it('of any waterfall holds together, exactly and as cells hold it', () => {
    fc.assert(
      fc.property(aLedgerOfEither(), (project) => {
        const rows = rowsOf(project);
        expect(check(rows, 0)).toBeNull();
        expect(check(inCells(rows), 0)).toBeNull();
        expect(check(inCells(rows))).toBeNull();
      }),
    );
  });

  it('of any waterfall still holds together when every amount is rounded, and names a cell that is further off', () => {
    const aPlace = fc.integer({ min: 0, max: 6 });
    fc.assert(
      fc.property(aLedgerOfEither(), aPlace, (project, decimals) => {
        const rounded = inCells(rowsOf(project)).map((row) =>
          Object.fromEntries(Object.entries(row).map(([column, value]) => [column, Number(Number(value).toFixed(decimals))])),
        );
        expect(check(rounded)).toBeNull();
        // Three amounts of half a unit each may hide one and a half units.
        const [first = {}, ...others] = rounded;
        const further = Number((Number(first.us) + 4 * 10 ** -decimals).toFixed(decimals));
        expect(check([{ ...first, us: further }, ...others])?.period).toBe(1);
      }),
    );
  });

  it('with any one amount changed by more than the tolerance does not', () => {
    const aTolerance = fc.constantFrom(0, 0.005, 0.5);
    const aChange = fc.integer({ min: 1, max: 100_000 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(aLedgerOfEither(), fc.nat(), fc.nat(), aTolerance, aChange, fc.boolean(), (project, at, which, tolerance, more, up) => {
        const { hurdle, rows } = waterfall(project);
        const columns = DETERMINED[hurdle];
        const column = columns[which % columns.length] ?? 'due';
        const edited = inCells(rows);
        const row = edited[at % edited.length] ?? {};
        const change = (tolerance + more) * (up ? 1 : -1);
        edited[at % edited.length] = { ...row, [column]: Number(row[column]) + change };
        // One row alone may have any number.
        if (column === 'period' && edited.length === 1) return;
        expect(check(edited, tolerance)).not.toBeNull();
      }),
    );
  });

  it('is checked by whatever columns it has', () => {
    const columns = ['japan', 'us', 'distributable', 'due', 'closing', 'japanRecovery'] as const;
    fc.assert(
      fc.property(fc.subarray([...columns], { minLength: 1 }), (chosen) => {
        const rows = SCHEDULE.map((row) => Object.fromEntries(chosen.map((column) => [column, row[column]])));
        const isChecked = ['japan us distributable', 'due closing japanRecovery'].some((relation) =>
          relation.split(' ').every((column) => chosen.some((one) => one === column)),
        );
        if (isChecked) expect(check(rows)).toBeNull();
        else expect(() => check(rows)).toThrow('the columns have no relation that can be checked');
      }),
    );
  });

  it('counts a blank as 0 in a column that has values, and leaves out a column that has none', () => {
    const [first, ...others] = SCHEDULE;
    expect(check([{ ...first, opening: null }, ...others])).toBeNull();
    expect(check(SCHEDULE.map((row) => ({ ...row, opening: null, interest: null })))).toBeNull();
    expect(check([{ ...first, due: null }, ...others])).toEqual({ period: 1, message: 'opening + drawdown + interest is 105, due is 0' });
  });

  it('lets the last digits of large amounts pass, but no more', () => {
    const large = { japan: 1e15 / 3, us: (2 * 1e15) / 3 };
    expect(check([{ ...large, distributable: 1e15 + 0.25 }], 0)).toBeNull();
    expect(check([{ ...large, distributable: 1e15 + 100 }], 0)?.period).toBe(1);
  });

  it('may drop a claim as dust, and nothing larger', () => {
    const row = (due: number) => [{ due, japanRecovery: 1_000, closing: 0 }];
    expect(check(row(1_000.004), 0.005)).toBeNull();
    expect(check(row(1_000.006), 0.005)?.message).toBe('closing + japanRecovery is 1000, due is 1000.006');
    const afterTrillions = { due: 1e15, japanRecovery: 0, closing: 1e15 };
    expect(check([afterTrillions, { due: 1e15, japanRecovery: 1e15 - 50, closing: 0 }], 0)).toBeNull();
    expect(check([afterTrillions, { due: 1e15, japanRecovery: 1e15 - 150, closing: 0 }], 0)?.period).toBe(2);
  });

  it('may hold decimals, decimal text and doubles side by side', () => {
    expect(check([{ japan: new Wide('0.1'), us: '0.2', distributable: 0.3 }], 0)).toBeNull();
  });
});

describe('the first thing that does not hold', () => {
  const changed = (at: number, change: ScheduleRow) => SCHEDULE.map((row, index) => (index === at - 1 ? { ...row, ...change } : row));
  const annual = inCells(rowsOf({ rate: 0, drawdowns: 300, profits: [100, 500, 200], terms: { hurdle: 'annual' } }));

  it.each(
    named<{ title: string; schedule: readonly ScheduleRow[]; period: number; message: string }>([
      { title: 'a receipt too much', schedule: changed(2, { us: 40 }), period: 2, message: 'japan + us is 70, distributable is 60' },
      {
        title: 'cash in neither tier',
        schedule: changed(2, { tier1: 50 }),
        period: 2,
        message: 'tier1 + tier2 is 50, distributable is 60',
      },
      {
        title: 'more for Japan in a tier',
        schedule: changed(4, { japanTier2: 5 }),
        period: 4,
        message: 'japanRecovery + japanTier2 is 27.246875, japan is 23.7975',
      },
      {
        title: 'interest and principal apart',
        schedule: changed(1, { japanPrincipal: 24 }),
        period: 1,
        message: 'japanInterest + japanPrincipal is 29, japanRecovery is 30',
      },
      { title: 'another due', schedule: changed(1, { due: 104 }), period: 1, message: 'opening + drawdown + interest is 105, due is 104' },
      {
        title: 'another opening',
        schedule: changed(2, { opening: 80 }),
        period: 2,
        message: 'opening is 80, closing of the period before is 75',
      },
      { title: 'another closing', schedule: changed(1, { closing: 70 }), period: 1, message: 'closing + japanRecovery is 100, due is 105' },
      {
        title: 'an amount below 0',
        schedule: changed(3, { drawdown: -1 }),
        period: 3,
        message: 'drawdown is -1, below 0',
      },
      { title: 'a period left out', schedule: SCHEDULE.filter((_, index) => index !== 2), period: 3, message: 'period is 4, expected 3' },
      {
        title: 'a first period that is none',
        schedule: changed(1, { period: 0.5 }),
        period: 1,
        message: 'period is 0.5, expected a whole number from 1',
      },
      {
        title: 'a second tier before recovery',
        schedule: [{ tier1: 40, tier2: 20, distributable: 60, closing: 75 }],
        period: 1,
        message: 'tier2 is 20 while closing is 75; one of them must be 0',
      },
      {
        title: 'a second tier in spite of arrears',
        schedule: [{ tier1: 40, tier2: 20, distributable: 60, arrears: 75 }],
        period: 1,
        message: 'tier2 is 20 while arrears is 75; one of them must be 0',
      },
      {
        title: 'cash in spite of a loss',
        schedule: [{ distributable: 60, lossClosing: 10 }],
        period: 1,
        message: 'distributable is 60 while lossClosing is 10; one of them must be 0',
      },
      {
        title: 'arrears that are forgotten',
        schedule: annual.map((row) => (row.period === 2 ? { ...row, due: 100 } : row)),
        period: 2,
        message: 'due is 100, less than deemed and the arrears before, 150',
      },
      {
        title: 'arrears of another amount',
        schedule: annual.map((row) => (row.period === 1 ? { ...row, arrears: 60 } : row)),
        period: 1,
        message: 'arrears + japanRecovery is 110, due is 100',
      },
      {
        title: 'the earliest of several',
        schedule: changed(4, { us: 0 }).map((row) => (row.period === 3 ? { ...row, us: 0 } : row)),
        period: 3,
        message: 'japan + us is 30, distributable is 60',
      },
      {
        title: 'in an extract, by the number of the period',
        schedule: changed(4, { us: 0 }).slice(2),
        period: 4,
        message: 'japan + us is 23.7975, distributable is 60',
      },
    ]),
  )('is named with its period: %s', (_title, { schedule, period, message }) => {
    expect(check(schedule)).toEqual({ period, message });
  });
});

describe('what a check refuses', () => {
  const refusalOf = (...args: Parameters<typeof check>): string => {
    try {
      check(...args);
    } catch (error) {
      if (error instanceof EngineError) return `${error.code} ${error.message}`;
      throw error;
    }
    return 'nothing';
  };

  it.each(
    named<{ title: string; args: Parameters<typeof check>; told: string }>([
      { title: 'no rows', args: [[]], told: '#VALUE! schedule: expected at least 1 period.' },
      {
        title: 'too many rows',
        args: [new Array<ScheduleRow>(1_201).fill({ japan: 1 })],
        told: '#VALUE! schedule: 1201 values are too many. A project has at most 1200 periods.',
      },
      {
        title: 'columns that do not belong together',
        args: [[{ period: 1, japan: 1, us: 1 }]],
        told:
          '#VALUE! schedule: the columns have no relation that can be checked. ' +
          'Give those of at least one, such as japan, us and distributable.',
      },
      { title: 'a negative tolerance', args: [SCHEDULE, -0.01], told: '#NUM! tolerance: -0.01 is below 0.' },
      { title: 'words for an amount', args: [[SCHEDULE[0] ?? {}, { us: 'all' }]], told: '#VALUE! us, item 2: "all" is not a number.' },
    ]),
  )('%s', (_title, { args, told }) => {
    expect(refusalOf(...args)).toBe(told);
  });
});
