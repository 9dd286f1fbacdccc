import { describe, expect, it } from 'vitest';
import { CATALOGUE, CellError } from '../../src/functions/catalogue';
import type { CellResult } from '../../src/functions/catalogue';
import { KINDS } from '../../src/functions/coercion';
import type { ParameterKind } from '../../src/functions/coercion';
import { readFormula } from './formula';

/**
 * What every function owes to every host, tried on its documented example: the same cells in another form give the same answer, and a
 * wrong cell in any argument gives an error that names the argument.
 */

type Range = readonly (readonly unknown[])[];

const isRange = (value: unknown): value is Range => Array.isArray(value);
const asRange = (value: unknown): Range => (isRange(value) ? value : [[value]]);
const transposed = (range: Range): Range => (range[0] ?? []).map((_, column) => range.map((row) => row[column]));
const mapCells = (value: unknown, change: (cell: unknown) => unknown) =>
  isRange(value) ? value.map((row) => row.map(change)) : change(value);
const asDataType = (cell: unknown) =>
  typeof cell === 'number' ? { type: 'FormattedNumber', basicType: 'Double', basicValue: cell } : cell;

/** Kinds that read a range cell by cell, whatever its direction. */
const DIRECTIONLESS: readonly ParameterKind[] = ['rate', 'series', 'dates'];

const EXAMPLES = CATALOGUE.map((definition) => ({ id: definition.id, definition, args: readFormula(definition.example).args }));
const ARGUMENTS = EXAMPLES.flatMap(({ id, definition, args }) =>
  definition.parameters.map((parameter, index) => ({ id, definition, args, index, ...parameter, given: args[index] ?? null })),
);

function errorOf(evaluate: () => CellResult): string {
  try {
    return `no error: ${JSON.stringify(evaluate())}`;
  } catch (error) {
    if (error instanceof CellError) return `${error.code} ${error.message}`;
    throw error;
  }
}

describe.each(EXAMPLES)('$id', ({ definition, args }) => {
  const expected = definition.exampleResult;

  it('answers the same where an omitted argument is null, undefined, an empty text or not there', () => {
    expect(definition.evaluate(args.map((value) => value ?? undefined))).toEqual(expected);
    expect(definition.evaluate(args.map((value) => value ?? ''))).toEqual(expected);
    const given = Math.max(0, ...args.map((value, index) => (value === null ? 0 : index + 1)));
    expect(definition.evaluate(args.slice(0, given))).toEqual(expected);
  });

  it('answers the same where single values are ranges of one cell', () => {
    expect(definition.evaluate(args.map((value) => (value === null ? null : asRange(value))))).toEqual(expected);
  });

  it('answers the same where numbers are data types', () => {
    expect(definition.evaluate(args.map((value) => mapCells(value, asDataType)))).toEqual(expected);
  });

  it('answers the same where rows are columns', () => {
    const turned = definition.parameters.map(({ kind }, index) => {
      const value = args[index];
      return isRange(value) && DIRECTIONLESS.includes(kind) ? transposed(value) : (value ?? null);
    });
    expect(definition.evaluate(turned)).toEqual(expected);
  });

  it('leaves its arguments as they are', () => {
    const before = structuredClone(args);
    definition.evaluate(args);
    expect(args).toEqual(before);
  });

  it('refuses one argument too many', () => {
    const tooMany = [...definition.parameters.map(() => null), 1];
    expect(errorOf(() => definition.evaluate(tooMany))).toMatch(
      /^#VALUE! .* takes (?:no|(?:at most )?\d+) arguments?; \d+ (was|were) given$/,
    );
  });
});

const withArgument = ({ definition, args, index }: (typeof ARGUMENTS)[number], value: unknown) =>
  errorOf(() => definition.evaluate(args.map((other, at) => (at === index ? value : other))));

describe('an argument', () => {
  it.each(ARGUMENTS)('is named where it is an error cell: $name of $id', (argument) => {
    const message = withArgument(argument, { type: 'Error', basicType: 'Error', basicValue: '#N/A' });
    expect(message).toMatch(new RegExp(`^#VALUE! ${argument.name}\\b.*#N/A`));
  });

  it.each(ARGUMENTS)('is named where it is text that makes no sense: $name of $id', (argument) => {
    expect(withArgument(argument, 'no such thing')).toMatch(new RegExp(`^#VALUE! ${argument.name}\\b`));
  });

  it.each(ARGUMENTS.filter(({ optional }) => !optional))('is required: $name of $id', (argument) => {
    expect(withArgument(argument, undefined)).toBe(`#VALUE! ${argument.name} is missing`);
  });

  it.each(ARGUMENTS.filter(({ kind }) => KINDS[kind].dimensionality === 'matrix'))(
    'is refused at once where it is two whole columns: $name of $id',
    (argument) => {
      const wholeColumns = Array.from({ length: 1_048_576 }, () => [null, null]);
      expect(withArgument(argument, wholeColumns)).toMatch(new RegExp(`^#VALUE! ${argument.name} has 2,097,152 cells`));
    },
  );

  it.each(ARGUMENTS.filter(({ kind, given }) => isRange(given) && DIRECTIONLESS.includes(kind)))(
    'is named with the position of a wrong cell: $name of $id',
    (argument) => {
      const last = asRange(argument.given).flat().length;
      for (const wrong of ['5', true, { code: '#DIV/0!' }]) {
        let position = 0;
        const range = mapCells(argument.given, (cell) => (++position === last ? wrong : cell));
        expect(withArgument(argument, range)).toMatch(new RegExp(`^#VALUE! ${argument.name}: item ${last} is `));
      }
    },
  );
});

describe('the examples', () => {
  it('give every function something to be tried on', () => {
    const given = ARGUMENTS.filter((argument) => argument.given !== null);
    const withParameters = EXAMPLES.filter(({ definition }) => definition.parameters.length > 0);
    expect(new Set(given.map(({ id }) => id))).toEqual(new Set(withParameters.map(({ id }) => id)));
  });
});
