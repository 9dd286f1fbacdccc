/** Whether a text that begins with "=" can be a formula at all. Excel refuses the others when they are entered. */
const OPENING = '({';
const CLOSING: { readonly [bracket: string]: string } = { ')': '(', '}': '{' };
const BEGINS_WITH_OPERATOR = /^[*/^&=<>,;)]/;
const ENDS_WITH_OPERATOR = /[-+*/^&=<>,({]$/;
/** Quoted texts, quoted names of sheets, and what stands in square brackets: operators inside them are none. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]/g;

/** Brackets are balanced, texts are closed, and no operator stands at either end. A lone "=" is a text. */
export function isWellFormed(formula: string): boolean {
  const body = formula.slice(1).replace(QUOTED, '0').trim();
  if (body === '' || /["']/.test(body)) return false;
  if (BEGINS_WITH_OPERATOR.test(body) || ENDS_WITH_OPERATOR.test(body)) return false;
  const open: string[] = [];
  for (const character of body) {
    if (OPENING.includes(character)) open.push(character);
    else if (character in CLOSING && open.pop() !== CLOSING[character]) return false;
  }
  return open.length === 0;
}
