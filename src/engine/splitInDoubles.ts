import { writeAmount } from './pairAmounts';
import { readFrame } from './pairFrame';
import type { Frame } from './pairFrame';
import { DRAWDOWN, newTape, PROFIT } from './pairLayout';
import { distributionOf } from './pairResults';
import type { InDoubles } from './pairResults';
import { runTape } from './pairTape';
import { split } from './split';
import type { Amount, Split, SplitTerms } from './types';

type Sides = Pick<InDoubles<Split>, 'japan' | 'us'>;

/** One period without interest: what is due is drawn in it. */
const tape = newTape(1);

/** What each side gets by `split`, in doubles. @throws EngineError as `split`. */
export function splitInDoubles(profit: Amount, due: Amount, terms: SplitTerms): Sides {
  const frame = typeof profit === 'number' && typeof due === 'number' ? readFrame(terms) : null;
  const inPairs = frame && splitInPairs(profit as number, due as number, frame);
  if (inPairs) return inPairs;
  const { japan, us } = split(profit, due, terms);
  // decimal.js tells −0 from 0.
  return { japan: japan.toNumber() + 0, us: us.toNumber() + 0 };
}

function splitInPairs(profit: number, due: number, frame: Frame): Sides | null {
  const isWritten =
    writeAmount(tape.given, PROFIT, profit, frame, null) && writeAmount(tape.given, DRAWDOWN, Math.max(due, 0), frame, null);
  if (!isWritten) return null;
  const isDecided = runTape(tape, frame, 0, 1, true);
  const run = { tape, periods: 1, unit: frame.unit, isLedger: frame.isLedger, boundaries: null, isDecided };
  const [japan, us] = distributionOf(run, 0);
  return isDecided && !Number.isNaN(japan + us) ? { japan, us } : null;
}
