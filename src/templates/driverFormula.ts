/** Numbers, names and cells; the signs of arithmetic, parentheses, comparison and the comma of arguments. */
const TOKEN = /\s*(?:(\d+(?:\.\d+)?)|([A-Za-z_]\w*)|([-+*/(),>]))/y;

/**
 * Calculates a formula of a project's drivers outside a workbook. It reads what those formulas are made of and nothing else: numbers, names,
 * + - * /, parentheses, a > b, and IF(condition,then,else). The order of operations is Excel's.
 *
 * @param formula without "="
 * @param valueOf the number behind a name or a cell
 * @throws Error that quotes the formula, for anything else in it
 */
export function driverValue(formula: string, valueOf: (name: string) => number): number {
  const tokens = tokensOf(formula);
  let next = 0;
  const take = (token: string): boolean => {
    if (tokens[next] !== token) return false;
    next += 1;
    return true;
  };
  const fail = (): never => {
    throw new Error(`The formula "${formula}" cannot be calculated from token ${next + 1}, "${tokens[next] ?? ''}", on.`);
  };
  const need = (token: string): void => void (take(token) || fail());

  function comparison(): number {
    const left = sum();
    return take('>') ? Number(left > sum()) : left;
  }
  function sum(): number {
    let value = product();
    for (;;) {
      if (take('+')) value += product();
      else if (take('-')) value -= product();
      else return value;
    }
  }
  function product(): number {
    let value = operand();
    for (;;) {
      if (take('*')) value *= operand();
      else if (take('/')) value /= operand();
      else return value;
    }
  }
  function operand(): number {
    if (take('(')) {
      const value = comparison();
      need(')');
      return value;
    }
    const token = tokens[next] ?? fail();
    next += 1;
    if (/^\d/.test(token)) return Number(token);
    if (token === 'IF') return condition();
    return /^\w/.test(token) ? valueOf(token) : fail();
  }
  function condition(): number {
    need('(');
    const isTrue = comparison() !== 0;
    need(',');
    const then = comparison();
    need(',');
    const otherwise = comparison();
    need(')');
    return isTrue ? then : otherwise;
  }

  const value = comparison();
  if (next < tokens.length) fail();
  return value;
}

function tokensOf(formula: string): readonly string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.length) {
    const at = TOKEN.lastIndex;
    const found = TOKEN.exec(formula);
    if (!found) throw new Error(`The formula "${formula}" cannot be read at character ${at + 1}.`);
    tokens.push(found[0].trim());
  }
  return tokens;
}
