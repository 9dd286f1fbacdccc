import { CellError } from '../../../functions/catalogue';
import { keyword } from '../../../functions/scalars';
import { chooseColumns } from '../../../functions/waterfallColumns';
import { callIn } from '../../formula/calls';
import type { FileIndex } from './fileIndex';
import { readOperand, shownIn, sizeOf } from './operands';
import type { ResultColumn } from './schedule';

/** The last two arguments of a WATERFALL. */
export interface ChosenColumns {
  readonly columns: readonly ResultColumn[];
  readonly headers: boolean;
  /** The formula of a cell, with #VALUE! as soon as other columns would be chosen. */
  guarded(formula: string): string;
}

const TEXT = /^"((?:[^"]|"")*)"$/;
const COMPARED = /^([^=<>"]+)="((?:[^"]|"")*)"$/;
const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ['', false],
  ['TRUE', true],
  ['FALSE', false],
  ['1', true],
  ['0', false],
]);

/**
 * @returns undefined where they are neither constants nor, for the columns, a choice between two constants by the text of a cell; or name
 * a column that does not exist
 */
export function readColumns(columns: string, headers: string, home: string, book: FileIndex): ChosenColumns | undefined {
  const flag = FLAGS.get(headers.toUpperCase());
  const choice = columns === '' ? { text: '', guarded: String } : (constant(columns) ?? choiceOf(columns, home, book));
  if (flag === undefined || choice === undefined) return undefined;
  try {
    const { text, guarded } = choice;
    return { columns: chooseColumns(text, 'cumulative') as readonly ResultColumn[], headers: flag, guarded };
  } catch (error) {
    if (error instanceof CellError) return undefined;
    throw error;
  }
}

type Choice = Pick<ChosenColumns, 'guarded'> & { readonly text: string };

function constant(argument: string): Choice | undefined {
  const text = TEXT.exec(argument)?.[1]?.replaceAll('""', '"');
  return text === undefined ? undefined : { text, guarded: String };
}

/** `IF(cell="annual","…","…")`, as the sheets of PACT have it. */
function choiceOf(argument: string, home: string, book: FileIndex): Choice | undefined {
  const call = callIn(argument);
  const [condition = '', first = '', second = ''] = call?.args ?? [];
  const [, left = '', word = ''] = COMPARED.exec(condition) ?? [];
  const operand = readOperand(left.trim(), home, book);
  if (call?.name !== 'IF' || call.args.length !== 3 || operand?.kind !== 'cells' || sizeOf(operand) !== 1) return undefined;
  const [[shown] = []] = shownIn(operand, book) ?? [];
  // What else a cell may hold is compared in ways of its own.
  if (typeof shown !== 'string' || /[^ -~]/.test(shown + word)) return undefined;
  const isFirst = keyword(shown) === keyword(word);
  if (isFirst !== (shown.toLowerCase() === word.toLowerCase())) return undefined;
  const text = constant(isFirst ? first : second)?.text;
  if (text === undefined) return undefined;
  const test = `${operand.text}="${word}"`;
  return { text, guarded: (formula) => (isFirst ? `IF(${test},${formula},#VALUE!)` : `IF(${test},#VALUE!,${formula})`) };
}
