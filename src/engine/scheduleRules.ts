import type { Decimal } from 'decimal.js';
import { Exact, sum, ZERO } from './exact';
import { DUST_LIMIT } from './limits';
import type { AnnualRow, WaterfallRow } from './types';

/** Every column that a schedule can have under either hurdle. */
export type ScheduleColumn = keyof WaterfallRow | keyof AnnualRow;

/** A row of a schedule; a column that is not there reads as 0 and is never asked for. */
export type AmountOf = (column: ScheduleColumn) => Decimal;

/** How far a schedule may be off. */
export interface Leeway {
  /** Of a comparison of so many amounts. */
  readonly tolerance: (amounts: number) => Decimal;
  /** The largest due so far, against which dust is measured. */
  readonly largestDue: Decimal;
}

/** Something that holds in every schedule, of the columns it names. */
export interface ScheduleRule {
  readonly columns: readonly ScheduleColumn[];
  /** What is wrong with a row, in words; null where nothing is. */
  readonly breach: (row: AmountOf, before: AmountOf | undefined, leeway: Leeway) => string | null;
}

/** Of the amounts at hand: two doubles that came from exact cents need not add up to a third to the last bit. */
const LAST_DIGITS = new Exact('1e-14');
const SHOWN_DIGITS = 15;

/** Relations between columns, in the order of a period. */
export const RELATIONS: readonly ScheduleRule[] = [
  follows('opening', 'closing'),
  addsUp(['opening', 'drawdown', 'interest'], 'due'),
  coversArrears(),
  addsUp(['tier1', 'tier2'], 'distributable'),
  addsUp(['japan', 'us'], 'distributable'),
  addsUp(['japanRecovery', 'japanTier2'], 'japan'),
  addsUp(['japanInterest', 'japanPrincipal'], 'japanRecovery'),
  addsUp(['closing', 'japanRecovery'], 'due', isDust),
  addsUp(['arrears', 'japanRecovery'], 'due'),
  excludes('tier2', 'closing'),
  excludes('tier2', 'arrears'),
  excludes('distributable', 'lossClosing'),
];

/** No amount of a schedule is below 0. */
export function isNotNegative(column: ScheduleColumn): ScheduleRule {
  return {
    columns: [column],
    breach: (row, _, { tolerance }) => (row(column).lt(tolerance(1).neg()) ? `${column} is ${shown(row(column))}, below 0` : null),
  };
}

export function shown(amount: Decimal): string {
  return amount.toSignificantDigits(SHOWN_DIGITS).toString();
}

function addsUp(
  parts: readonly ScheduleColumn[],
  whole: ScheduleColumn,
  isExcused: (row: AmountOf, leeway: Leeway) => boolean = () => false,
): ScheduleRule {
  return {
    columns: [...parts, whole],
    breach(row, _, leeway) {
      const amounts = parts.map(row);
      const total = sum(amounts);
      const off = total.minus(row(whole)).abs();
      if (off.lte(allowance([...amounts, row(whole)], leeway)) || isExcused(row, leeway)) return null;
      return `${parts.join(' + ')} is ${shown(total)}, ${whole} is ${shown(row(whole))}`;
    },
  };
}

/** A claim too small to mean anything is dropped. */
function isDust(row: AmountOf, { tolerance, largestDue }: Leeway): boolean {
  const left = row('due').minus(row('japanRecovery'));
  return row('closing').isZero() && left.gte(0) && left.lte(Exact.max(tolerance(2), largestDue.times(DUST_LIMIT)));
}

function follows(start: ScheduleColumn, end: ScheduleColumn): ScheduleRule {
  return {
    columns: [start, end],
    breach(row, before, leeway) {
      const last = before?.(end);
      if (
        !last ||
        row(start)
          .minus(last)
          .abs()
          .lte(allowance([row(start), last], leeway))
      )
        return null;
      return `${start} is ${shown(row(start))}, ${end} of the period before is ${shown(last)}`;
    },
  };
}

function coversArrears(): ScheduleRule {
  return {
    columns: ['deemed', 'arrears', 'due'],
    breach(row, before, leeway) {
      const amounts = [row('deemed'), before?.('arrears') ?? ZERO];
      const least = sum(amounts);
      if (row('due').gte(least.minus(allowance([...amounts, row('due')], leeway)))) return null;
      return `due is ${shown(row('due'))}, less than deemed and the arrears before, ${shown(least)}`;
    },
  };
}

/** One of two amounts is 0. */
function excludes(one: ScheduleColumn, other: ScheduleColumn): ScheduleRule {
  return {
    columns: [one, other],
    breach: (row, _, { tolerance }) =>
      row(one).gt(tolerance(1)) && row(other).gt(tolerance(1))
        ? `${one} is ${shown(row(one))} while ${other} is ${shown(row(other))}; one of them must be 0`
        : null,
  };
}

function allowance(amounts: readonly Decimal[], { tolerance }: Leeway): Decimal {
  return Exact.max(tolerance(amounts.length), sum(amounts.map((amount) => amount.abs())).times(LAST_DIGITS));
}
