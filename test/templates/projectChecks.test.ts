import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { phaseOne } from '../../src/templates';
import { cell } from '../../src/templates/a1';
import type { CellValue } from '../../src/workbook/plan';
import { checksOf, OPENING_MS, wrongChecks } from './expectations';
import { placeOf } from './plans';
import { recalculate, type Recalculated } from './recalculation';

const SHEET = 'Diamonds';
const plan = phaseOne({ projects: ['diamonds'], case: 'announced', finest: 1 });

/** The cell of the nth period or year of a named column of the sheet. */
function item(name: string, index: number): string {
  const { rect } = placeOf(plan, `Dia_${name}[${index}]`);
  return cell(rect.top, rect.left);
}

describe('the checks of a project sheet', () => {
  let book: Recalculated;
  beforeAll(async () => void (book = await recalculate(plan)), OPENING_MS);
  afterAll(() => book.dispose());

  it.each([
    ['Closing', 9],
    ['Japan', 9],
    ['US', 30],
    ['Due', 1],
    ['Profits', 9],
    ['Revenue', 14],
    ['Drawdowns', 2],
    ['Factors', 3],
    ['Dates', 12],
    ['Discount', 7],
    ['CalYears', 5],
    ['CalJapan', 9],
    ['CalClaim', 30],
    ['CalCumUS', 31],
  ] as const)('name the cell of %s, item %i, in which a number stands instead of the formula', async (name, index) => {
    const where = item(name, index);
    await book.change({ [`${SHEET}!${where}`]: Number(book.value(`${SHEET}!${where}`)) });
    const message = `a formula was typed over in ${where}`;
    expect(Object.values(wrongChecks(plan, book, SHEET))).toContain(message);
    expect(book.value('Dia_Checks')).toBe('look below');
    expect(book.value('Checks_Overall')).toBe('look below');
  });

  it.each([
    ['Closing', 9, 'differs from PACT.WATERFALL by US$ 5.0 million', 'Formulas equal PACT.WATERFALL'],
    ['Due', 4, 'differs from PACT.WATERFALL by US$ 5.0 million', 'Formulas equal PACT.WATERFALL'],
    ['Japan', 9, 'differs from PACT.WATERFALL by US$ 5.0 million', 'Formulas equal PACT.WATERFALL'],
    ['US', 30, 'differs from PACT.WATERFALL by US$ 5.0 million', 'Formulas equal PACT.WATERFALL'],
    ['Revenue', 9, 'is not volume times price', 'Revenue is volume times price'],
    ['Profits', 9, 'is not revenue less costs', 'Profit is revenue less costs'],
    ['CalDrawn', 2, 'does not follow from the timeline', 'The years follow from the timeline'],
    ['CalJapan', 9, 'does not follow from the timeline', 'The years follow from the timeline'],
    ['CalClaim', 12, 'does not follow from the timeline', 'The years follow from the timeline'],
    ['CalCumJapan', 31, 'does not follow from the timeline', 'The years follow from the timeline'],
  ] as const)('name the cell of %s, item %i, whose formula is wrong', async (name, index, complaint, check) => {
    const where = item(name, index);
    await book.change({ [`${SHEET}!${where}`]: `${formulaAt(where)}+5` });
    expect(wrongChecks(plan, book, SHEET)).toMatchObject({ [check]: `${where} ${complaint}` });
    expect(book.value('Dia_Checks')).toBe('look below');
    expect(book.value('Checks_Overall')).toBe('look below');
  });

  it.each<{ name: string; edits: Record<string, CellValue>; check: string; says: string }>([
    {
      name: 'an empty price',
      edits: { Dia_Price: '' },
      check: 'Every input is a number',
      says: 'Dia_Price is empty or is not a number',
    },
    {
      name: 'a share in words',
      edits: { 'Dia_DrawShares[2]': 'half' },
      check: 'Every input is a number',
      says: 'Dia_DrawShares is empty or is not a number',
    },
    {
      name: 'shares that miss the cost',
      edits: { 'Dia_DrawShares[1]': 0, 'Dia_DrawShares[2]': 0, 'Dia_DrawShares[3]': 0, 'Dia_DrawShares[4]': 0.8 },
      check: 'Drawn equals the cost',
      says: 'the drawdowns within the model add up to 80.0% of the cost',
    },
    {
      name: 'a horizon before the last drawdown',
      edits: { Pact_Years: 1 },
      check: 'Drawn equals the cost',
      says: 'the drawdowns within the model add up to',
    },
    {
      name: 'a fault on the Pact sheet',
      edits: { Pact_Case: 'neither' },
      check: 'The Pact sheet is in order',
      says: 'see the checks of the Pact sheet',
    },
  ])('say what is wrong with $name', async ({ edits, check, says }) => {
    await book.change(edits);
    expect(String(wrongChecks(plan, book, SHEET)[check])).toContain(says);
    expect(book.value('Dia_Checks')).toBe('look below');
  });

  it.each([
    {
      term: 'the annual hurdle',
      edits: { Pact_Hurdle: 'annual' },
      reason: 'not compared: the plain formulas know only the cumulative hurdle',
    },
    { term: 'rounding', edits: { Pact_Rounding: '2' }, reason: 'not compared: the plain formulas do not round' },
  ])('compare nothing under $term and say so', async ({ edits, reason }) => {
    await book.change(edits);
    expect(checksOf(plan, book, SHEET)).toMatchObject({
      'All checks': 'not compared',
      'Formulas equal PACT.WATERFALL': reason,
      'Formulas equal PACT.RECOVERY': reason,
    });
    expect(wrongChecks(plan, book, SHEET)).toEqual({});
  });

  function formulaAt(where: string): string {
    const found = plan.sheets.find(({ name }) => name === SHEET)?.cells.find(({ row, column }) => cell(row, column) === where);
    if (found?.content.kind !== 'formula') throw new Error(`${where} holds no formula.`);
    return found.content.formula;
  }
});
