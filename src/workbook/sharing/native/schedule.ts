import { CellError } from '../../../functions/catalogue';
import { WATERFALL } from '../../../functions/waterfall';
import { LAYOUTS, type WaterfallColumn } from '../../../functions/waterfallColumns';
import type { FileIndex } from './fileIndex';
import { LARGEST_LEDGER } from './gridColumns';
import { readSeries, type Series } from './series';
import { readTermsArgument, type NativeTerms } from './termsArgument';

/** The columns of PACT.WATERFALL under the cumulative hurdle. */
export type ResultColumn = Exclude<WaterfallColumn, 'deemed' | 'arrears'>;

/** A period as PACT calculates it at present. */
export type PeriodResult = Readonly<Record<ResultColumn, number>>;

/** The first five arguments of a call, all of which plain formulas can follow, and what PACT makes of them at present. */
export interface NativeSchedule {
  /** The same for calls that give the same schedule. */
  readonly key: string;
  readonly rate: Series;
  readonly drawdowns: Series;
  readonly profits: Series;
  readonly dates: Series | undefined;
  readonly terms: NativeTerms;
  readonly results: readonly PeriodResult[];
}

/** @returns undefined where the plain formulas could differ from PACT, or where PACT gives an error at present */
export function readSchedule(args: readonly string[], home: string, book: FileIndex): NativeSchedule | undefined {
  const [rateText = '', drawdownsText = '', profitsText = '', datesText = '', termsText = ''] = args;
  const rate = readSeries(rateText, home, book);
  const drawdowns = readSeries(drawdownsText, home, book);
  const profits = readSeries(profitsText, home, book);
  const dates = datesText === '' ? undefined : readSeries(datesText, home, book);
  const terms = readTermsArgument(termsText, home, book);
  if (!rate || !drawdowns || !profits || !terms || (datesText !== '' && !dates)) return undefined;
  // A blank cell stands for dates that were left out; it could be filled.
  if (dates?.count === 1) return undefined;
  const results = resultsOf([rate.argument, drawdowns.argument, profits.argument, dates?.argument ?? null, terms.argument]);
  if (results === undefined || (terms.rounding === 2 && largestIn(results) > LARGEST_LEDGER)) return undefined;
  const key = [rate, drawdowns, profits, dates]
    .map((series) => series?.operand.text ?? '')
    .concat(terms.text)
    .join('|');
  return { key, rate, drawdowns, profits, dates, terms, results };
}

function resultsOf(args: readonly unknown[]): PeriodResult[] | undefined {
  try {
    const rows = WATERFALL.evaluate(args);
    if (!Array.isArray(rows)) return undefined;
    return rows.map(
      (row: readonly unknown[]) => Object.fromEntries(LAYOUTS.cumulative.map((name, index) => [name, row[index]])) as PeriodResult,
    );
  } catch (error) {
    if (error instanceof CellError) return undefined;
    throw error;
  }
}

function largestIn(results: readonly PeriodResult[]): number {
  return Math.max(...results.flatMap(({ due, distributable, lossClosing }) => [due, distributable, lossClosing]));
}
