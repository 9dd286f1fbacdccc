import type { Pool, Recovery, Totals } from '../engine';

type Amount = Totals['japan'];
/** null is an empty cell. */
type Cell = string | Amount | null;

/** Saved formulas look values up by these texts. */
const NAMES = ['project', 'recovery', 'japan', 'us', 'remaining', 'remaining in pool'];
const NOT_RECOVERED = 'not recovered';
const NO_DIFFERENCE = 'not defined';

/** Each project alone, their sum, the pool, and what the pool changes. */
export function poolTable({ pooled, separate, separateTotal: { japan, us } }: Pool): Cell[][] {
  const latest = latestOf(separate.map(({ recovery }) => recovery));
  const remaining = separate.map(({ recovery }) => recovery.remaining).reduce((sum, one) => sum.plus(one));
  const { recovery, totals } = pooled;
  return [
    NAMES,
    ...separate.map((alone, index) => [
      `project ${index + 1}`,
      alone.recovery.fractional ?? NOT_RECOVERED,
      alone.totals.japan,
      alone.totals.us,
      alone.recovery.remaining,
      remainingInPool(index),
    ]),
    ['separate', latest ?? NOT_RECOVERED, japan, us, remaining, null],
    ['pooled', recovery.fractional ?? NOT_RECOVERED, totals.japan, totals.us, recovery.remaining, null],
    [
      'difference',
      latest && recovery.fractional ? recovery.fractional.minus(latest) : NO_DIFFERENCE,
      totals.japan.minus(japan),
      totals.us.minus(us),
      recovery.remaining.minus(remaining),
      null,
    ],
  ];

  /** What is unpaid, and what falls due only after the last period, which no pool changes. */
  function remainingInPool(index: number): Cell {
    const [unpaid, alone] = [pooled.rows.at(-1)?.closingByProject[index], separate[index]];
    return unpaid && alone ? unpaid.plus(alone.recovery.remaining).minus(alone.totals.closing) : null;
  }
}

/** When all have recovered; null where one has not. */
function latestOf(recoveries: readonly Recovery[]): Amount | null {
  let latest: Amount | null = null;
  for (const { fractional } of recoveries) {
    if (!fractional) return null;
    if (!latest || fractional.gt(latest)) latest = fractional;
  }
  return latest;
}
