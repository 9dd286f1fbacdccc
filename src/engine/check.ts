import type { Decimal } from 'decimal.js';
import { emptySchedule, nothingToCheck, tooManyPeriods } from './errors';
import { Exact, ZERO } from './exact';
import { MAX_PERIODS } from './limits';
import { readAmount, readNonNegative } from './readAmount';
import type { AmountOf, Leeway, ScheduleColumn, ScheduleRule } from './scheduleRules';
import { isNotNegative, RELATIONS, shown } from './scheduleRules';
import type { Amount } from './types';

export type { ScheduleColumn } from './scheduleRules';

/** A row of any schedule, such as those of `waterfall`, with the columns that it has. */
export type ScheduleRow = Readonly<Partial<Record<ScheduleColumn, Amount | null>>>;

/** The first thing that does not hold in a schedule. */
export interface Breach {
  readonly period: number;
  /** Such as "japan + us is 310, distributable is 300". */
  readonly message: string;
}

/** A schedule with more decimals than a ledger has was not rounded. */
const MOST_DECIMALS = 6;
/** What an amount of such a schedule may be off: half a cent. */
const UNROUNDED = new Exact('0.005');
const HALF = new Exact('0.5');

const AMOUNTS = [
  'opening',
  'drawdown',
  'interest',
  'deemed',
  'due',
  'distributable',
  'tier1',
  'tier2',
  'japanRecovery',
  'japanInterest',
  'japanPrincipal',
  'japanTier2',
  'japan',
  'us',
  'closing',
  'arrears',
  'lossClosing',
] as const satisfies readonly ScheduleColumn[];

/**
 * Whether a schedule holds together: one that was edited, pasted or calculated elsewhere.
 *
 * Checked is what the columns at hand allow: opening = closing before; opening + drawdown + interest = due; tier1 + tier2 = japan + us =
 * distributable; japanRecovery + japanTier2 = japan; japanInterest + japanPrincipal = japanRecovery; closing = due − japanRecovery, or 0
 * where that is dust; nothing in tier2 while closing is above 0; nothing to distribute while a loss is carried; under the annual hurdle
 * arrears = due − japanRecovery and due at least deemed + arrears before; no amount below 0; periods numbered one by one. That the rates and
 * shares are those of the pact is not checked: a schedule does not say what they are.
 *
 * @param schedule - one row a period, 1 to 1,200. A column is there if any row has a value for it; a blank in it counts as 0.
 * @param tolerance - what an amount may be off, at least 0, in the unit of the schedule. Without it a schedule of at most 6 decimals counts as
 *   rounded: each amount of a comparison may be half a unit of the last decimal off; others may be off by 0.005. The last digits of doubles,
 *   1e-14 of the amounts, are always let pass.
 * @returns null where everything holds; else the first breach, by period.
 * @throws EngineError #VALUE! where there are no or too many rows, no columns that belong together, or a value is not a number; #NUM! for a
 *   negative tolerance.
 * @example check([{ japan: 160, us: 150, distributable: 300 }]) // period 1: japan + us is 310, distributable is 300
 */
export function check(schedule: readonly ScheduleRow[], tolerance?: Amount | null): Breach | null {
  const limit = tolerance === undefined || tolerance === null ? null : readNonNegative(tolerance, 'tolerance');
  if (schedule.length === 0) throw emptySchedule();
  if (schedule.length > MAX_PERIODS) throw tooManyPeriods('schedule', schedule.length);
  const has = (column: ScheduleColumn) => schedule.some((row) => !isBlank(row[column]));
  const relations = RELATIONS.filter(({ columns }) => columns.every(has));
  if (relations.length === 0) throw nothingToCheck();
  const rules = [...AMOUNTS.filter(has).map(isNotNegative), ...relations];
  const rows = schedule.map(readRow);
  return firstBreach(rows, has('period') ? [numbered(), ...rules] : rules, limit ? () => limit : usualTolerance(rows), has('period'));
}

/** Rounded amounts miss their sum by half a unit each. */
function usualTolerance(rows: readonly AmountOf[]): Leeway['tolerance'] {
  const decimals = Math.max(...rows.flatMap((row) => AMOUNTS.map((column) => row(column).decimalPlaces())));
  if (decimals > MOST_DECIMALS) return () => UNROUNDED;
  const unit = new Exact(10).pow(-decimals);
  return (amounts) => unit.times(HALF).times(amounts);
}

function firstBreach(
  rows: readonly AmountOf[],
  rules: readonly ScheduleRule[],
  tolerance: Leeway['tolerance'],
  isNumbered: boolean,
): Breach | null {
  const first = rows[0]?.('period');
  const firstPeriod = isNumbered && first?.isInteger() ? first.toNumber() : 1;
  let largestDue = ZERO;
  for (const [index, row] of rows.entries()) {
    largestDue = Exact.max(largestDue, row('due'));
    for (const { breach } of rules) {
      const message = breach(row, rows[index - 1], { tolerance, largestDue });
      if (message !== null) return { period: firstPeriod + index, message };
    }
  }
  return null;
}

/** Periods are whole numbers from 1, each one more than the one before. */
function numbered(): ScheduleRule {
  return {
    columns: ['period'],
    breach(row, before) {
      const period = row('period');
      const expected = before?.('period').plus(1);
      if (expected) return period.eq(expected) ? null : `period is ${shown(period)}, expected ${shown(expected)}`;
      return period.isInteger() && period.gte(1) ? null : `period is ${shown(period)}, expected a whole number from 1`;
    },
  };
}

function readRow(row: ScheduleRow, index: number): AmountOf {
  const amounts = new Map<ScheduleColumn, Decimal>();
  for (const column of ['period', ...AMOUNTS] as const) {
    const value = row[column];
    if (!isBlank(value)) amounts.set(column, readAmount(value, column, index + 1));
  }
  return (column) => amounts.get(column) ?? ZERO;
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}
