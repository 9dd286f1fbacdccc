/** What stands in a formula, read by its grammar without calculating it. */
export interface FormulaParts {
  /** Why the formula does not parse, "" where it does. */
  readonly problem: string;
  /** Functions with the number of their arguments; PACT functions with their full name, PACT.SPLIT. */
  readonly calls: readonly FunctionCall[];
  readonly names: readonly string[];
  /** A1 cells and ranges of the own sheet, without $. */
  readonly references: readonly string[];
  readonly numbers: readonly string[];
  /** Text constants, without their quotes. */
  readonly texts: readonly string[];
}

export interface FunctionCall {
  readonly name: string;
  readonly args: number;
}

type Kind = 'text' | 'range' | 'word' | 'number' | 'sign';
interface Token {
  readonly kind: Kind;
  readonly text: string;
}

const PATTERNS: readonly { readonly kind: Kind; readonly pattern: RegExp }[] = [
  { kind: 'text', pattern: /"[^"]*"/y },
  { kind: 'range', pattern: /\$?[A-Z]{1,3}\$?[1-9]\d*(?::\$?[A-Z]{1,3}\$?[1-9]\d*(?![\w.(]))?(?![\w.(])/y },
  { kind: 'word', pattern: /[A-Za-z_][\w.]*/y },
  { kind: 'number', pattern: /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/y },
  { kind: 'sign', pattern: /<=|>=|<>|[-+*/^&=<>%(),:]/y },
];

/** Operators by how tightly they bind, the loosest first. */
const OPERATORS: readonly (readonly string[])[] = [['=', '<>', '<', '>', '<=', '>='], ['&'], ['+', '-'], ['*', '/'], ['^']];

/** Reads a formula that begins with "=". */
export function readFormula(formula: string): FormulaParts {
  const parts = {
    calls: [] as FunctionCall[],
    names: [] as string[],
    references: [] as string[],
    numbers: [] as string[],
    texts: [] as string[],
  };
  try {
    if (!formula.startsWith('=')) throw new Error('it does not begin with =');
    const tokens = tokensOf(formula.slice(1));
    let next = 0;
    const peek = () => tokens[next]?.text;
    const take = (wanted?: string): Token => {
      const token = tokens[next];
      if (!token || (wanted !== undefined && token.text !== wanted)) {
        throw new Error(`${wanted ?? 'an operand'} is missing before ${token ? token.text : 'the end'}`);
      }
      next += 1;
      return token;
    };
    const expression = (level = 0): void => {
      const operators = OPERATORS[level];
      if (!operators) return signed();
      expression(level + 1);
      while (tokens[next]?.kind === 'sign' && operators.includes(peek() ?? '')) {
        take();
        expression(level + 1);
      }
    };
    const signed = (): void => {
      while (peek() === '-' || peek() === '+') take();
      operand();
      while (peek() === ':') {
        take();
        operand();
      }
      while (peek() === '%') take();
    };
    const operand = (): void => {
      const { kind, text } = take();
      if (kind === 'sign') {
        if (text !== '(') throw new Error(`${text} stands where an operand should`);
        expression();
        take(')');
      } else if (kind === 'text') parts.texts.push(text.slice(1, -1));
      else if (kind === 'number') parts.numbers.push(text);
      else if (kind === 'range') parts.references.push(text.replaceAll('$', ''));
      else if (peek() === '(') parts.calls.push({ name: text, args: argumentList() });
      else if (!/^(TRUE|FALSE)$/.test(text)) parts.names.push(text);
    };
    const argumentList = (): number => {
      take('(');
      if (peek() === ')') {
        take();
        return 0;
      }
      for (let args = 1; ; args += 1) {
        if (peek() !== ',' && peek() !== ')') expression();
        if (peek() === ')') {
          take();
          return args;
        }
        take(',');
      }
    };
    expression();
    if (next < tokens.length) throw new Error(`${String(peek())} stands after the end`);
    return { problem: '', ...parts };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error), ...parts };
  }
}

/** A formula with the distance to its own cell in place of relative rows and columns: copies read the same. */
export function relativeForm(formula: string, row: number, column: number): string {
  return tokensOf(formula.slice(1))
    .map(({ kind, text }) => (kind === 'range' ? text.replace(CELL, (cell, ...found) => relative(found, row, column) ?? cell) : text))
    .join('');
}

const CELL = /(\$?)([A-Z]{1,3})(\$?)(\d+)/g;

function relative(found: readonly unknown[], row: number, column: number): string {
  const [columnFixed, letters, rowFixed, number] = found.map(String);
  const across = [...(letters ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const left = columnFixed ? `$${String(letters)}` : `C[${across - column}]`;
  return left + (rowFixed ? `$${String(number)}` : `R[${Number(number) - 1 - row}]`);
}

function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const found = PATTERNS.map(({ kind, pattern }) => {
      pattern.lastIndex = at;
      return { kind, text: pattern.exec(formula)?.[0] ?? '' };
    }).find(({ text }) => text !== '');
    if (!found) throw new Error(`${formula.charAt(at)} has no meaning here`);
    tokens.push(found);
    at += found.text.length;
  }
  return tokens;
}
