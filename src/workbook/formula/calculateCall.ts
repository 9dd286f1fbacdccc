import { callable, type Callable } from '../../functions/callables';
import { CellError } from '../../functions/cellError';
import { KINDS } from '../../functions/coercion';
import type { CellResult } from '../../functions/results';
import type { ArgumentValue } from '../excel/formulas/types';

/** What a call of a PACT function comes to, calculated outside of the grid. */
export type Calculation =
  | { readonly kind: 'result'; readonly result: CellResult }
  | { readonly kind: 'error'; readonly error: CellError }
  /** PACT has no such function. */
  | { readonly kind: 'noFunction' }
  /** The value of this argument is not known here. */
  | { readonly kind: 'unknown'; readonly argument: string; readonly because: 'expression' | 'fault' | 'manyCells' };

/** Calculates a call as its cell does. The arguments are in the order of the parameters; missing ones at the end are omitted. */
export function calculateCall(id: string, values: readonly ArgumentValue[]): Calculation {
  const definition = callable(id);
  if (!definition) return { kind: 'noFunction' };
  for (const [index, value] of values.entries()) {
    const parameter = definition.parameters[index];
    const because = parameter && whyUnknown(parameter.kind, value);
    if (because) return { kind: 'unknown', argument: parameter.name, because };
  }
  try {
    return { kind: 'result', result: definition.evaluate(handedOver(definition, values)) };
  } catch (error) {
    if (error instanceof CellError) return { kind: 'error', error };
    throw error;
  }
}

type Kind = Callable['parameters'][number]['kind'];

function whyUnknown(kind: Kind, value: ArgumentValue) {
  if (value.kind === 'expression' || value.kind === 'fault') return value.kind;
  // Excel then calculates the function once for each cell.
  if (value.kind === 'values' && KINDS[kind].dimensionality === 'scalar' && cellsOf(value) > 1) return 'manyCells';
  return undefined;
}

/** The arguments in the form in which Excel hands them to a custom function: null is omitted, one cell stands for itself. */
export function handedOver({ parameters }: Callable, values: readonly ArgumentValue[]): readonly unknown[] {
  const given = values.map((value, index): unknown => {
    if (value.kind !== 'values') return null;
    const kind = parameters[index]?.kind;
    const takesOne = kind === undefined || KINDS[kind].dimensionality === 'scalar';
    return takesOne && cellsOf(value) === 1 ? value.values[0]?.[0] : inFull(value);
  });
  return [...given, ...Array.from({ length: Math.max(0, parameters.length - given.length) }, () => null)];
}

type Values = Extract<ArgumentValue, { kind: 'values' }>;

function cellsOf({ values, whole }: Values): number {
  return whole ? whole.rows * whole.columns : values.length * (values[0]?.length ?? 0);
}

/** Functions refuse whole columns and rows for their size, before they look at a cell: the blanks stand for all of them. */
function inFull({ values, whole }: Values): readonly unknown[] {
  if (!whole) return values;
  const blanks = new Array<string>(whole.columns).fill('');
  return [...values, ...new Array<readonly string[]>(whole.rows - values.length).fill(blanks)];
}
