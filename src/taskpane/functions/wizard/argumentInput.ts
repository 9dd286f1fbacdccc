import type { ParameterKind } from '../../../functions/coercion';

/** What somebody typed for an argument. */
export interface ArgumentInput {
  /** As the formula has it; '' where it is left out. */
  readonly formula: string;
  /** What `readArguments` is given: the same value, where the formula has a calculation of it. */
  readonly reading: string;
}

const DAY = 86_400_000;
/** Serial number of 1 January 1970 in Excel's 1900 system. */
const UNIX_EPOCH = 25_569;
const ISO_DATE = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const CELLS = /^\$?[a-z]{1,3}\$?\d{1,7}(?::\$?[a-z]{1,3}\$?\d{1,7})?#?$/i;

/**
 * What is typed becomes what a formula may hold: words get their quotation marks, a date becomes DATE(…), full-width characters of a Japanese
 * keyboard the usual ones. A leading "=" says that the rest is meant as it stands.
 *
 * @param choices the words that the parameter takes
 */
export function argumentInput(kind: ParameterKind, choices: readonly string[], typed: string): ArgumentInput {
  const text = /["']/.test(typed) ? typed.trim() : typed.normalize('NFKC').trim();
  if (text.startsWith('=')) return same(text.slice(1).trim());
  if (kind === 'date') return dateInput(text) ?? same(text);
  if (kind === 'flag' && /^(?:true|false)$/i.test(text)) return same(text.toUpperCase());
  if (kind === 'text' && isWords(text, choices)) return same(`"${text}"`);
  return same(text);
}

const same = (text: string): ArgumentInput => ({ formula: text, reading: text });

/** 2026-07-19 in a formula would be a subtraction. */
function dateInput(text: string): ArgumentInput | undefined {
  const [year = 0, month = 0, day = 0] = ISO_DATE.exec(text)?.slice(1).map(Number) ?? [];
  const time = Date.UTC(year, month - 1, day);
  const isDay = year >= 1901 && new Date(time).getUTCMonth() === month - 1 && new Date(time).getUTCDate() === day;
  return isDay ? { formula: `DATE(${year},${month},${day})`, reading: String(time / DAY + UNIX_EPOCH) } : undefined;
}

/** Known words, alone or several of them, or what can be nothing else than a word that is none of them. */
function isWords(text: string, choices: readonly string[]): boolean {
  if (text === '' || /^["{]|[(!&]/.test(text)) return false;
  const isKnown = (word: string) => choices.some((choice) => choice.toLowerCase() === word.trim().toLowerCase());
  return text.split(/[;,]/).every(isKnown) || !CELLS.test(text);
}

/** `=PACT.SPLIT(300,120)`: arguments that are left out at the end are not written. */
export function formulaOf(name: string, inputs: readonly ArgumentInput[]): string {
  const given = inputs.map(({ formula }) => formula);
  while (given.at(-1) === '') given.pop();
  return `=${name}(${given.join(',')})`;
}
