import { timeOf } from '../../functions/serialDates';
import type { ArgumentValue } from '../../workbook/excel/formulas';
import { errorCode, type ExplainedArgument } from './explanation';
import { dateIn } from '../figures';
import type { ExplainStrings } from './strings';

type Texts = ExplainStrings['arguments'];
type Argument = Pick<ExplainedArgument, 'name' | 'kind'>;
type Values = Extract<ArgumentValue, { kind: 'values' }>;

/** Arguments of a general kind that are rates, shares or steps. */
const IN_PERCENT = /(?:^|_)rate$|_steps$|^volatility$|^pass_through$/;

/** The cells of an argument in a line: `5%`, or `30 values, 0 to 1,998, sum 33,300`. */
export function summaryOf(argument: Argument, value: Values, texts: Texts, locale: string): string {
  const { kind } = argument;
  const cells = value.values.flat();
  const [only] = cells;
  if (cells.length === 1 && !value.whole) return cellText(argument, only, texts, locale);
  const count = (number: number) => new Intl.NumberFormat(locale).format(number);
  if (value.whole) return [texts.whole(count(value.whole.rows * value.whole.columns)), texts.values(count(cells.length))].join(texts.join);
  if (kind === 'terms') return texts.terms(count(value.values.filter(isGivenTerm).length));
  if (kind === 'schedule') return texts.table(count(value.values.length), count(value.values[0]?.length ?? 0));
  const numbers = cells.filter((cell) => typeof cell === 'number');
  const blanks = cells.filter((cell) => cell === '').length;
  const others = cells.length - numbers.length - blanks;
  const counted = kind === 'rate' ? texts.rates : kind === 'dates' ? texts.dates : texts.values;
  const isTable = kind === 'table' && (value.values[0]?.length ?? 0) > 1;
  const isSummed = numbers.length > 0 && (kind === 'series' || kind === 'table') && !IN_PERCENT.test(argument.name);
  const number = (one: number) => numberText(argument, one, locale);
  return [
    isTable ? texts.table(count(value.values.length), count(value.values[0]?.length ?? 0)) : counted(count(cells.length)),
    ...(numbers.length > 0 ? [texts.range(number(least(numbers)), number(most(numbers)))] : []),
    ...(isSummed ? [texts.sum(number(sumOf(numbers)))] : []),
    ...(blanks > 0 ? [texts.blanks(count(blanks))] : []),
    ...(others > 0 ? [texts.others(count(others))] : []),
  ].join(texts.join);
}

/** Without the dust that adding doubles leaves. */
function sumOf(numbers: readonly number[]): number {
  const sum = numbers.reduce((all, one) => all + one, 0);
  const dust = numbers.reduce((all, one) => all + Math.abs(one), 0) * 1e-14;
  return Math.abs(sum) <= dust ? 0 : sum;
}

const least = (numbers: readonly number[]) => numbers.reduce((one, other) => Math.min(one, other));
const most = (numbers: readonly number[]) => numbers.reduce((one, other) => Math.max(one, other));

const isGivenTerm = ([name, value]: readonly unknown[]) => typeof name === 'string' && name.trim() !== '' && value !== '' && value !== null;

function cellText(argument: Argument, cell: unknown, texts: Texts, locale: string): string {
  if (cell === '' || cell === null || cell === undefined) return texts.blank;
  if (typeof cell === 'number') return numberText(argument, cell, locale);
  if (typeof cell === 'boolean') return String(cell).toUpperCase();
  return errorCode(cell) ?? String(cell);
}

/** In the form that the kind of the argument has: a rate in percent, a date as one. */
function numberText({ name, kind }: Argument, number: number, locale: string): string {
  if (kind === 'rate' || IN_PERCENT.test(name))
    return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 4 }).format(number);
  if (kind === 'date' || kind === 'dates') return dateText(number, locale);
  return new Intl.NumberFormat(locale, { maximumSignificantDigits: 10 }).format(number);
}

/** A serial number as a date; outside of Excel's dates as the number. */
export function dateText(serial: number, locale: string, options?: Intl.DateTimeFormatOptions): string {
  if (!(serial >= 1 && serial < 2_958_466)) return String(serial);
  return dateIn(locale, new Date(timeOf(serial)), options && { ...options, timeZone: 'UTC' });
}
