import { describe, expect, it } from 'vitest';
import { irr } from '../../src/engine';
import type { Terms, WaterfallInput } from '../../src/engine';
import { day } from '../support/days';
import { Wide } from '../support/money';
import { named } from '../support/named';
import { hasShared, readShared, titleOf } from '../support/shared';

const FILE = 'data/golden-sample.json';

interface GoldenReturn {
  readonly id: string;
  readonly note: string;
  readonly input: Omit<WaterfallInput, 'start' | 'dates'> & Terms & { readonly start?: string; readonly dates?: readonly string[] };
  /** Texts of numbers; the XIRR of Japan's flows where there are dates, else the rate a period. */
  readonly expected: { readonly japanXirr?: string; readonly japanIrrPerPeriod?: string };
}

const ALL = hasShared(FILE) ? (JSON.parse(readShared(FILE)) as { cases: GoldenReturn[] }).cases : [];
const RETURNS = ALL.filter(({ expected }) => expected.japanIrrPerPeriod !== undefined);

function engineInput({ rate, drawdowns, profits, periodsPerYear, start, dates, basis, ...terms }: GoldenReturn['input']): WaterfallInput {
  const timeline = start && dates ? { start: day(start), dates: dates.map(day) } : {};
  return { rate, drawdowns, profits, periodsPerYear, basis, ...timeline, terms };
}

describe.skipIf(!hasShared(FILE))(titleOf("Japan's return in the golden cases", FILE), () => {
  it('is there in numbers, dated and not', () => {
    expect(RETURNS.length).toBeGreaterThanOrEqual(25);
    expect(RETURNS.filter(({ expected }) => expected.japanXirr !== undefined)).toHaveLength(4);
  });

  it.each(named(RETURNS.map((golden) => ({ ...golden, title: `${golden.id} ${golden.note}` }))))('%s', (_title, { input, expected }) => {
    const annual = new Wide(expected.japanIrrPerPeriod ?? 0)
      .plus(1)
      .pow(input.periodsPerYear ?? 1)
      .minus(1);
    expect(irr(engineInput(input))).toBeMoneyWithin(expected.japanXirr ?? annual, '1e-27');
  });
});
