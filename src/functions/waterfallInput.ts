import type { Timeline, WaterfallInput } from '../engine';
import { CellError } from './cellError';
import type { Terms } from './pactTerms';
import { counted } from './wording';

/** When the periods are and on what terms: the last two arguments of every function over a schedule. */
export interface TimelineArguments {
  readonly dates: readonly number[] | undefined;
  readonly terms: Terms | undefined;
}

/** The coerced arguments that most functions over a schedule have. */
export interface ScheduleArguments extends TimelineArguments {
  readonly rate: number | readonly number[];
  readonly drawdowns: readonly number[];
  readonly profits: readonly number[];
}

/**
 * Puts the arguments of a cell into the engine's words.
 *
 * @throws CellError #VALUE! unless there is one date more than there are periods
 */
export function waterfallInput({ rate, drawdowns, profits, dates, terms }: ScheduleArguments): WaterfallInput {
  return { rate, profits, drawdowns: drawdownsInput(drawdowns), ...timelineInput({ dates, terms }, profits.length) };
}

/** One amount alone is drawn in period 1, however many periods there are. */
export function drawdownsInput(drawdowns: readonly number[]): WaterfallInput['drawdowns'] {
  const [only] = drawdowns;
  return drawdowns.length === 1 && only !== undefined ? only : drawdowns;
}

/**
 * The timeline and the terms, for a function that lacks the profits or another part of a schedule.
 *
 * @param periods how many there are; where no series says it, undefined, and the dates say it
 * @throws CellError #VALUE! unless there is one date more than there are periods
 */
export function timelineInput({ dates, terms = {} }: TimelineArguments, periods?: number): Timeline & Pick<WaterfallInput, 'terms'> {
  const { basis, periodsPerYear, ...pact } = terms;
  return { ...(dates && datedPeriods(dates, periods)), periodsPerYear, basis, terms: pact };
}

function datedPeriods([start, ...ends]: readonly number[], periods = Math.max(ends.length, 1)) {
  if (start === undefined || ends.length !== periods) {
    const given = start === undefined ? 0 : ends.length + 1;
    const expected = `${periods + 1}: the start, then the end of ${periods === 1 ? 'the period' : `each of the ${periods} periods`}`;
    throw new CellError('#VALUE!', `dates has ${counted(given, 'date')}; expected ${expected}`, { argument: 'dates' });
  }
  return { start, dates: ends };
}
