import type { Decimal } from 'decimal.js';
import { readSerial } from './calendar';
import { datesNotIncreasing, datesWithoutStart, lengthsDiffer, noPeriods, notASeries, startWithoutDates, tooManyPeriods } from './errors';
import { ONE, ZERO } from './exact';
import { MAX_PERIODS } from './limits';
import { readAmount, readNonNegative } from './readAmount';
import { readTerms } from './readTerms';
import type { CheckedTerms } from './readTerms';
import { readWholeNumber } from './readWholeNumber';
import type { Timeline, WaterfallInput } from './types';
import { countYears, readBasis } from './yearFraction';

/** A project whose every value is known to be good; all series have one entry a period. */
export interface CheckedProject {
  readonly rates: readonly Decimal[];
  readonly drawdowns: readonly Decimal[];
  readonly profits: readonly Decimal[];
  /** Length of each period in years. */
  readonly years: readonly Decimal[];
  /** Start of period 1 and end of each period as Excel day numbers; null without dates. */
  readonly boundaries: readonly number[] | null;
  readonly terms: CheckedTerms;
}

/** Checks everything that enters a waterfall, sizes first. */
export function readProject(input: WaterfallInput): CheckedProject {
  refuseLongSeries(input);
  if (!Array.isArray(input.profits)) throw notASeries('profits');
  const periods = input.profits.length;
  if (periods === 0) throw noPeriods('profits');
  const boundaries = readBoundaries(input, periods);
  return {
    terms: readTerms(input.terms ?? {}),
    rates: readRates(input.rate, periods),
    drawdowns: readDrawdowns(input.drawdowns, periods),
    profits: readSeries(input.profits, 'profits', periods, readAmount),
    boundaries,
    years: readYears(input, boundaries, periods),
  };
}

function refuseLongSeries({ rate, drawdowns, profits, dates }: WaterfallInput): void {
  for (const [argument, values] of Object.entries({ rate, drawdowns, profits, dates })) {
    if (Array.isArray(values) && values.length > MAX_PERIODS) throw tooManyPeriods(argument, values.length);
  }
}

function readRates(rate: unknown, periods: number): Decimal[] {
  if (Array.isArray(rate)) return readSeries(rate, 'rate', periods, readNonNegative);
  return new Array<Decimal>(periods).fill(readNonNegative(rate, 'rate'));
}

function readDrawdowns(drawdowns: unknown, periods: number): Decimal[] {
  if (Array.isArray(drawdowns)) return readSeries(drawdowns, 'drawdowns', periods, readNonNegative);
  return [readNonNegative(drawdowns, 'drawdowns'), ...new Array<Decimal>(periods - 1).fill(ZERO)];
}

/** A blank in a series counts as 0 and keeps its period. */
function readSeries(values: readonly unknown[], argument: string, periods: number, read: typeof readAmount): Decimal[] {
  if (values.length !== periods) throw lengthsDiffer(argument, values.length, periods);
  return Array.from(values, (value, index) =>
    value === null || value === undefined || value === '' ? ZERO : read(value, argument, index + 1),
  );
}

function readBoundaries({ start, dates }: Timeline, periods: number): number[] | null {
  const [hasStart, hasDates] = [start !== undefined && start !== null, dates !== undefined && dates !== null];
  if (!hasStart && !hasDates) return null;
  if (!hasStart) throw datesWithoutStart();
  if (!hasDates) throw startWithoutDates();
  if (!Array.isArray(dates)) throw notASeries('dates');
  if (dates.length !== periods) throw lengthsDiffer('dates', dates.length, periods);
  const boundaries = [readSerial(start, 'start')];
  for (const [index, date] of dates.entries()) {
    const boundary = readSerial(date, 'dates', index + 1);
    if (boundary <= (boundaries.at(-1) ?? boundary)) throw datesNotIncreasing(index + 1);
    boundaries.push(boundary);
  }
  return boundaries;
}

function readYears({ periodsPerYear, basis }: Timeline, boundaries: readonly number[] | null, periods: number): Decimal[] {
  const checkedBasis = readBasis(basis ?? 0);
  const perYear = readWholeNumber(periodsPerYear ?? 1, 'periodsPerYear', 1);
  if (boundaries === null) return new Array<Decimal>(periods).fill(ONE.div(perYear));
  return boundaries.slice(1).map((end, index) => countYears(boundaries[index] ?? end, end, checkedBasis));
}
