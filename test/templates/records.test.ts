import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CellValue, SheetPlan } from '../../src/workbook/plan';
import { cell as address } from '../../src/templates/a1';
import { whereUsed } from '../../src/templates/whereUsed';
import { OPENING_MS } from './expectations';
import { formulaOf, rectOf, sheetOf, textOf } from './plans';
import { recalculate, type Recalculated } from './recalculation';
import { WORKBOOKS } from './workbooks';

const PLAN = WORKBOOKS.alone;
const RECORDED = PLAN.sheets.filter(({ ownName }) => !/^(Sources|Checks)_/.test(ownName));
const FIGURES = RECORDED.flatMap((home) => home.figures.map((figure) => ({ figure, home })));
const HEADLINE = 'A3';

let book: Recalculated;
beforeAll(async () => void (book = await recalculate(PLAN)), OPENING_MS);
afterAll(() => book.dispose());

/** The row of a sheet that gives a result beside a label in its first column. */
function rowWith(sheet: SheetPlan, label: string): number {
  const labelled = sheet.cells.filter((cell) => cell.column === 0 && textOf(cell) === label);
  const found = labelled.find(({ row }) => sheet.cells.some((cell) => cell.row === row && cell.column === 1 && formulaOf(cell) !== ''));
  if (!found) throw new Error(`No row gives "${label}".`);
  return found.row;
}

describe('the sources of a workbook', () => {
  const sheet = sheetOf(PLAN, 'Sources');
  const links = sheet.cells.filter(({ content }) => content.kind === 'formula' && content.formula.startsWith('=HYPERLINK("#'));
  const rowOf = (name: string) => {
    const link = links.find(({ row, column }) => book.value(`Sources!${address(row, column)}`) === name);
    return link?.row ?? NaN;
  };
  const shown = (name: string, column: number): CellValue => book.value(`Sources!${address(rowOf(name), column)}`);

  it('list every figure once, with a link to its cell', () => {
    expect(links.map(({ row, column }) => book.value(`Sources!${address(row, column)}`))).toEqual(FIGURES.map(({ figure }) => figure.name));
  });

  it.each(FIGURES.map((one) => ({ name: one.figure.name, ...one })))('say of $name what its sheet says', ({ figure }) => {
    const { label, name, unit, asOf, confidence, source } = figure;
    expect([0, 2, 3, 4, 5].map((column) => shown(name, column))).toEqual([label, unit, asOf, confidence, source]);
    const values = book.rows(name).flat();
    if (values.length === 1) expect(shown(name, 1)).toBe(values[0] === '' ? 'blank' : values[0]);
    else expect(String(shown(name, 1))).toMatch(/^(blank|\d+ values.*)$/);
  });

  it('show a changed figure at once', async () => {
    await book.change({ Dia_Price: 1.25 });
    expect(shown('Dia_Price', 1)).toBe(1.25);
    await book.change({});
  });

  it('count the figures, those without a published source, and the age of the oldest', () => {
    const count = (words: string) => book.value(`Sources!${address(rowWith(sheet, words), 1)}`);
    const illustrative = FIGURES.filter(({ figure }) => figure.confidence === 'illustrative').length;
    expect(count('Oldest statement')).toBe(Math.min(...FIGURES.map(({ figure }) => figure.asOf)));
    expect(count('Newest statement')).toBe(Math.max(...FIGURES.map(({ figure }) => figure.asOf)));
    expect(count('From published sources')).toBe(FIGURES.length - illustrative);
    expect(book.value(`Sources!${HEADLINE}`)).toBe(
      `${FIGURES.length} figures: ${FIGURES.length - illustrative} from published sources, ${illustrative} illustrative.`,
    );
  });

  it.each([
    { what: 'a source', column: 5, complaint: 'a figure has no source', check: 'Every figure has a source' },
    { what: 'a date', column: 3, complaint: 'a figure has no date', check: 'Every figure has a date' },
    { what: 'a unit', column: 2, complaint: 'a figure has no unit', check: 'Every figure has a unit' },
    {
      what: 'a known confidence',
      column: 4,
      complaint: 'a confidence is none of high, medium, low and illustrative',
      check: 'Every confidence is a known one',
    },
  ])('complain of a figure without $what', async ({ column, complaint, check }) => {
    const result = `Sources!${address(rowWith(sheet, check), 1)}`;
    expect(book.value(result)).toBe('OK');
    await book.change({ [`Sources!${address(rowOf('Dia_Price'), column)}`]: '' });
    expect(book.value(result)).toBe(complaint);
    expect(book.value('Sources_Checks')).toBe('look below');
    await book.change({});
    expect(book.value(result)).toBe('OK');
  });
});

