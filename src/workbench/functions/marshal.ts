/** From the cells of a formula to the argument array that the client hands to a custom function. */
import type { Argument, ArgumentCell, FunctionCall, FunctionDescription, FunctionResult, ParameterDescription } from '../book/functions';
import type { Json } from '../richapi';

/** Where the add-in runs decides what a blank cell becomes in a scalar parameter of type any: 0 on the desktop, null on the web. */
export type Platform = 'desktop' | 'web';

export interface MarshalRules {
  readonly platform: Platform;
  /** `allowErrorForDataTypeAny` of functions.json: error cells reach parameters of type any. */
  readonly allowErrors: boolean;
}

export type Marshalled = { readonly values: readonly Json[] } | { readonly failure: FunctionResult };

type Rows = readonly (readonly ArgumentCell[])[];

const ANY = 'any';

/** Thrown on the way to one argument and answered by `marshal`: the function is not called. */
class Refusal extends Error {
  constructor(
    readonly error: string,
    message: string,
  ) {
    super(message);
  }
}

/**
 * One value a declared parameter, omitted ones as null: the client appends its invocation object to what it gets. What Excel would not
 * pass on, an error cell or a text for a number, is answered here without a call.
 */
export function marshal(description: FunctionDescription, { args }: FunctionCall, rules: MarshalRules): Marshalled {
  const { parameters } = description;
  const repeating = parameters.at(-1)?.repeating ? parameters.at(-1) : undefined;
  const fixed = repeating ? parameters.slice(0, -1) : parameters;
  try {
    checkCount(description, args.length, repeating !== undefined);
    const values = fixed.map((parameter, i) => valueFor(parameter, args[i] ?? null, rules));
    if (repeating) values.push(args.slice(fixed.length).map((arg) => valueFor(repeating, arg, rules)));
    return { values };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { failure: { ok: false, error: error.error, message: error.message } };
  }
}

function checkCount({ name, parameters }: FunctionDescription, count: number, isOpen: boolean): void {
  const least = parameters.filter(({ optional, repeating }) => !optional && !repeating).length;
  if (count < least) throw new Refusal('#VALUE!', `${name} needs ${least} arguments and got ${count}.`);
  if (count > parameters.length && !isOpen) throw new Refusal('#VALUE!', `${name} takes ${parameters.length} arguments and got ${count}.`);
}

function valueFor(parameter: ParameterDescription, arg: Argument, rules: MarshalRules): Json {
  // Only a reference arrives as rows, so a bare null is an argument that was left out, not a blank cell.
  if (arg === null) return null;
  const rows = isRows(arg) ? arg : [[arg]];
  if (parameter.dimensionality === 'matrix') return rows.map((row) => row.map((cell) => cellFor(parameter, cell, 0, rules)));
  const [[only = null] = [], ...more] = rows;
  if (more.length > 0 || (rows[0]?.length ?? 0) !== 1) throw new Refusal('#VALUE!', `${parameter.name} takes one cell, not a range.`);
  return cellFor(parameter, only, rules.platform === 'web' ? null : 0, rules);
}

function cellFor(parameter: ParameterDescription, cell: ArgumentCell, blank: null | 0, rules: MarshalRules): Json {
  const type = parameter.type ?? ANY;
  if (typeof cell === 'object' && cell !== null) {
    if (type !== ANY || !rules.allowErrors) throw new Refusal(cell.error, `${parameter.name} contains the error ${cell.error}.`);
    return { type: 'CustomFunctionError', code: cell.error };
  }
  if (cell === null) return type === ANY ? blank : (BLANKS[type] ?? 0);
  const converted = CONVERSIONS[type]?.(cell);
  if (converted === undefined) throw new Refusal('#VALUE!', `${parameter.name} takes a ${type}, not ${JSON.stringify(cell)}.`);
  return converted;
}

/** What a blank cell is to a parameter of a definite type. */
const BLANKS: { readonly [type: string]: Json } = { number: 0, string: '', boolean: false };

type Value = number | string | boolean;

/** Excel's own conversions between cell types; undefined where it refuses. */
const CONVERSIONS: { readonly [type: string]: (value: Value) => Value | undefined } = {
  [ANY]: (value) => value,
  number: (value) => {
    const number = typeof value === 'string' && value.trim() === '' ? NaN : Number(value);
    return Number.isFinite(number) ? number : undefined;
  },
  string: (value) => (typeof value === 'boolean' ? String(value).toUpperCase() : String(value)),
  boolean: (value) => (typeof value === 'string' ? TRUTH.get(value.toLowerCase()) : value !== false && value !== 0),
};

const TRUTH = new Map([
  ['true', true],
  ['false', false],
]);

const isRows = (arg: Argument): arg is Rows => Array.isArray(arg);

/** Numeric flags of an invocation. */
export function flagsOf({ options }: FunctionDescription, { allowErrors }: MarshalRules): number {
  const CANCELABLE = 1;
  const ALLOW_ERRORS = 4;
  return (options?.cancelable ? CANCELABLE : 0) + (allowErrors ? ALLOW_ERRORS : 0);
}
