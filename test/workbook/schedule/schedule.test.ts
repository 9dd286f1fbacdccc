import { describe, expect, it } from 'vitest';
import { calculatePlan } from '../../../src/cli/workbookValues';
import { phaseOne, usualInstance } from '../../../src/templates';
import { planFigures, type NamedFigure } from '../../../src/workbook/figures';
import { readSchedule, ScheduleError, scheduleText } from '../../../src/workbook/schedule';

const DIAMONDS = usualInstance('diamonds', 'en');
const plan = phaseOne({ projects: ['diamonds'], case: 'announced' });
const calculated = calculatePlan(plan).then((values) => planFigures(plan, values));

describe('the schedule of a project', () => {
  it('has a row for each period, and what each side receives adds up to what is distributable', async () => {
    const figures = await calculated;
    const { project, columns, periods } = readSchedule(figures, DIAMONDS);
    const keys = columns.map(({ key }) => key);
    const at = (row: readonly unknown[], key: string) => Number(row[keys.indexOf(key)]);
    expect(project).toBe(DIAMONDS.sheet);
    expect(periods).toHaveLength(30);
    expect(new Set(keys).size).toBe(keys.length);
    let claim = 0;
    for (const [index, row] of periods.entries()) {
      expect(at(row, 'period')).toBe(index + 1);
      expect(at(row, 'opening')).toBeCloseTo(claim, 6);
      expect(at(row, 'due')).toBeCloseTo(claim + at(row, 'drawdown') + at(row, 'interest'), 6);
      expect(at(row, 'japan') + at(row, 'us')).toBeCloseTo(at(row, 'distributable'), 6);
      claim = at(row, 'closing');
    }
    expect(periods.reduce((sum, row) => sum + at(row, 'japan'), 0)).toBeCloseTo(Number(valueOf(figures, 'Dia_TotalJapan')), 6);
    expect(periods[0]?.[keys.indexOf('ends')]).toMatch(/^20\d\d-\d\d-\d\d$/);
  });

  it('is CSV that another program reads, numbers with all their digits', async () => {
    const schedule = readSchedule(await calculated, DIAMONDS);
    const [head = '', ...rows] = scheduleText(schedule, 'csv').split('\r\n');
    expect(head.split(',')).toEqual(schedule.columns.map(({ key }) => key));
    expect(rows.pop()).toBe('');
    const read = rows.map((row) => row.split(',').map((field) => (field === '' ? null : /^\d{4}-/.test(field) ? field : Number(field))));
    expect(read).toEqual(schedule.periods);
  });

  it('is JSON with the units of its columns', async () => {
    const schedule = readSchedule(await calculated, DIAMONDS);
    const read = JSON.parse(scheduleText(schedule, 'json')) as { project: string; units: Record<string, string>; periods: object[] };
    expect(read).toMatchObject({ project: DIAMONDS.sheet, units: { japan: 'US$ million', ends: 'ISO date', factor: 'rate per period' } });
    expect(read.periods.map((row) => Object.values(row))).toEqual(schedule.periods);
  });

  it.each<{ name: string; change: (figure: NamedFigure) => NamedFigure[]; message: string }>([
    {
      name: 'a name is missing',
      change: (one) => (one.name === 'Dia_Profits' ? [] : [one]),
      message: 'The sheet "Diamonds" has no schedule: the name Dia_Profits is missing.',
    },
    {
      name: 'a cell shows an error',
      change: (one) => (one.name === 'Dia_Revenue' ? [{ ...one, values: [[0], ['#REF!'], [0]] }] : [one]),
      message: 'The sheet "Diamonds" shows #REF! for revenue in period 2. Mend that first.',
    },
    {
      name: 'the number of periods is none',
      change: (one) => (one.name === 'Pact_Periods' ? [{ ...one, values: [['#N/A']] }] : [one]),
      message: 'The Pact sheet does not say how many periods there are.',
    },
  ])('says what is wrong where $name', async ({ change, message }) => {
    const figures = (await calculated).flatMap(change);
    expect(() => readSchedule(figures, DIAMONDS)).toThrow(new ScheduleError(message));
  });

  it('never gives a text that a spreadsheet would calculate', () => {
    const text = scheduleText(
      { project: 'x', columns: [{ key: 'a', unit: 'number' }], periods: [['=1+1'], ['a,"b"'], [-1], [null]] },
      'csv',
    );
    expect(text).toBe(`a\r\n'=1+1\r\n"a,""b"""\r\n-1\r\n\r\n`);
  });
});

function valueOf(figures: readonly NamedFigure[], name: string): unknown {
  return figures.find((one) => one.name === name)?.values[0]?.[0];
}
