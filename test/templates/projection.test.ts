import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callable } from '../../src/functions/callables';
import { PROJECTS, type CaseId } from '../../src/pact';
import { phaseOne, type ModelId, type PeriodsPerYear } from '../../src/templates';
import { driverValue } from '../../src/templates/driverFormula';
import { MODELS } from '../../src/templates/models';
import { projection } from '../../src/templates/projection';
import { OPENING_MS } from './expectations';
import { recalculate, type Recalculated } from './recalculation';

const ALL: readonly ModelId[] = [...PROJECTS.map(({ id }) => id), 'blank'];
const BOOKS: readonly { readonly case: CaseId; readonly perYear: PeriodsPerYear; readonly projects: readonly ModelId[] }[] = [
  { case: 'announced', perYear: 1, projects: ALL },
  { case: 'seed', perYear: 1, projects: ALL },
  { case: 'announced', perYear: 2, projects: ['gas-power'] },
  { case: 'announced', perYear: 4, projects: ['oil-terminal'] },
];

function expectClose(given: readonly number[], wanted: readonly number[]): void {
  expect(given.length).toBe(wanted.length);
  const apart = given.filter((value, index) => Math.abs(value - (wanted[index] ?? NaN)) > 1e-9 * Math.max(1, Math.abs(value)));
  expect(apart).toEqual([]);
}

describe.each(BOOKS)('the projection for the case $case with $perYear periods a year', ({ case: chosen, perYear, projects }) => {
  let book: Recalculated;
  beforeAll(async () => void (book = await recalculate(phaseOne({ projects, case: chosen, perYear }))), OPENING_MS);
  afterAll(() => book.dispose());

  it.each(projects)('has the numbers that a new sheet of %s calculates', (id) => {
    const prefix = MODELS.find((model) => model.id === id)?.prefix ?? '';
    const { rates, drawdowns, profits, dates, terms } = projection(id, chosen, perYear);
    expectClose(drawdowns, book.numbers(`${prefix}_Drawdowns`));
    expectClose(profits, book.numbers(`${prefix}_Profits`));
    expectClose(rates, book.numbers(`${prefix}_Rates`));
    expect(dates).toEqual(book.numbers(`${prefix}_Dates`));
    expect(terms).toEqual(book.rows('Pact_Terms').map(([term, value]) => [term, value]));
  });

  it.each(projects)('lets PACT.SUMMARY find for %s what its sheet shows', (id) => {
    const prefix = MODELS.find((model) => model.id === id)?.prefix ?? '';
    const { rates, drawdowns, profits, dates, terms } = projection(id, chosen, perYear);
    const rows = callable('SUMMARY')?.evaluate([[rates], [drawdowns], [profits], [dates], terms]) as [string, unknown][];
    const shown = Object.fromEntries(rows);
    const date = shown['Recovery date'];
    expect(date === 'not recovered' ? 'not repaid' : date).toBe(book.value(`${prefix}_RepaidOn`));
    expectClose([Number(shown['Japan total'])], [book.numbers(`${prefix}_Japan`).reduce((sum, one) => sum + one, 0)]);
  });
});

describe('the formulas of drivers', () => {
  const valueOf = (name: string) => ({ a: 6, b: 4 })[name] ?? NaN;

  it.each([
    { formula: 'a+b*2', value: 14 },
    { formula: 'a-b-1', value: 1 },
    { formula: 'a/b/2', value: 0.75 },
    { formula: '(a+b)*2', value: 20 },
    { formula: 'IF(a>b,1.5,0)', value: 1.5 },
    { formula: 'IF(b > a, 1, a-b)', value: 2 },
  ])('are calculated in Excel’s order: $formula', ({ formula, value }) => {
    expect(driverValue(formula, valueOf)).toBe(value);
  });

  it.each(['a^2', 'a+', 'SUM(a,b)', 'a b', '(a', '"text"', 'IF(a>b,1)', ''])('are refused where they hold anything else: %s', (formula) => {
    expect(() => driverValue(formula, valueOf)).toThrow(`"${formula}"`);
  });
});
