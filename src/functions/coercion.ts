import type { ScheduleRow } from '../engine';
import { readCell } from './cell';
import { CellError } from './cellError';
import type { Terms } from './pactTerms';
import { toDates, toRate, toRows, toSeries, toTable } from './ranges';
import { toDate, toFlag, toNumber, toText } from './scalars';
import { toSchedule } from './scheduleRange';
import { toTerms } from './termsRange';

/** What each kind of parameter becomes before a function sees it. */
export interface KindValues {
  /** Per year: one for all periods, or one a period. */
  readonly rate: number | readonly number[];
  /** Amounts, one a period. */
  readonly series: readonly number[];
  /** Amounts in rows and columns: a row a period, a column a project. */
  readonly table: readonly (readonly number[])[];
  /** Rising serial numbers: the start, then the end of each period. */
  readonly dates: readonly number[];
  readonly terms: Terms;
  /** Columns of a schedule by name, one row a period. */
  readonly schedule: readonly ScheduleRow[];
  /** One whole serial number. */
  readonly date: number;
  readonly number: number;
  readonly text: string;
  readonly flag: boolean;
}

export type ParameterKind = keyof KindValues;

type Reader<Value> = (name: string, argument: unknown) => Value | undefined;

interface Kind<Value> {
  /** What functions.json says of such a parameter: a range, or one cell. */
  readonly dimensionality: 'scalar' | 'matrix';
  readonly read: Reader<Value>;
}

const scalar =
  <Value>(read: (name: string, cell: ReturnType<typeof readCell>) => Value): Reader<Value> =>
  (name, argument) =>
    read(name, onlyCell(name, argument));

/** The kinds. A new function picks kinds and so needs no coercion of its own. */
export const KINDS: { readonly [Name in ParameterKind]: Kind<KindValues[Name]> } = {
  rate: { dimensionality: 'matrix', read: toRate },
  series: { dimensionality: 'matrix', read: toSeries },
  table: { dimensionality: 'matrix', read: toTable },
  dates: { dimensionality: 'matrix', read: toDates },
  terms: { dimensionality: 'matrix', read: toTerms },
  schedule: { dimensionality: 'matrix', read: toSchedule },
  date: { dimensionality: 'scalar', read: scalar(toDate) },
  number: { dimensionality: 'scalar', read: scalar(toNumber) },
  text: { dimensionality: 'scalar', read: scalar(toText) },
  flag: { dimensionality: 'scalar', read: scalar(toFlag) },
};

/**
 * Reads an argument by its kind. An optional argument that is null, undefined or "" was omitted and is undefined. A required one that is
 * null or "" is a blank cell, because Excel itself insists on required arguments.
 *
 * @throws CellError naming the argument, and the position inside a range
 */
export function coerce(name: string, kind: ParameterKind, argument: unknown, optional = false): KindValues[ParameterKind] | undefined {
  if (optional && readCell(argument) === null) return undefined;
  if (argument === undefined) throw new CellError('#VALUE!', `${name} is missing`);
  const value = KINDS[kind].read(name, argument);
  if (value === undefined && !optional) throw new CellError('#VALUE!', `${name} is blank; it is required`);
  return value;
}

function onlyCell(name: string, argument: unknown) {
  return toRows(name, argument, 1, () => 'expected one cell')[0]?.[0] ?? null;
}
