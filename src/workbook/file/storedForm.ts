import { NAMESPACE } from '../../functions/namespace';
import { storedPrefix } from './futureFunctions';
import { storedBrackets } from './tableRows';

const TEXT = `"(?:[^"]|"")*"`;
const QUOTED_SHEET = `'(?:[^']|'')*'`;
const BRACKETS = String.raw`\[(?:[^[\]]|\[[^\]]*\])*\]`;
const WORD = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d+`;
/** A spill as people write it: `E6#`, also with a sheet. */
const SPILL = String.raw`(?:(?:${QUOTED_SHEET}|${WORD})!)?${CELL}#`;
/** The same in a file. */
const ANCHOR = String.raw`_xlfn\.ANCHORARRAY\((?:(?:${QUOTED_SHEET}|${WORD})!)?${CELL}\)`;

const tokenizer = (first: string): RegExp => new RegExp([first, TEXT, QUOTED_SHEET, BRACKETS, WORD, String.raw`[\s\S]`].join('|'), 'giu');
const VISIBLE_TOKENS = tokenizer(SPILL);
const STORED_TOKENS = tokenizer(ANCHOR);

/**
 * The formula text of a file from the formula that the grid shows. A leading "=" is optional and is not stored.
 *
 * - `PACT.RECOVERY.DATE(…)` becomes `_xldudf_PACT_RECOVERY_DATE(…)`;
 * - newer functions get `_xlfn.`, names of LET and LAMBDA `_xlpm.`, `E6#` becomes `_xlfn.ANCHORARRAY(E6)`;
 * - `Cash[@Draw]` becomes `Cash[[#This Row],[Draw]]`, and inside of the table, where people leave its name out, it gets it;
 * - texts, quoted sheet names and other structured references stay as they are.
 *
 * A name that LET or LAMBDA declares is taken as such in the whole formula: do not use it as a defined name in the same formula.
 *
 * @param table the table in which the cell of the formula lies
 */
export function toStored(formula: string, table?: string): string {
  const tokens = formula.replace(/^=/, '').match(VISIBLE_TOKENS) ?? [];
  const declared = declaredNames(tokens);
  return tokens
    .map((token, index) => {
      if (token.length > 1 && token.endsWith('#')) return `_xlfn.ANCHORARRAY(${token.slice(0, -1)})`;
      if (/^\[.*\]$/s.test(token)) {
        const isUnnamed = !isWord(tokens[index - 1] ?? '') && !isWord(tokens[index + 1] ?? '') && tokens[index + 1] !== '!';
        return (isUnnamed && table !== undefined ? table : '') + storedBrackets(token);
      }
      if (!isWord(token) || tokens[index + 1] === '!') return token;
      const upper = token.toUpperCase();
      const isCall = tokens[index + 1] === '(';
      if (isCall && upper.startsWith(`${NAMESPACE}.`)) return `_xldudf_${upper.replaceAll('.', '_')}`;
      if (declared.has(upper)) return `_xlpm.${token}`;
      const prefix = isCall ? storedPrefix(upper) : '';
      return prefix === '' ? token : prefix + upper;
    })
    .join('');
}

const CUSTOM = new RegExp(String.raw`^_xldudf_(${NAMESPACE}_\w+)$`, 'i');

/**
 * The formula that the grid shows, with "=", from the formula text of a file. Mends what other programs do to it: LibreOffice
 * writes the names in lower case, COM add-ins put `[2]!` before them.
 */
export function fromStored(stored: string): string {
  const tokens = stored.replace(/^=/, '').match(STORED_TOKENS) ?? [];
  const text = tokens.map((token, index) => {
    const [next = '', after = ''] = tokens.slice(index + 1, index + 3);
    if (/^\[\d+\]$/.test(token) && next === '!' && CUSTOM.test(after)) return '';
    if (token === '!' && CUSTOM.test(next) && /^\[\d+\]$/.test(tokens[index - 1] ?? '')) return '';
    if (/^_xlfn\.ANCHORARRAY\(/i.test(token)) return `${token.slice(token.indexOf('(') + 1, -1)}#`;
    if (!isWord(token)) return token;
    return token.replace(CUSTOM, (_match, id: string) => id.toUpperCase().replaceAll('_', '.')).replace(/^_xlfn\.(_xlws\.)?|^_xlpm\./i, '');
  });
  return `=${text.join('')}`;
}

function isWord(token: string): boolean {
  return /^[\p{L}_\\]/u.test(token);
}

/** The names that LET and LAMBDA declare anywhere in the formula, in upper case. */
function declaredNames(tokens: readonly string[]): ReadonlySet<string> {
  const names = new Set<string>();
  const open: { readonly owner: string; argument: number }[] = [];
  const significant = tokens.filter((token) => token.trim() !== '');
  significant.forEach((token, index) => {
    const innermost = open.at(-1);
    const previous = significant[index - 1] ?? '';
    if (token === '(' || token === '{') open.push({ owner: token === '(' ? previous.toUpperCase() : '', argument: 0 });
    else if (token === ')' || token === '}') open.pop();
    else if (innermost === undefined) return;
    else if (token === ',') innermost.argument += 1;
    else if (isWord(token) && (previous === '(' || previous === ',') && significant[index + 1] === ',') {
      const { owner, argument } = innermost;
      if (owner === 'LAMBDA' || (owner === 'LET' && argument % 2 === 0)) names.add(token.toUpperCase());
    }
  });
  return names;
}
