import fc from 'fast-check';
import type { FunctionDefinition } from '../../src/functions/catalogue';
import type { ParameterKind } from '../../src/functions/coercion';
import { PACT_TERMS } from '../../src/functions/pactTerms';
import { WATERFALL_COLUMNS } from '../../src/functions/waterfallColumns';

/** Longer than any list of periods may be, and longer than a text in a cell. */
const TOO_MANY = 1_300;
const TOO_LONG = 40_000;

const WORDS = [
  ...PACT_TERMS.map(({ name }) => name),
  ...PACT_TERMS.flatMap(({ words }) => words),
  ...Object.keys(WATERFALL_COLUMNS),
  'seed',
  'announced',
];
const PROTOTYPE_NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];
const TEXTS = ['', ' ', '0', '5', '5%', '1e999', '=1+1', '+cmd', '<img src=x onerror=1>', 'abc', '\u0000', '😀', 'x'.repeat(TOO_LONG)];

/** Cells as hosts send them, good and bad. */
const anyCell = () =>
  fc.oneof(
    fc.double(),
    fc.integer({ min: -100, max: 1_000 }),
    fc.constantFrom(0, -0, 5e-324, 1e-9, 1e15, 2 ** 53, 1e300, Number.MAX_VALUE),
    fc.constantFrom(null, true, false, ...TEXTS, ...PROTOTYPE_NAMES, ...WORDS),
    fc.constantFrom({ basicValue: 5 }, { basicValue: null }, { code: '#N/A' }, { basicType: 'Error', basicValue: '#REF!' }, {}),
  );

const matrixOf = <Cell>(cells: fc.Arbitrary<Cell>, rows: number, columns: number) =>
  fc.array(fc.array(cells, { maxLength: columns }), { maxLength: rows });

/** One value of any kind at all: shapes that no host sends, too. */
const anything = () =>
  fc.oneof(
    { weight: 3, arbitrary: anyCell() },
    { weight: 3, arbitrary: matrixOf(anyCell(), 4, 3) },
    { weight: 1, arbitrary: fc.jsonValue() },
    { weight: 1, arbitrary: fc.anything() },
    { weight: 1, arbitrary: anyCell().map((cell) => Array.from({ length: TOO_MANY }, () => [cell])) },
  );

const amount = () =>
  fc.oneof(
    fc.integer({ min: 0, max: 1_000 }),
    fc.double({ min: 0, max: 1e6, noNaN: true }),
    fc.double({ min: -1e300, max: 1e300, noNaN: true }),
    fc.constantFrom(0, 0.005, 1e-9, 1e15),
  );
const column = <Cell>(cells: fc.Arbitrary<Cell>, length: number) =>
  fc.array(cells, { minLength: length, maxLength: length }).map((list) => list.map((cell) => [cell]));

const plausibleTerms = () =>
  fc
    .subarray([...PACT_TERMS])
    .chain((terms) =>
      fc.tuple(
        ...terms.map(({ name, words, number }) =>
          fc
            .oneof(
              ...(words.length > 0 ? [fc.constantFrom(...words)] : []),
              ...(number ? [fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(4)] : []),
            )
            .map((value) => [name, value]),
        ),
      ),
    );

/** What a person would give, so that what lies behind the reading of arguments is reached. */
function plausible(kind: ParameterKind, periods: number): fc.Arbitrary<unknown> {
  const share = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0.05, 0.5, 1));
  switch (kind) {
    case 'rate':
      return fc.oneof(share, column(share, periods));
    case 'series':
      return fc.oneof(column(amount(), periods), amount());
    case 'table':
      return fc.array(fc.array(amount(), { minLength: 2, maxLength: 2 }), { minLength: periods, maxLength: periods });
    case 'dates':
      return fc.nat(60_000).map((start) => Array.from({ length: periods + 1 }, (_, index) => [start + 365 * index]));
    case 'terms':
      return plausibleTerms();
    case 'schedule':
      return fc
        .array(fc.array(amount(), { minLength: 3, maxLength: 3 }), { minLength: periods, maxLength: periods })
        .map((rows) => [['profit', 'japan', 'us'], ...rows]);
    case 'date':
      return fc.nat(60_000);
    case 'number':
      return fc.oneof(share, fc.nat(40), amount());
    case 'text':
      return fc.constantFrom(...WORDS);
    case 'flag':
      return fc.boolean();
  }
}

/** Arguments for a function: most of them plausible, any of them anything; sometimes fewer than there are parameters. */
export function hostileArguments({ parameters }: Pick<FunctionDefinition, 'parameters'>): fc.Arbitrary<readonly unknown[]> {
  return fc
    .integer({ min: 1, max: 6 })
    .chain((periods) =>
      fc
        .tuple(
          fc.tuple(
            ...parameters.map(({ kind, optional }) =>
              fc.oneof(
                { weight: 6, arbitrary: plausible(kind, periods) },
                { weight: optional ? 3 : 0, arbitrary: fc.constantFrom(null, undefined, '') },
                { weight: 1, arbitrary: anything() },
              ),
            ),
          ),
          fc.oneof({ weight: 9, arbitrary: fc.constant(parameters.length) }, { weight: 1, arbitrary: fc.nat(parameters.length) }),
        )
        .map(([args, given]) => args.slice(0, given)),
    );
}
