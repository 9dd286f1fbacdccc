import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EngineError, irr, sensitivity, waterfall } from '../../src/engine';
import type { SensitivityInput } from '../../src/engine';
import { aProjectOfEither } from '../support/eitherHurdle';
import { Wide } from '../support/money';
import { named } from '../support/named';

/** 100 at 5% from five profits of 60: recovered in 3.74 periods. */
const PROJECT = { rate: '0.05', drawdowns: 100, profits: [60, 60, 60, 60, 60] };

function grid(change: Partial<SensitivityInput>) {
  const { cells } = sensitivity({ ...PROJECT, profitSteps: [0], rateSteps: [0], ...change });
  return cells.map((row) => row.map((cell) => cell?.toNumber() ?? null));
}

describe('a grid', () => {
  it('has a row for each change of the profits and a column for each change of the rate', () => {
    // At 0%: 100 of 2 · 30 is 3⅓ periods; at half the profits 15 a year repay 75 of the 100.
    expect(grid({ profitSteps: [0, -0.5], rateSteps: [-0.05, 0] })).toEqual([
      [10 / 3, 3.7415625],
      [null, null],
    ]);
  });

  it.each(
    named<{ title: string; measure: SensitivityInput['measure']; cell: number }>([
      { title: 'the recovery where nothing else is asked', measure: undefined, cell: 3.7415625 },
      { title: 'the recovery', measure: 'recovery', cell: 3.7415625 },
      { title: 'the total of Japan', measure: 'total', cell: 119.7975 },
      { title: "Japan's share of the 300", measure: 'share', cell: 0.399325 },
      { title: "Japan's return", measure: 'irr', cell: irr(PROJECT).toNumber() },
    ]),
  )('shows %s', (_title, { measure, cell }) => {
    expect(grid({ measure })).toEqual([[cell]]);
  });

  it('has no answer where there is none', () => {
    const idle = { profitSteps: [-1, 0] };
    expect(grid({ ...idle, measure: 'recovery' })).toEqual([[null], [3.7415625]]);
    expect(grid({ ...idle, measure: 'share' })).toEqual([[null], [0.399325]]);
    expect(grid({ ...idle, measure: 'irr' })).toEqual([[null], [irr(PROJECT).toNumber()]]);
    expect(grid({ ...idle, measure: 'total' })).toEqual([[0], [119.7975]]);
  });

  it('takes a blank step as no change, and says what the steps were', () => {
    const { profitSteps, rateSteps, measure } = sensitivity({ ...PROJECT, profitSteps: [null, '0.1'], rateSteps: [''] });
    expect(profitSteps.map(Number)).toEqual([0, 0.1]);
    expect(rateSteps.map(Number)).toEqual([0]);
    expect(measure).toBe('recovery');
  });

  it('is the waterfall of each changed project', () => {
    const aStep = fc.integer({ min: -100, max: 100 }).map((percent) => `${percent / 100}`);
    const aRise = fc.integer({ min: 0, max: 1_000 }).map((points) => `${points / 10_000}`);
    fc.assert(
      fc.property(aProjectOfEither(), aStep, aRise, (project, profitStep, rateStep) => {
        const rate = Array.isArray(project.rate)
          ? project.rate.map((one: string) => new Wide(one).plus(rateStep))
          : new Wide(project.rate as string).plus(rateStep);
        const profits = project.profits.map((profit) => new Wide(profit).times(new Wide(profitStep).plus(1)));
        const { recovery, totals } = waterfall({ ...project, rate, profits });
        const steps = { ...project, profitSteps: [profitStep], rateSteps: [rateStep] };
        const cell = (measure: SensitivityInput['measure']) => sensitivity({ ...steps, measure }).cells[0]?.[0];
        expect(cell('recovery')).toEqual(recovery.fractional);
        expect(cell('total')).toEqual(totals.japan);
        expect(cell('share')).toEqual(totals.japanShare);
      }),
    );
  });
});

describe('what a grid refuses', () => {
  const refusalOf = (change: object): string => {
    try {
      grid(change);
    } catch (error) {
      if (error instanceof EngineError) return `${error.code} ${error.message}`;
      throw error;
    }
    return 'nothing';
  };

  it.each(
    named<{ title: string; change: object; told: string }>([
      { title: 'no steps', change: { rateSteps: [] }, told: '#VALUE! rateSteps: expected at least 1 step.' },
      { title: 'one step that is no list', change: { profitSteps: 0.1 }, told: '#VALUE! profitSteps: expected a list of steps.' },
      {
        title: 'more than 100,000 periods in all',
        change: { profitSteps: new Array(101).fill(0), rateSteps: new Array(101).fill(0), profits: new Array(10).fill(0) },
        told: '#VALUE! profitSteps and rateSteps: 10201 cells of 10 periods are too many. All cells together have at most 100000 periods.',
      },
      {
        title: 'profits that fall by more than all of them',
        change: { profitSteps: [0, -1.01] },
        told: '#NUM! profitSteps, item 2: -1.01 is below -1 (-100%).',
      },
      {
        title: 'a rate below 0, naming the step and the period',
        change: { rate: ['0.05', '0.05', '0.01', '0.05', '0.05'], rateSteps: [0, -0.02] },
        told: '#NUM! rateSteps, item 2: -0.02 takes the rate of period 3 to -0.01, below 0.',
      },
      {
        title: 'a profit that a step takes beyond 1e300',
        change: { profits: ['1e300', 0, 0, 0, 0], profitSteps: [0.1] },
        told: '#NUM! profits, item 1: the value is too large. The limit is 1e300 either side of 0.',
      },
      { title: 'a step in words', change: { rateSteps: ['more'] }, told: '#VALUE! rateSteps, item 1: "more" is not a number.' },
      {
        title: 'an unknown measure',
        change: { measure: 'npv' },
        told: '#VALUE! measure: "npv" is not known. Use recovery or share or irr or total.',
      },
      { title: 'what a waterfall refuses', change: { drawdowns: -1 }, told: '#NUM! drawdowns: -1 is below 0.' },
      {
        title: 'more than 1,200 periods',
        change: { profits: new Array(1_201).fill(1) },
        told: '#VALUE! profits: 1201 values are too many. A project has at most 1200 periods.',
      },
    ]),
  )('%s', (_title, { change, told }) => {
    expect(refusalOf(change)).toBe(told);
  });
});
