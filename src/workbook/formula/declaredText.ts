import { callIn } from './calls';
import { formulaTokens } from './formulaTokens';

/**
 * What an argument stands for that is a name which LET declares in the formula: `A1:A5` for `x` in `=LET(x,A1:A5,PACT.SPLIT(x,0))`. Any other
 * text is itself; a name that LET gives two values in one formula, too.
 */
export function declaredText(formula: string, text: string): string {
  const values = declaredTexts(formula);
  let [found, steps] = [text, 0];
  // One name may stand for another.
  for (let next = values.get(found.toUpperCase()); next !== undefined && steps < values.size; steps += 1) {
    found = next;
    next = values.get(found.toUpperCase());
  }
  return found;
}

function declaredTexts(formula: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  const twice = new Set<string>();
  const tokens = formulaTokens(formula);
  let start = 0;
  for (const [index, { text }] of tokens.entries()) {
    if (text.toUpperCase() === 'LET' && tokens[index + 1]?.text === '(') {
      const args = callIn(closed(formula.slice(start)))?.args ?? [];
      for (let at = 0; at + 2 < args.length; at += 2) {
        const name = args[at]?.toUpperCase() ?? '';
        if (values.has(name)) twice.add(name);
        values.set(name, args[at + 1] ?? '');
      }
    }
    start += text.length;
  }
  for (const name of twice) values.delete(name);
  return values;
}

/** From the beginning of a call to its closing parenthesis. */
function closed(text: string): string {
  let [depth, end] = [0, 0];
  for (const { text: piece } of formulaTokens(text)) {
    end += piece.length;
    if (piece === '(') depth += 1;
    if (piece === ')') depth -= 1;
    if (piece === ')' && depth === 0) break;
  }
  return text.slice(0, end);
}
