import { CATALOGUE, NAMESPACE } from '../../src/functions/catalogue';

/** A function with the arguments of a formula of literals: numbers, percentages, texts, TRUE and FALSE, constant arrays such as {1,2;3,4}. */
export function readFormula(formula: string) {
  const [, id, list] = new RegExp(`^=${NAMESPACE}\\.([A-Z.]+)\\((.*)\\)$`).exec(formula) ?? [];
  const definition = CATALOGUE.find((candidate) => candidate.id === id);
  if (!definition || list === undefined) throw new Error(`${formula} is no formula of one PACT function`);
  const args = list === '' ? [] : splitOutside(list, ',').map(literal);
  if (args.length > definition.parameters.length) throw new Error(`${formula} has too many arguments`);
  return { definition, args: definition.parameters.map((_, index) => args[index] ?? null) };
}

export function evaluateFormula(formula: string) {
  const { definition, args } = readFormula(formula);
  return definition.evaluate(args);
}

/** Splits at a separator that stands neither in quotes nor in braces. */
function splitOutside(text: string, separator: string): string[] {
  return (text.match(new RegExp(`(?:"[^"]*"|\\{[^}]*\\}|[^"{${separator}])+|(?<=^|${separator})(?=$|${separator})`, 'g')) ?? []).map(
    String,
  );
}

function literal(text: string): unknown {
  if (text === '') return null;
  if (text.startsWith('{'))
    return text
      .slice(1, -1)
      .split(';')
      .map((row) => row.split(',').map(literal));
  if (text.startsWith('"')) return text.slice(1, -1);
  if (text === 'TRUE' || text === 'FALSE') return text === 'TRUE';
  const number = text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
  if (Number.isNaN(number)) throw new Error(`${text} is no literal`);
  return number;
}
