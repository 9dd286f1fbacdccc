import { NAMESPACE } from '../../../functions/namespace';
import { formulaTokens } from '../formulaTokens';

const IDS = ['SPLIT', 'WATERFALL', 'RECOVERY'] as const;
export type NativeId = (typeof IDS)[number];

/** A formula that is one call and nothing else. */
export interface PactCall {
  readonly id: NativeId;
  /** The arguments as they are written; "" is one that was left out. */
  readonly args: readonly string[];
  /** `INDEX(PACT.WATERFALL(…),row,column)`: the one cell of the result that is shown, from 1. */
  readonly only?: { readonly row: number; readonly column: number };
}

const WHOLE = /^[1-9]\d{0,3}$/;

/** The call that a formula consists of; undefined where it is anything else. */
export function parseCall(formula: string): PactCall | undefined {
  const outer = callIn(formula.replace(/^=/, ''));
  if (outer?.name !== 'INDEX') return pactCall(outer);
  const [inner = '', row = '', column = ''] = outer.args;
  const call = pactCall(callIn(inner));
  if (outer.args.length !== 3 || !WHOLE.test(row) || !WHOLE.test(column) || call === undefined || call.id === 'RECOVERY') return undefined;
  return { ...call, only: { row: Number(row), column: Number(column) } };
}

function pactCall(call: Call | undefined): PactCall | undefined {
  const id = IDS.find((one) => call?.name === `${NAMESPACE}.${one}`);
  return id && call && { id, args: call.args };
}

export interface Call {
  /** In upper case. */
  readonly name: string;
  readonly args: readonly string[];
}

/** A text that is `NAME(…)` from its first to its last character. */
export function callIn(text: string): Call | undefined {
  const tokens = formulaTokens(text.trim());
  const [name, open] = tokens;
  if (name?.kind !== 'word' || open?.text !== '(' || tokens.at(-1)?.text !== ')') return undefined;
  const args: string[] = [''];
  let depth = 1;
  for (const { text: piece } of tokens.slice(2, -1)) {
    if (piece === '(' || piece === '{') depth += 1;
    if (piece === ')' || piece === '}') depth -= 1;
    // The first parenthesis is closed before the end: a call with something behind it.
    if (depth === 0) return undefined;
    if (piece === ',' && depth === 1) args.push('');
    else args[args.length - 1] += piece;
  }
  return depth === 1 ? { name: name.text.toUpperCase(), args: args.map((one) => one.trim()) } : undefined;
}
