import { numericText } from '../../functions/scalars';
import { pactCallsIn, type PactCall } from './calls';
import { formulaTokens, type FormulaToken } from './formulaTokens';
import { referenceIn, type CellReference } from './references';

/** An error as custom functions get it in an argument. */
export interface ErrorCell {
  /** Such as `#N/A`. */
  readonly code: string;
}

export type Constant = number | string | boolean | ErrorCell;

/** What a text between the commas of a call is. */
export type ArgumentText =
  | { readonly kind: 'omitted' }
  /** A literal, or an array constant row by row. */
  | { readonly kind: 'constant'; readonly values: readonly (readonly Constant[])[] }
  | { readonly kind: 'reference'; readonly reference: CellReference }
  /** A defined name; with a sheet one of this sheet alone. */
  | { readonly kind: 'name'; readonly name: string; readonly sheet?: string }
  /** One call of a PACT function and nothing else. */
  | { readonly kind: 'call'; readonly call: PactCall }
  /** Anything else that Excel calculates. */
  | { readonly kind: 'expression' }
  /** No formula may hold it. `reason` is a sentence. */
  | { readonly kind: 'fault'; readonly reason: string };

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '{': '}' };
const ERROR = /^#(?:[A-Z]+(?:_[A-Z]+)*[!?]|N\/A|DIV\/0!|GETTING_DATA)$/i;

/** Reads an argument as it stands in a formula, without "=". */
export function readArgumentText(argument: string): ArgumentText {
  const text = argument.trim();
  if (text === '') return { kind: 'omitted' };
  const reason = faultOf(text);
  if (reason !== undefined) return { kind: 'fault', reason };
  const constant = constantIn(text);
  if (constant !== undefined) return { kind: 'constant', values: [[constant]] };
  if (text.startsWith('{')) return arrayIn(text);
  const reference = referenceIn(text);
  if (reference) return { kind: 'reference', reference };
  const [call] = pactCallsIn(text);
  if (call?.start === 0 && call.end === text.length) return { kind: 'call', call };
  return nameIn(text) ?? { kind: 'expression' };
}

/** A literal as Excel reads it: 5%, -3, "text", TRUE, #N/A. undefined for anything else. */
function constantIn(text: string): Constant | undefined {
  const whole = formulaTokens(text);
  if (whole.length === 1 && whole[0]?.kind === 'text') return text.slice(1, -1).replaceAll('""', '"');
  if (/^(?:TRUE|FALSE)(?:\(\s*\))?$/i.test(text)) return /^T/i.test(text);
  if (ERROR.test(text)) return { code: text.toUpperCase() };
  return numericText(text);
}

/** `{1,2;3,4}`: rows of the same length. */
function arrayIn(text: string): ArgumentText {
  const tokens = formulaTokens(text);
  const rows: string[][] = [['']];
  for (const { text: piece } of tokens.slice(1, -1)) {
    const row = rows.at(-1) ?? [];
    if (piece === ';') rows.push(['']);
    else if (piece === ',') row.push('');
    else row[row.length - 1] += piece;
  }
  const values = rows.map((row) => row.map((item) => constantIn(item.trim())));
  const width = values[0]?.length;
  const isWhole = tokens.at(-1)?.text === '}' && tokens.filter((token) => token.text === '}').length === 1;
  if (!isWhole) return { kind: 'expression' };
  if (values.some((row) => row.length !== width)) return { kind: 'fault', reason: `${text}: the rows have different numbers of items.` };
  if (values.some((row) => row.includes(undefined)))
    return { kind: 'fault', reason: `${text}: only numbers, texts, TRUE, FALSE and errors may stand between { and }.` };
  return { kind: 'constant', values: values as Constant[][] };
}

function nameIn(text: string): ArgumentText | undefined {
  const tokens = formulaTokens(text);
  const [first, bang, last] = tokens;
  if (tokens.length === 1 && first?.kind === 'word') return { kind: 'name', name: first.text };
  if (tokens.length !== 3 || bang?.text !== '!' || last?.kind !== 'word' || !first || !isSheet(first)) return undefined;
  const sheet = first.kind === 'sheet' ? first.text.slice(1, -1).replaceAll("''", "'") : first.text;
  return { kind: 'name', name: last.text, sheet };
}

const isSheet = ({ kind, text }: FormulaToken) => kind === 'word' || (kind === 'sheet' && !/[[:\]]/.test(text));

/** Why no formula can hold the text; undefined where one may. */
function faultOf(text: string): string | undefined {
  const tokens = formulaTokens(text);
  const open: string[] = [];
  for (const { kind, text: piece } of tokens) {
    if (kind !== 'sign') continue;
    if (piece === '"') return `${text}: a text has no closing quotation mark.`;
    if (piece === "'") return `${text}: the name of a sheet has no closing quotation mark.`;
    if (piece === ',' && open.length === 0) return `${text}: a comma separates arguments; this is one argument.`;
    const closing = CLOSING[piece];
    if (closing) open.push(closing);
    else if (/[)}]/.test(piece) && open.pop() !== piece) return `${text}: “${piece}” closes nothing.`;
  }
  const missing = open.at(-1);
  if (missing) return `${text}: “${missing}” is missing.`;
  return /^[*/^&=<>;]|[-+*/^&=<>]$/.test(text) ? `${text}: it is not complete.` : undefined;
}