describe('whereUsed', () => {
  const usesOf = whereUsed(WORKBOOKS.all.sheets);
  const uses = (name: string) => {
    const home = WORKBOOKS.all.sheets.find(({ figures }) => figures.some((figure) => figure.name === name));
    const figure = home?.figures.find((one) => one.name === name);
    if (!home || !figure) throw new Error(`There is no figure ${name}.`);
    return Object.fromEntries(usesOf(figure, home).map(({ sheet, labels }) => [sheet, labels]));
  };

  it.each([
    { name: 'a driver, by the heading of its column', figure: 'Gas_Price', sheet: 'Gas power', label: 'Revenue' },
    { name: 'a cell that a formula names by its address', figure: 'Gas_CostSeed', sheet: 'Pact', label: 'Gas power, in use' },
    {
      name: 'a term that a formula reads with all terms',
      figure: 'Pact_AmortStart',
      sheet: 'Oil terminal',
      label: 'Repaid after, by PACT',
    },
    { name: 'the rate, on every project sheet', figure: 'Pact_Spread', sheet: 'Diamonds', label: 'Rate' },
  ])('finds $name', ({ figure, sheet, label }) => {
    expect(uses(figure)[sheet]).toContain(label);
  });

  it('finds nothing on a sheet that does not use the figure', () => {
    expect(Object.keys(uses('Gas_Price'))).not.toContain('Diamonds');
    expect(Object.keys(uses('Dia_Price'))).not.toContain('Gas power');
  });
});

describe('the checks of a workbook', () => {
  const sheet = sheetOf(PLAN, 'Checks');
  const others = PLAN.sheets.filter((one) => one !== sheet);
  const listed = others.flatMap((one) => {
    const { top, left, bottom } = rectOf(one.names.find(({ name }) => name.endsWith('_CheckResults'))?.range ?? '');
    return Array.from({ length: bottom - top + 1 }, (_, index) => {
      const cell = address(top + index, left);
      return { sheet: one.name, cell: `${one.name}!${cell}`, label: one.checks.find((check) => check.cell === cell)?.label ?? '' };
    });
  });
  const ends = listed.flatMap((one, index) =>
    one.sheet !== listed[index - 1]?.sheet || one.sheet !== listed[index + 1]?.sheet ? [{ ...one, index }] : [],
  );
  const first = Math.min(...sheet.checks.slice(1).map(({ cell }) => rectOf(cell).top));
  const row = (index: number) => [0, 1, 2, 3].map((column) => address(first + index, column));
  const count = (words: string) => book.value(`Checks!${address(rowWith(sheet, words), 1)}`);

  it('list every check of every sheet with its result', () => {
    expect(sheet.checks.slice(1).map(({ label }) => label)).toEqual(listed.map(({ label }) => label));
    listed.forEach(({ sheet: name, cell }, index) => {
      const [nameCell, , resultCell] = row(index).map((one) => `Checks!${one}`);
      expect(book.value(nameCell ?? ''), cell).toBe(name);
      expect(book.value(resultCell ?? ''), cell).toBe(book.value(cell));
    });
  });

  it('are all OK, and every sheet says so at its top', async () => {
    await book.change({});
    expect(book.value('Checks_Overall')).toBe('OK');
    expect(book.value(`Checks!${HEADLINE}`)).toBe(`${listed.length} checks, all of them OK.`);
    expect([count('OK'), count('Not compared'), count('Look here')]).toEqual([listed.length, 0, 0]);
  });

  it.each(ends)('turn red when the check $cell complains, and say where', async ({ sheet: name, cell, label, index }) => {
    await book.change({ [cell]: 'something is wrong here' });
    expect(book.value(`Checks!${row(index)[3] ?? ''}`)).toBe('look here');
    expect(book.value('Checks_Overall')).toBe('look below');
    expect(book.value(`Checks!${HEADLINE}`)).toBe(`Look at the sheet ${name}: ${label}: something is wrong here`);
    // Every project sheet says that the Pact sheet is not in order.
    const wrong = name === 'Pact' ? 2 : 1;
    expect([count('OK'), count('Look here')]).toEqual([listed.length - wrong, wrong]);
  });

  it('turn amber where the terms ask for what plain formulas do not cover', async () => {
    await book.change({ Pact_Hurdle: 'annual' });
    expect(book.value('Checks_Overall')).toBe('not compared');
    expect(Number(count('Not compared'))).toBeGreaterThan(0);
    expect(count('Look here')).toBe(0);
    expect(book.value(`Checks!${HEADLINE}`)).toBe(
      `${Number(count('Not compared'))} checks do not compare, for the reasons below; nothing is wrong.`,
    );
    await book.change({});
    expect(book.value('Checks_Overall')).toBe('OK');
  });
});
