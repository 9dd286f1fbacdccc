import { describe, expect, it } from 'vitest';
import { EngineError, split, waterfall } from '../../src/engine';
import type { Amount, Terms, WaterfallInput } from '../../src/engine';
import { day } from '../support/days';
import { named } from '../support/named';
import { hasShared, readShared, titleOf } from '../support/shared';
import { Wide } from '../support/money';

const FILE = 'data/golden-sample.json';
/** Of the expected value. */
const TOLERANCE = '1e-24';

type Fields = Readonly<Record<string, string | number | boolean | null>>;

interface GoldenInput extends Omit<WaterfallInput, 'start' | 'dates'>, Terms {
  readonly start?: string;
  readonly dates?: readonly string[];
}

interface GoldenCase {
  readonly id: string;
  readonly kind: string;
  readonly note: string;
  readonly input: GoldenInput & { readonly profit: Amount; readonly due: Amount };
  readonly expected: Fields & {
    readonly rows: readonly Fields[];
    readonly recovery: Fields;
    readonly totals: Fields;
    readonly error: string;
  };
}

const CASES: readonly GoldenCase[] = hasShared(FILE) ? (JSON.parse(readShared(FILE)) as { cases: GoldenCase[] }).cases : [];
const casesOf = (kind: string) =>
  named(CASES.filter((golden) => golden.kind === kind).map((golden) => ({ ...golden, title: `${golden.id} ${golden.note}` })));

function engineInput({ rate, drawdowns, profits, periodsPerYear, start, dates, basis, ...terms }: GoldenInput): WaterfallInput {
  return { rate, drawdowns, profits, periodsPerYear, start: start && day(start), dates: dates?.map(day), basis, terms } as WaterfallInput;
}

/** Every field that the case names: amounts as decimals, the rest exactly. */
function expectFields(actual: object, expected: Fields, where: string): void {
  for (const [field, value] of Object.entries(expected)) {
    const got = (actual as Record<string, unknown>)[field];
    const label = `${where} ${field}`;
    if (field === 'date') expect(got, label).toBe(typeof value === 'string' ? day(value) : value);
    else if (typeof value === 'string') expect(got, label).toBeMoneyWithin(value, new Wide(value).abs().times(TOLERANCE));
    else expect(got, label).toBe(value);
  }
}

describe.skipIf(!hasShared(FILE))(titleOf('the golden cases', FILE), () => {
  it('are there in numbers', () => {
    expect(casesOf('split').length).toBeGreaterThanOrEqual(5);
    expect(casesOf('waterfall').length).toBeGreaterThanOrEqual(30);
    expect(casesOf('error').length).toBeGreaterThanOrEqual(5);
  });

  it.each(casesOf('split'))('%s', (_title, { input: { profit, due, ...shares }, expected }) => {
    expectFields(split(profit, due, shares), expected, 'split');
  });

  it.each(casesOf('waterfall'))('%s', (_title, { input, expected }) => {
    const { rows, recovery, totals } = waterfall(engineInput(input));
    expect(rows).toHaveLength(expected.rows.length);
    for (const [index, row] of expected.rows.entries()) expectFields(rows[index] ?? {}, row, `row ${index + 1}`);
    expectFields(recovery, expected.recovery, 'recovery');
    expectFields(totals, expected.totals, 'totals');
  });

  it.each(casesOf('error'))('refuses %s', (_title, { input, expected }) => {
    const refused = () => waterfall(engineInput(input));
    expect(refused).toThrow(EngineError);
    expect(refused).toThrow(expect.objectContaining({ code: expected.error }));
  });
});
