import { describe, expect, it } from 'vitest';
import { deemed, EngineError, pool, split, waterfall } from '../../src/engine';
import type { Amount, Project, Terms, WaterfallInput } from '../../src/engine';
import { day } from '../support/days';
import { named } from '../support/named';
import { hasShared, readShared, titleOf } from '../support/shared';
import { Wide } from '../support/money';

const FILE = 'data/golden-sample.json';
/** Of the expected value. */
const TOLERANCE = '1e-24';

type Field = string | number | boolean | null;
type Fields = Readonly<Record<string, Field | readonly Field[]>>;

interface GoldenInput extends Omit<WaterfallInput, 'start' | 'dates'>, Terms {
  readonly start?: string;
  readonly dates?: readonly string[];
}

interface GoldenCase {
  readonly id: string;
  readonly kind: string;
  readonly note: string;
  readonly input: GoldenInput & { readonly profit: Amount; readonly due: Amount; readonly projects: readonly Project[] };
  readonly expected: Fields & {
    readonly rows: readonly Fields[];
    readonly recovery: Fields;
    readonly totals: Fields;
    readonly error: string;
    readonly deemed: readonly Field[];
    readonly pooled: { readonly rows: readonly Fields[]; readonly recovery: Fields; readonly totals: Fields };
    readonly separate: readonly (Fields & { readonly recovery: Fields })[];
    readonly separateTotal: Fields;
  };
}

const CASES: readonly GoldenCase[] = hasShared(FILE) ? (JSON.parse(readShared(FILE)) as { cases: GoldenCase[] }).cases : [];
const casesOf = (kind: string) =>
  named(CASES.filter((golden) => golden.kind === kind).map((golden) => ({ ...golden, title: `${golden.id} ${golden.note}` })));

function engineInput({ rate, drawdowns, profits, periodsPerYear, start, dates, basis, ...terms }: GoldenInput): WaterfallInput {
  return { rate, drawdowns, profits, periodsPerYear, start: start && day(start), dates: dates?.map(day), basis, terms } as WaterfallInput;
}

const byIndex = (values: readonly Field[]): Fields => Object.fromEntries(values.entries());

/** Every field that the case names: amounts as decimals, the rest exactly. */
function expectFields(actual: object, expected: Fields, where: string): void {
  for (const [field, value] of Object.entries(expected)) {
    const got = (actual as Record<string, unknown>)[field];
    const label = `${where} ${field}`;
    if (field === 'date') expect(got, label).toBe(typeof value === 'string' ? day(value) : value);
    else if (Array.isArray(value)) expectFields(got as object, byIndex(value as readonly Field[]), label);
    else if (typeof value === 'string') expect(got, label).toBeMoneyWithin(value, new Wide(value).abs().times(TOLERANCE));
    else expect(got, label).toBe(value);
  }
}

function expectRows(actual: readonly object[], expected: readonly Fields[]): void {
  expect(actual).toHaveLength(expected.length);
  for (const [index, row] of expected.entries()) expectFields(actual[index] ?? {}, row, `row ${index + 1}`);
}

describe.skipIf(!hasShared(FILE))(titleOf('the golden cases', FILE), () => {
  it('are there in numbers', () => {
    expect(casesOf('split').length).toBeGreaterThanOrEqual(5);
    expect(casesOf('waterfall').length).toBeGreaterThanOrEqual(30);
    expect(casesOf('scheduled').length).toBeGreaterThanOrEqual(2);
    expect(casesOf('pooled').length).toBeGreaterThanOrEqual(3);
    expect(casesOf('error').length).toBeGreaterThanOrEqual(5);
  });

  it.each(casesOf('split'))('%s', (_title, { input: { profit, due, ...shares }, expected }) => {
    expectFields(split(profit, due, shares), expected, 'split');
  });

  it.each(casesOf('waterfall'))('%s', (_title, { input, expected }) => {
    const { rows, recovery, totals } = waterfall(engineInput(input));
    expectRows(rows, expected.rows);
    expectFields(recovery, expected.recovery, 'recovery');
    expectFields(totals, expected.totals, 'totals');
  });

  it.each(casesOf('scheduled'))('%s', (_title, { input, expected }) => {
    const terms = { ...engineInput(input).terms, hurdle: 'annual' as const };
    const { rows, totals } = waterfall({ ...engineInput(input), terms });
    const amounts = deemed(engineInput(input));
    expect(amounts).toHaveLength(expected.deemed.length);
    expectFields(amounts, byIndex(expected.deemed), 'deemed');
    expectRows(rows, expected.rows);
    expectFields(totals, expected.totals, 'totals');
  });

  it.each(casesOf('pooled'))('%s', (_title, { input, expected }) => {
    const { pooled, separate, separateTotal } = pool({ ...engineInput(input), projects: input.projects });
    expectRows(pooled.rows, expected.pooled.rows);
    expectFields(pooled.recovery, expected.pooled.recovery, 'recovery');
    expectFields(pooled.totals, expected.pooled.totals, 'totals');
    expect(separate).toHaveLength(expected.separate.length);
    for (const [index, { recovery, ...totals }] of expected.separate.entries()) {
      expectFields(separate[index]?.recovery ?? {}, recovery, `recovery of project ${index + 1}`);
      expectFields(separate[index]?.totals ?? {}, totals, `totals of project ${index + 1}`);
    }
    expectFields(separateTotal, expected.separateTotal, 'separate total');
  });

  it.each(casesOf('error'))('refuses %s', (_title, { input, expected }) => {
    const refused = () => waterfall(engineInput(input));
    expect(refused).toThrow(EngineError);
    expect(refused).toThrow(expect.objectContaining({ code: expected.error }));
  });
});
