import type { WaterfallInput } from '../engine';
import { CellError } from './cellError';
import type { Terms } from './pactTerms';
import { counted } from './wording';

/** The coerced arguments that every function over a schedule has. */
export interface ScheduleArguments {
  readonly rate: number | readonly number[];
  readonly drawdowns: readonly number[];
  readonly profits: readonly number[];
  readonly dates: readonly number[] | undefined;
  readonly terms: Terms | undefined;
}

/**
 * Puts the arguments of a cell into the engine's words.
 *
 * @throws CellError #VALUE! unless there is one date more than there are periods
 */
export function waterfallInput({ rate, drawdowns, profits, dates, terms = {} }: ScheduleArguments): WaterfallInput {
  const { basis, periodsPerYear, ...pact } = terms;
  const [firstDrawdown] = drawdowns;
  return {
    rate,
    drawdowns: drawdowns.length === 1 && firstDrawdown !== undefined ? firstDrawdown : drawdowns,
    profits,
    ...(dates && timeline(dates, profits.length)),
    periodsPerYear,
    basis,
    terms: pact,
  };
}

function timeline([start, ...ends]: readonly number[], periods: number) {
  if (start === undefined || ends.length !== periods) {
    const given = start === undefined ? 0 : ends.length + 1;
    const expected = `${periods + 1}: the start, then the end of ${periods === 1 ? 'the period' : `each of the ${periods} periods`}`;
    throw new CellError('#VALUE!', `dates has ${counted(given, 'date')}; expected ${expected}`);
  }
  return { start, dates: ends };
}
