import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BLANK_COST, PROJECTS } from '../../src/pact';
import { phaseOne } from '../../src/templates';
import { OPENING_MS } from './expectations';
import { inside, placeOf, rectOf } from './plans';
import { recalculate, type Recalculated } from './recalculation';

const CHANGE_MS = 120_000;
const COMMON = [
  'FirstFunding',
  'Life',
  'Price',
  'PriceChange',
  'RepayBy',
  'PeriodShown',
  'DrawShares',
  'OutputShares',
  'ProfitSteps',
  'RateSteps',
];

describe('the inputs of a project sheet', () => {
  const plan = phaseOne({ projects: [...PROJECTS.map(({ id }) => id), 'blank'], case: 'announced', finest: 1 });

  it.each(
    [
      ...['Gas', 'Oil', 'Dia', 'Own'].flatMap((prefix) => COMMON.map((name) => `${prefix}_${name}`)),
      'Gas_Capacity',
      'Oil_Capacity',
      'Dia_Offtake',
      'Own_CostSeed',
      'Own_CostAnnounced',
    ].map((name) => ({ name })),
  )('accept in $name only what makes sense, say where it comes from and list it as a figure', ({ name }) => {
    const { sheet, rect } = placeOf(plan, name);
    const found = plan.sheets.find((one) => one.name === sheet);
    const covers = (range: string) => inside(rectOf(range), rect.top, rect.left) && inside(rectOf(range), rect.bottom, rect.right);
    expect(found?.validations.filter(({ range }) => covers(range))).toHaveLength(1);
    expect(found?.notes.filter(({ cell }) => inside(rectOf(cell), rect.top, rect.left))).toHaveLength(1);
    expect(found?.figures.filter((figure) => figure.name === name)).toHaveLength(1);
  });

  it('offer the published capacities of the oil terminal', () => {
    const { sheet, rect } = placeOf(plan, 'Oil_Capacity');
    const rule = plan.sheets
      .find((one) => one.name === sheet)
      ?.validations.find(({ range }) => inside(rectOf(range), rect.top, rect.left))?.rule;
    expect(rule).toEqual({ kind: 'list', values: ['1', '1.2', '2'] });
  });

  describe('calculated', () => {
    const own = phaseOne({ projects: ['diamonds', 'blank'], case: 'announced', finest: 1 });
    let book: Recalculated;
    beforeAll(async () => void (book = await recalculate(own)), OPENING_MS);
    afterAll(() => book.dispose());

    it(
      'take the cost of a project of ones own by the case in use',
      async () => {
        await book.change({ Own_CostSeed: 700 });
        expect(book.value('Own_Cost')).toBe(BLANK_COST.announced.value);
        await book.change({ Own_CostSeed: 700, Pact_Case: 'seed' });
        expect(book.value('Own_Cost')).toBe(700);
        expect(book.value('Own_TotalDrawn')).toBeCloseTo(700, 9);
      },
      CHANGE_MS,
    );

    it(
      'tell who buys without a change of the profit',
      async () => {
        await book.change({});
        const before = book.numbers('Dia_Profits');
        await book.change({ Dia_Offtake: 0.5 });
        expect(book.value('Dia_SoldToJapan')).toBeCloseTo(Number(book.value('Dia_Capacity')) / 2, 9);
        expect(book.numbers('Dia_Profits')).toEqual(before);
      },
      CHANGE_MS,
    );
  });
});
