import type { FileIndex } from './fileIndex';
import { readOperand, shownIn, sizeOf, type Operand } from './operands';

/** An argument with one number, or one a period in a row or a column. */
export interface Series {
  readonly operand: Operand;
  readonly count: number;
  /** Its numbers at present; a blank is 0. */
  readonly values: readonly number[];
  /** What a custom function is given for it. */
  readonly argument: number | readonly (readonly (number | string | null)[])[];
}

/** @returns undefined for what is no such argument, or holds anything but numbers and blanks at present */
export function readSeries(text: string, home: string, book: FileIndex): Series | undefined {
  const operand = readOperand(text, home, book);
  if (operand === undefined) return undefined;
  if (operand.kind === 'number') return { operand, count: 1, values: [operand.value], argument: operand.value };
  const { top, left, bottom, right } = operand.rect;
  const rows = top === bottom || left === right ? shownIn(operand, book) : undefined;
  const argument = rows?.map((row) => row.filter(isAmount));
  if (argument === undefined || argument.flat().length !== sizeOf(operand)) return undefined;
  return { operand, count: sizeOf(operand), values: argument.flat().map(Number), argument };
}

const isAmount = (value: unknown): value is number | '' | null => typeof value === 'number' || value === '' || value === null;

/** The reference to one of the cells; `place` is the formula of its number, from 1. */
export function itemOf({ operand, count }: Series, place: string): string {
  if (count === 1 || operand.kind === 'number') return operand.text;
  const isRow = operand.rect.top === operand.rect.bottom;
  return `INDEX(${operand.text},${isRow ? '1,' : ''}${place})`;
}

/** The same as a number: a blank cell and an empty text are 0. */
export function numberAt(series: Series, place: string): string {
  const { operand } = series;
  return operand.kind === 'number' ? operand.text : `N(${itemOf(series, place)})`;
}

/** A formula that is TRUE as long as the argument has its size and holds numbers and blanks; undefined where that cannot change. */
export function holdsNumbers({ operand, count }: Series, blanks = true): string | undefined {
  if (operand.kind === 'number') return operand.named ? `ISNUMBER(${operand.text})` : undefined;
  return `COUNT(${operand.text})${blanks ? `+COUNTBLANK(${operand.text})` : ''}=${count}`;
}

/** A formula that is TRUE as long as no number of the argument is below 0; undefined where that cannot change. */
export function isNotNegative({ operand }: Series): string | undefined {
  if (operand.kind === 'number') return operand.named ? `${operand.text}>=0` : undefined;
  return `COUNTIF(${operand.text},"<0")=0`;
}
