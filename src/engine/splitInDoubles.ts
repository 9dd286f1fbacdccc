import { writeAmount } from './pairAmounts';
import { readFrame } from './pairFrame';
import type { Frame } from './pairFrame';
import { DRAWDOWN, newTape, PROFIT } from './pairLayout';
import type { PairRun } from './pairProject';
import { distributionOf } from './pairResults';
import { runTape } from './pairTape';
import { split } from './split';
import type { Amount, SplitTerms } from './types';

type Sides = readonly [japan: number, us: number];

/** One period without interest: what is due is drawn in it. */
const tape = newTape(1);

/**
 * What each side gets of each profit by `split`, in doubles, given what is due of each.
 *
 * @param dues - as many as there are profits; 0 where there are fewer
 * @throws EngineError as `split`
 */
export function splitsInDoubles(profits: readonly Amount[], dues: readonly Amount[], terms: SplitTerms): Sides[] {
  const frame = readFrame(terms);
  const run = frame && { tape, periods: 1, unit: frame.unit, isLedger: frame.isLedger, boundaries: null, isDecided: true };
  return profits.map((profit, index) => {
    const due = dues[index] ?? 0;
    return (frame && run && splitInPairs(profit, due, frame, run)) ?? splitExactly(profit, due, terms);
  });
}

function splitExactly(profit: Amount, due: Amount, terms: SplitTerms): Sides {
  const { japan, us } = split(profit, due, terms);
  // decimal.js tells −0 from 0.
  return [japan.toNumber() + 0, us.toNumber() + 0];
}

function splitInPairs(profit: Amount, due: Amount, frame: Frame, run: PairRun): Sides | null {
  if (typeof profit !== 'number' || typeof due !== 'number') return null;
  const isWritten =
    writeAmount(tape.given, PROFIT, profit, frame, null) && writeAmount(tape.given, DRAWDOWN, Math.max(due, 0), frame, null);
  if (!isWritten || !runTape(tape, frame, 0, 1, true)) return null;
  const sides = distributionOf(run, 0);
  return Number.isNaN(sides[0] + sides[1]) ? null : sides;
}
