import { NAMESPACE } from '../../functions/namespace';

export type TokenKind = 'text' | 'sheet' | 'brackets' | 'word' | 'number' | 'space' | 'sign';

/** A piece of a formula. The texts of all tokens together are the formula. */
export interface FormulaToken {
  readonly kind: TokenKind;
  readonly text: string;
}

/** `word` is a name, a function, a column with its row, an unquoted sheet; `sheet` a quoted one; `brackets` what is between [ and ]. */
const PATTERNS: readonly (readonly [TokenKind, string])[] = [
  ['text', `"(?:[^"]|"")*"`],
  ['sheet', `'(?:[^']|'')*'`],
  ['brackets', String.raw`\[(?:[^[\]]|\[[^\]]*\])*\]`],
  ['word', String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`],
  ['number', String.raw`(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?`],
  ['space', String.raw`\s+`],
  ['sign', String.raw`[\s\S]`],
];

const TOKEN = new RegExp(PATTERNS.map(([kind, pattern]) => `(?<${kind}>${pattern})`).join('|'), 'gu');

/** The tokens of a formula as the grid shows it; a leading "=" is a sign like every other. */
export function formulaTokens(formula: string): readonly FormulaToken[] {
  return Array.from(formula.matchAll(TOKEN), ({ 0: text, groups = {} }) => {
    const kind = PATTERNS.find(([name]) => groups[name] !== undefined)?.[0] ?? 'sign';
    return { kind, text };
  });
}

const PREFIXES = [`${NAMESPACE}.`, `_XLDUDF_${NAMESPACE}_`];

/** Whether a word before "(" is a PACT function: `PACT.SPLIT`, or as a file stores it, `_xldudf_PACT_SPLIT`; in any case of letters. */
export function isPactFunction(word: string): boolean {
  const upper = word.toUpperCase();
  return PREFIXES.some((prefix) => upper.startsWith(prefix));
}

/** Whether a formula calls a PACT function anywhere outside of its texts and sheet names. */
export function hasPactCall(formula: string): boolean {
  if (!formula.toUpperCase().includes(NAMESPACE)) return false;
  const tokens = formulaTokens(formula).filter(({ kind }) => kind !== 'space');
  return tokens.some(({ kind, text }, index) => kind === 'word' && isPactFunction(text) && tokens[index + 1]?.text === '(');
}
