import { PACT_TERMS } from '../../../functions/pactTerms';
import { keyword } from '../../../functions/scalars';
import { cellAddress, rangeAddress } from '../../a1';
import type { FileValue } from '../../file';
import { absoluteReference } from '../../file/range';
import type { FileIndex } from './fileIndex';
import { readOperand, shownIn, type CellsOperand } from './operands';

/** The terms that the plain formulas follow, in the order of their rows. */
export const NATIVE_TERMS = ['share_before', 'share_after', 'compounding', 'losses', 'basis', 'per_year', 'hurdle', 'rounding'] as const;
export type NativeTerm = (typeof NATIVE_TERMS)[number];

/** The ledgers that plain formulas can keep: none, or cents. */
export type NativeRounding = 'none' | 2;

/** The terms of a call: where they stand and what they are at present. */
export interface NativeTerms {
  /** The argument on every sheet; "" where there is none. */
  readonly text: string;
  /** The cells with the values; a term without one has its default. */
  readonly cells: Readonly<Partial<Record<NativeTerm, string>>>;
  /** The values at present. */
  readonly values: Readonly<Record<NativeTerm, number | string>>;
  readonly rounding: NativeRounding;
  /** The column with the names, and how many of its cells are filled. */
  readonly keys?: { readonly range: string; readonly filled: number };
  /** What a custom function is given for the argument. */
  readonly argument: readonly (readonly (FileValue | null)[])[] | null;
}

/** What a term is when its cell is blank or missing. */
export const DEFAULTS = Object.fromEntries(PACT_TERMS.map((term) => [term.name, term.default])) as Readonly<
  Record<NativeTerm, number | string>
>;

const WORDS = new Map(PACT_TERMS.map(({ name, words }) => [name, words]));
const IS_NATIVE: ReadonlySet<string> = new Set(NATIVE_TERMS);

/** @returns undefined where the terms cannot be followed by plain formulas */
export function readTermsArgument(text: string, home: string, book: FileIndex): NativeTerms | undefined {
  if (text === '') return { text, cells: {}, values: DEFAULTS, rounding: 'none', argument: null };
  const operand = readOperand(text, home, book);
  if (operand?.kind !== 'cells' || operand.rect.right === operand.rect.left) return undefined;
  const argument = shownIn(operand, book);
  return argument && readTable(operand, argument, book);
}

function readTable(operand: CellsOperand, argument: NonNullable<NativeTerms['argument']>, book: FileIndex): NativeTerms | undefined {
  const { sheet, rect } = operand;
  const cells: Partial<Record<NativeTerm, string>> = {};
  const values = { ...DEFAULTS };
  let filled = 0;
  for (const [index, [key = null, value = null]] of argument.entries()) {
    const row = rect.top + index;
    if (book.cell(sheet, row, rect.left).calculated) return undefined;
    if (key === null) continue;
    if (typeof key !== 'string') return undefined;
    filled += 1;
    const name = keyword(key);
    if (!isNativeTerm(name)) continue;
    const read = termValue(name, value);
    // The second of two alike is an error of the call.
    if (read === undefined || cells[name] !== undefined) return undefined;
    cells[name] = absoluteReference(sheet, cellAddress(row, rect.left + 1));
    values[name] = read;
  }
  if (values.hurdle !== 'cumulative' || (values.rounding !== 'none' && values.rounding !== 2)) return undefined;
  const keys = { range: absoluteReference(sheet, rangeAddress({ ...rect, right: rect.left })), filled };
  return { text: operand.text, cells, values, rounding: values.rounding, keys, argument };
}

const isNativeTerm = (name: string): name is NativeTerm => IS_NATIVE.has(name);

/** The value of a cell as the plain formulas read it; undefined where they would not read what PACT reads. */
function termValue(name: NativeTerm, value: FileValue | null): number | string | undefined {
  if (value === null || value === '') return DEFAULTS[name];
  const words = WORDS.get(name) ?? [];
  if (typeof value === 'string') {
    const word = value.replace(/^ +| +$/g, '').toLowerCase();
    return words.includes(word) ? word : undefined;
  }
  if (typeof value !== 'number') return undefined;
  const isBlank = value === 0 && (name === 'per_year' || (words.length > 0 && name !== 'rounding'));
  if (isBlank) return DEFAULTS[name];
  return words.length > 0 && name !== 'rounding' ? undefined : value;
}
