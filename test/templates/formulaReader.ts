/** What stands in a formula, read without calculating it. */
export interface FormulaParts {
  readonly balanced: boolean;
  /** `PACT.SPLIT` with the number of its arguments. */
  readonly pactCalls: readonly { readonly id: string; readonly args: number }[];
  /** Words that are neither functions, cells nor TRUE and FALSE. */
  readonly names: readonly string[];
  /** A1 cells and ranges of the own sheet, without $. */
  readonly references: readonly string[];
  readonly numbers: readonly string[];
  /** Functions other than PACT. */
  readonly functions: readonly string[];
}

const TOKEN = /"[^"]*"|\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\w.])|[A-Za-z_][\w.]*|\d+(?:\.\d+)?(?:E[+-]?\d+)?|[(),]|[^\s]/g;

export function readFormula(formula: string): FormulaParts {
  const tokens = formula.slice(1).match(TOKEN) ?? [];
  const words = tokens.map((token, index) => ({ token, call: tokens[index + 1] === '(' })).filter(({ token }) => /^[A-Za-z_]/.test(token));
  const cells = tokens.filter((token) => /^\$?[A-Z]{1,3}\$?\d+/.test(token));
  const plain = words.filter(({ token }) => !cells.includes(token));
  return {
    balanced: isBalanced(tokens) && (formula.match(/"/g)?.length ?? 0) % 2 === 0,
    pactCalls: tokens.flatMap((token, index) =>
      token.startsWith('PACT.') ? [{ id: token.slice(5), args: argumentsAfter(tokens, index + 1) }] : [],
    ),
    names: plain.filter(({ token, call }) => !call && !/^(TRUE|FALSE)$/.test(token)).map(({ token }) => token),
    references: cells.map((token) => token.replaceAll('$', '')),
    numbers: tokens.filter((token) => /^\d/.test(token)),
    functions: plain.filter(({ token, call }) => call && !token.startsWith('PACT.')).map(({ token }) => token),
  };
}

function isBalanced(tokens: readonly string[]): boolean {
  let depth = 0;
  for (const token of tokens) {
    if (token === '(') depth += 1;
    if (token === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function argumentsAfter(tokens: readonly string[], open: number): number {
  let depth = 0;
  let commas = 0;
  for (const token of tokens.slice(open)) {
    if (token === '(') depth += 1;
    if (token === ')') depth -= 1;
    if (token === ',' && depth === 1) commas += 1;
    if (depth === 0) break;
  }
  return tokens[open + 1] === ')' ? 0 : commas + 1;
}
