import { describe, expect, it } from 'vitest';
import { capacity, cover, maxRate, required } from '../../src/engine';
import type { CapacityInput, CoverInput, MaxRateInput, RequiredInput, Terms } from '../../src/engine';
import { day } from '../support/days';
import { Wide } from '../support/money';
import { named } from '../support/named';
import { hasShared, readShared, titleOf } from '../support/shared';

const FILE = 'data/golden-sample.json';

type Input = RequiredInput & CapacityInput & MaxRateInput & CoverInput;

/** Of the expected value. */
const KINDS = {
  required: { solve: required, tolerance: '1e-24' },
  capacity: { solve: capacity, tolerance: '1e-24' },
  maxRate: { solve: maxRate, tolerance: '1e-24' },
  cover: { solve: cover, tolerance: '1e-24' },
} as const satisfies Record<string, { solve: (input: Input) => unknown; tolerance: string }>;

interface GoldenCase {
  readonly id: string;
  readonly kind: string;
  readonly note: string;
  /** The terms stand beside the rest, dates are ISO texts. */
  readonly input: Omit<Input, 'start' | 'dates'> & Terms & { readonly start?: string; readonly dates?: readonly string[] };
  /** null where there is none. */
  readonly expected: { readonly value: string | null };
}

const CASES = hasShared(FILE) ? (JSON.parse(readShared(FILE)) as { cases: GoldenCase[] }).cases : [];
const casesOf = (kind: string) =>
  named(CASES.filter((golden) => golden.kind === kind).map((golden) => ({ ...golden, title: `${golden.id} ${golden.note}` })));

function engineInput({ start, dates, ...input }: GoldenCase['input']): Input {
  return { ...input, ...(start && dates && { start: day(start), dates: dates.map(day) }), terms: input } as Input;
}

describe.skipIf(!hasShared(FILE))(titleOf('the golden cases of the solvers', FILE), () => {
  describe.each(Object.entries(KINDS))('%s', (kind, { solve, tolerance }) => {
    it('is among them', () => {
      expect(casesOf(kind)).not.toHaveLength(0);
    });

    it.each(casesOf(kind))('%s', (_title, { input, expected: { value } }) => {
      const solved = () => solve(engineInput(input));
      if (value === null) expect(solved).toThrow();
      else expect(solved()).toBeMoneyWithin(value, new Wide(value).abs().times(tolerance));
    });
  });
});
