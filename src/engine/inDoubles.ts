import type { Decimal } from 'decimal.js';
import { balance } from './balance';
import type { BalanceInput } from './balance';
import { runPairs } from './pairProject';
import { rehearse } from './pairRehearsal';
import { closingOf, recoveryOf } from './pairResults';
import type { InDoubles } from './pairResults';
import { rowsOf } from './pairRows';
import { recovery } from './recovery';
import type { AnnualRow, Hurdle, Recovery, WaterfallInput, WaterfallRow } from './types';
import { waterfall } from './waterfall';

export { sensitivityInDoubles } from './sensitivityInDoubles';
export { splitsInDoubles } from './splitInDoubles';

/*
 * Answers in doubles, for callers that show them as such. Each is the double nearest to what the exact engine computes, digit for digit, and
 * has the same errors. Most come from arithmetic in pairs of doubles, which is hundreds of times faster and knows how far off it may be;
 * where its bounds leave a choice, the exact engine answers.
 */

rehearse();

/** A schedule by the columns of its hurdle. */
export interface RowsInDoubles {
  readonly hurdle: Hurdle;
  readonly rows: readonly Partial<InDoubles<WaterfallRow & AnnualRow>>[];
}

/** The rows of `waterfall` in doubles. @throws EngineError as `waterfall`. */
export function rowsInDoubles(input: WaterfallInput): RowsInDoubles {
  const run = runPairs(input, true);
  const decided = run?.isDecided ? rowsOf(run) : null;
  if (decided) return { hurdle: 'cumulative', rows: decided };
  const { hurdle, rows } = waterfall(input);
  return { hurdle, rows: (rows as readonly (WaterfallRow | AnnualRow)[]).map(toDoubles) };
}

/** `recovery` in doubles. @throws EngineError as `waterfall`. */
export function recoveryInDoubles(input: WaterfallInput): InDoubles<Recovery> {
  const run = runPairs(input, false);
  const result = run?.isDecided && recoveryOf(run);
  return result && !Number.isNaN(result.fractional) && !Number.isNaN(result.remaining) ? result : toDoubles(recovery(input));
}

/** `balance` as a double. @throws EngineError as `balance`. */
export function balanceInDoubles(input: BalanceInput): number {
  const { profits, period } = input;
  const run = profits && Number.isInteger(period) && period >= 1 && period <= profits.length ? runPairs({ ...input, profits }, true) : null;
  const closing = run?.isDecided ? closingOf(run, period - 1) : NaN;
  return Number.isNaN(closing) ? balance(input).toNumber() + 0 : closing;
}

function toDoubles<Result extends object>(result: Result): InDoubles<Result> {
  const doubles = Object.entries(result).map(([name, value]: [string, Decimal | number | boolean | null]) => [
    name,
    // decimal.js tells −0 from 0.
    typeof value === 'object' && value !== null ? value.toNumber() + 0 : value,
  ]);
  return Object.fromEntries(doubles) as InDoubles<Result>;
}
