import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compare, cover, irr, maxRate, recovery, required, sensitivity } from '../../src/engine';
import { PROJECTS } from '../../src/pact';
import { phaseOne } from '../../src/templates';
import { engineInput, OPENING_MS } from './expectations';
import { formulaOf } from './plans';
import { recalculate, type Recalculated } from './recalculation';

const PREFIXES = ['Gas', 'Oil', 'Dia'] as const;
const CHANGE_MS = 120_000;

describe('the answers of a project sheet', () => {
  const plan = phaseOne({ projects: PROJECTS.map(({ id }) => id), case: 'announced', finest: 1 });
  let book: Recalculated;
  beforeAll(async () => void (book = await recalculate(plan)), OPENING_MS);
  afterAll(() => book.dispose());

  it.each(plan.sheets.filter(({ names }) => names.some(({ name }) => name.endsWith('_PactWaterfall'))))(
    'ask PACT at most ten times in $name, besides the waterfall',
    ({ cells }) => {
      const calls = cells.flatMap((one) => formulaOf(one).match(/PACT\.[A-Z.]+(?=\()/g) ?? []);
      expect(calls.filter((call) => call !== 'PACT.WATERFALL').length).toBeLessThanOrEqual(10);
    },
  );

  it.each(PREFIXES)('equal the engine in %s', (prefix) => {
    const input = engineInput(book, prefix);
    const number = (name: string) => Number(book.value(`${prefix}_${name}`));
    const { fractional, date } = recovery(input);
    expect(number('Recovery')).toBeCloseTo(Number(fractional), 9);
    expect(number('RecoveryNative')).toBeCloseTo(Number(fractional), 6);
    expect(number('RecoveredOn')).toBe(Number(date));
    expect(number('RepaidOn')).toBe(Number(date));
    expect(number('Irr')).toBeCloseTo(Number(irr(input)), 12);
    expect(number('Cover')).toBeCloseTo(Number(cover({ ...input, period: number('Completion') })), 9);
    expect(number('MaxRate')).toBeCloseTo(Number(maxRate(input)), 12);
    const [firstPeriod, lastPeriod] = [number('FirstEarning'), number('RepayPeriod')];
    expect(number('LevelProfit')).toBeCloseTo(Number(required({ ...input, firstPeriod, lastPeriod })), 6);
  });

  it.each(PREFIXES)('fill the tables of %s to their last cell', (prefix) => {
    const input = engineInput(book, prefix);
    const readings = book.rows(`${prefix}_Readings`);
    expect(readings.flat()).not.toContain('');
    expect(readings.slice(1).map(([reading]) => reading)).toEqual(['cumulative', 'annual', 'difference']);
    const [cumulative, annual] = compare(input);
    expect(readings[1]?.[2]).toBeCloseTo(Number(cumulative.japan), 6);
    expect(readings[2]?.[2]).toBeCloseTo(Number(annual.japan), 6);

    const grid = book.rows(`${prefix}_Sensitivity`);
    const [profitSteps, rateSteps] = [book.numbers(`${prefix}_ProfitSteps`), book.numbers(`${prefix}_RateSteps`)];
    const { cells } = sensitivity({ ...input, profitSteps, rateSteps });
    expect(grid.slice(1).map(([step]) => step)).toEqual(profitSteps);
    expect(grid[0]?.slice(1)).toEqual(rateSteps);
    cells.forEach((row, at) =>
      row.forEach((one, index) => {
        const shown = grid[at + 1]?.[index + 1];
        if (one === null) expect(shown).toBe('not recovered');
        else expect(shown).toBeCloseTo(Number(one), 6);
      }),
    );
  });

  it.each([
    {
      what: 'nothing is earned',
      edits: { Dia_Price: 0 },
      says: {
        Recovery: 'not recovered',
        RecoveredOn: 'not recovered',
        RepaidOn: 'not repaid',
        Irr: 'nothing received',
        MaxRate: 'at no rate',
        Cover: 0,
      },
    },
    {
      what: 'nothing is sold',
      edits: { Dia_Capacity: 0 },
      says: {
        FirstEarning: 0,
        LevelProfit: 'no profit by then',
        BreakEven: 'nothing is sold by then',
        PriceGap: '–',
        BreakEvenPeriods: '–',
      },
    },
    {
      what: 'Japan has no share until it is repaid',
      edits: { Pact_ShareBefore: 0 },
      says: { LevelProfit: 'no profit by then', BreakEven: 'Japan has no share', MaxRate: 'at no rate', Recovery: 'not recovered' },
    },
    {
      what: 'the price is 10% lower',
      edits: { Dia_PriceChange: -0.1 },
      says: { Recovery: 'not recovered', RecoveryNative: 'not recovered' },
    },
  ])(
    'say so in words where $what',
    async ({ edits, says }) => {
      await book.change(edits);
      const shown = Object.fromEntries(Object.keys(says).map((name) => [name, book.value(`Dia_${name}`)]));
      expect(shown).toEqual(says);
    },
    CHANGE_MS,
  );

  it(
    'say in the grid that a step takes the rate below 0',
    async () => {
      await book.change({ 'Dia_RateSteps[1]': -0.2 });
      expect(book.rows('Dia_Sensitivity')[0]?.[0]).toBe('a step takes the rate below 0');
    },
    CHANGE_MS,
  );
});

describe('without the add-in', () => {
  const plan = phaseOne({ projects: ['diamonds'], case: 'announced', finest: 1 });
  let book: Recalculated;
  beforeAll(async () => void (book = await recalculate(plan, { addIn: false })), OPENING_MS);
  afterAll(() => book.dispose());

  it.each([
    'Recovery',
    'RecoveredOn',
    'Irr',
    'LevelProfit',
    'LevelProfitYear',
    'BreakEvenPeriods',
    'Cover',
    'MaxRate',
    'RateRoom',
    'Readings',
    'Split',
    'Sensitivity',
  ])('the answer %s waits for PACT', (name) => {
    expect(book.rows(`Dia_${name}`)[0]?.[0]).toBe('waiting for PACT');
  });

  it('the plain answers stand', () => {
    for (const name of ['RecoveryNative', 'RepaidOn', 'TotalJapan', 'TotalUS', 'JapanShare', 'BreakEven', 'PriceGap']) {
      expect(book.value(`Dia_${name}`), name).toBeTypeOf('number');
    }
  });
});
