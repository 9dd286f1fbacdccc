import { Exact } from '../../src/engine/exact';
import type { CashFlow } from '../../src/engine/cashFlows';
import { day } from './days';
import { hasShared, readShared } from './shared';

/** Results that others recorded or published; see the README beside them. */
const FOLDER = 'data/oracles';

export const oracle = (file: string) => `${FOLDER}/${file}`;

/** The rows of a text file without a header, each with its place for messages; none where the file is absent. */
export function oracleRows(file: string): { readonly title: string; readonly cells: readonly string[] }[] {
  if (!hasShared(oracle(file))) return [];
  const lines = readShared(oracle(file)).trim().split(/\r?\n/);
  return lines.map((line, index) => ({ title: `${file}:${index + 1} ${line.slice(0, 60)}`, cells: line.split(',') }));
}

export function readOracle<Content>(file: string, absent: Content): Content {
  return hasShared(oracle(file)) ? (JSON.parse(readShared(oracle(file))) as Content) : absent;
}

/** `3/31/1980 12:00:00 AM` */
export function dayOfUsDate(text: string): number {
  const [month = '', date = '', year = ''] = (text.split(' ')[0] ?? '').split('/');
  return day(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
}

/** Flows on days; time 0 is the day of the first one, as in Excel. */
export function datedFlows(amounts: readonly (number | string)[], days: readonly number[]): CashFlow[] {
  const [first = 0] = days;
  return amounts.map((amount, index) => ({ time: (days[index] ?? 0) - first, amount: new Exact(amount) }));
}

/** Flows of equal periods; the first at time 0 unless told otherwise. */
export function periodicFlows(amounts: readonly (number | string)[], firstTime = 0): CashFlow[] {
  return amounts.map((amount, index) => ({ time: firstTime + index, amount: new Exact(amount) }));
}
