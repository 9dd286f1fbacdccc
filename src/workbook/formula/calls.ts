import { NAMESPACE } from '../../functions/namespace';
import { formulaTokens, isPactFunction, type FormulaToken } from './formulaTokens';

export interface Call {
  /** In upper case. */
  readonly name: string;
  /** As they are written, trimmed; "" is one that was left out. */
  readonly args: readonly string[];
}

/** A call of a PACT function inside a formula. */
export interface PactCall {
  /** Without the namespace: SPLIT, RECOVERY.DATE. */
  readonly id: string;
  /** As they stand in the formula, trimmed; '' is an omitted one. */
  readonly arguments: readonly string[];
  /** Where the call stands in the formula, its closing parenthesis included. */
  readonly start: number;
  readonly end: number;
}

/** A text that is `NAME(…)` from its first to its last character; a call without arguments has one that was left out. */
export function callIn(text: string): Call | undefined {
  const tokens = formulaTokens(text.trim());
  const [name, open] = tokens;
  if (name?.kind !== 'word' || open?.text !== '(') return undefined;
  const found = argumentsFrom(tokens, 2);
  // The first parenthesis is closed before the end: a call with something behind it.
  return found?.next === tokens.length ? { name: name.text.toUpperCase(), args: found.args } : undefined;
}

/**
 * The PACT calls of a formula in the order in which they begin, those inside another one's arguments included. Their names may have the form
 * in which a file stores them.
 */
export function pactCallsIn(formula: string): readonly PactCall[] {
  const tokens = formulaTokens(formula);
  const starts = startsOf(tokens);
  return tokens.flatMap(({ kind, text }, index) => {
    if (kind !== 'word' || !isPactFunction(text)) return [];
    const open = tokens.findIndex((token, at) => at > index && token.kind !== 'space');
    if (tokens[open]?.text !== '(') return [];
    const found = argumentsFrom(tokens, open + 1);
    if (!found) return [];
    const args = found.args.length === 1 && found.args[0] === '' ? [] : found.args;
    const [start = 0, end = formula.length] = [starts[index], starts[found.next]];
    return [{ id: idOf(text), arguments: args, start, end }];
  });
}

/** RECOVERY.DATE of PACT.RECOVERY.DATE and of _xldudf_PACT_RECOVERY_DATE. */
function idOf(name: string): string {
  return name
    .toUpperCase()
    .replace(/^_XLDUDF_/, '')
    .replaceAll('_', '.')
    .slice(NAMESPACE.length + 1);
}

function startsOf(tokens: readonly FormulaToken[]): number[] {
  let at = 0;
  return tokens.map(({ text }) => {
    at += text.length;
    return at - text.length;
  });
}

/** The arguments from the token behind the opening parenthesis; undefined where it is never closed. */
function argumentsFrom(tokens: readonly FormulaToken[], first: number) {
  const args: string[] = [''];
  let depth = 1;
  for (let at = first; at < tokens.length; at += 1) {
    const text = tokens[at]?.text ?? '';
    if (text === '(' || text === '{') depth += 1;
    if (text === ')' || text === '}') depth -= 1;
    if (depth === 0) return { args: args.map((one) => one.trim()), next: at + 1 };
    if (text === ',' && depth === 1) args.push('');
    else args[args.length - 1] += text;
  }
  return undefined;
}
