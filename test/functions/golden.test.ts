import { describe, expect, it } from 'vitest';
import { WATERFALL_COLUMNS } from '../../src/functions/waterfallColumns';
import { day } from '../support/days';
import { hasShared, readShared, titleOf } from '../support/shared';
import { call, cellsOf, column, errorOf } from './call';

const FILE = 'data/golden-sample.json';

/** Numbers are decimal texts, dates ISO texts. */
interface Case {
  readonly id: string;
  readonly kind: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
}

const CASES: readonly Case[] = hasShared(FILE) ? (JSON.parse(readShared(FILE)) as { cases: Case[] }).cases : [];
const casesOf = (kind: string) => CASES.filter((golden) => golden.kind === kind);

const cellValue = (value: unknown) => (typeof value === 'string' ? Number(value) : value);
const cellRange = (value: unknown) => (Array.isArray(value) ? column(...value.map(cellValue)) : cellValue(value));

/** The case as a cell states it: everything but the amounts stands in the terms. */
function scheduleOf({ start, dates, ...input }: Case['input']) {
  const terms = [
    ['share_before', cellValue(input['shareBefore'] ?? null)],
    ['share_after', cellValue(input['shareAfter'] ?? null)],
    ['compounding', input['compounding'] ?? null],
    ['losses', input['losses'] ?? null],
    ['rounding', cellValue(input['rounding'] ?? null)],
    ['per_year', cellValue(input['periodsPerYear'] ?? null)],
    ['basis', cellValue(input['basis'] ?? null)],
  ];
  const timeline = dates ? column(...[start, ...(dates as unknown[])].filter(Boolean).map((date) => day(String(date)))) : null;
  return [cellRange(input['rate']), cellRange(input['drawdowns']), cellRange(input['profits']), timeline, terms] as const;
}

/** Doubles in a cell: 1e-11 on the scale of the case. */
const closeOnScale = (scale: number) => (found: unknown, expected: unknown) =>
  expect(Math.abs(Number(found) - Number(expected))).toBeLessThanOrEqual(1e-11 * Math.max(1, Math.abs(Number(expected)), scale));

// Without ../shared these cases are left out: the anchors in examples.test.ts stand for them.
describe.skipIf(!hasShared(FILE))(titleOf('the golden cases, through cells', FILE), () => {
  it.each(casesOf('split'))('$id: SPLIT pays Japan and the US what is expected', ({ input, expected }) => {
    const terms = [
      ['share_before', cellValue(input['shareBefore'])],
      ['share_after', cellValue(input['shareAfter'])],
    ];
    const [japan, us] = cellsOf(call('SPLIT', cellValue(input['profit']), cellValue(input['due']), terms));
    closeOnScale(Math.abs(Number(input['profit'])))(japan, expected['japan']);
    closeOnScale(Math.abs(Number(input['profit'])))(us, expected['us']);
  });

  it.each(casesOf('waterfall'))('$id: WATERFALL and RECOVERY show what is expected', ({ input, expected }) => {
    const schedule = scheduleOf(input);
    const rows = expected['rows'] as Record<string, string>[];
    const columns = Object.keys(rows[0] ?? {}).filter((name) => name in WATERFALL_COLUMNS);
    expect(columns.length).toBeGreaterThan(10);
    const scale = Math.max(...rows.flatMap(({ due, distributable }) => [Number(due), Number(distributable)]));
    const spilled = call('WATERFALL', ...schedule, columns.join(';')) as number[][];
    expect(spilled).toHaveLength(rows.length);
    rows.forEach((row, index) => columns.forEach((name, at) => closeOnScale(scale)(spilled[index]?.[at], row[name])));

    const { recovered, fractional } = expected['recovery'] as { recovered: boolean; fractional: string };
    if (recovered) closeOnScale(1)(call('RECOVERY', ...schedule), fractional);
    else expect(errorOf('RECOVERY', ...schedule)).toMatch(/^#N\/A Not recovered in \d+ periods; [\d.e+]+ still due$/);
  });

  it.each(casesOf('error'))('$id: the cell shows the expected error', ({ input, expected }) => {
    expect(errorOf('WATERFALL', ...scheduleOf(input)).split(' ')[0]).toBe(expected['error']);
  });
});
