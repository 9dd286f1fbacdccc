import type { CellResult, ResultCell } from '../../../functions/results';
import type { ArgumentValue } from '../../../workbook/excel/formulas';
import { calculateCall } from '../../../workbook/formula/calculateCall';
import type { FunctionText } from '../functionTexts';

/** What a call comes to before it stands in a cell. */
export type Finding =
  /** Required arguments are missing. */
  | { readonly kind: 'incomplete'; readonly missing: readonly string[] }
  /** `names` stand above the columns, where the result itself has none. */
  | { readonly kind: 'result'; readonly result: CellResult; readonly names?: readonly ResultCell[] }
  /** What the cell would show; the message is the engine's. */
  | { readonly kind: 'error'; readonly code: string; readonly message: string }
  /** Only Excel can tell, because of this argument. */
  | { readonly kind: 'unknown'; readonly argument: string; readonly because: 'expression' | 'manyCells' }
  /** An argument that no formula may hold is marked. */
  | { readonly kind: 'unreadable' };

export interface Check {
  readonly finding: Finding;
  /** What is wrong with arguments, by their names. */
  readonly faults: ReadonlyMap<string, string>;
}

/** @param values in the order of the parameters */
export function checkCall({ id, parameters }: Pick<FunctionText, 'id' | 'parameters'>, values: readonly ArgumentValue[]): Check {
  const unreadable = parameters.flatMap(({ name }, index) => {
    const value = values[index];
    return value?.kind === 'fault' ? [[name, value.reason] as const] : [];
  });
  const missing = parameters.filter(({ optional }, index) => !optional && (values[index]?.kind ?? 'omitted') === 'omitted');
  const faults = new Map(unreadable);
  if (faults.size > 0) return { finding: { kind: 'unreadable' }, faults };
  if (missing.length > 0) return { finding: { kind: 'incomplete', missing: missing.map(({ name }) => name) }, faults };

  const calculation = calculateCall(id, values);
  switch (calculation.kind) {
    case 'result': {
      const names = columnNames(id, parameters, values);
      return { finding: { ...calculation, ...(names && { names }) }, faults };
    }
    case 'error': {
      const { code, message, place } = calculation.error;
      return { finding: { kind: 'error', code, message }, faults: new Map(place ? [[place.argument, message]] : []) };
    }
    case 'unknown': {
      const { argument, because } = calculation;
      return { finding: because === 'fault' ? { kind: 'unreadable' } : { kind: 'unknown', argument, because }, faults };
    }
    case 'noFunction':
      throw new Error(`PACT has no function ${id}.`);
  }
}

/** Of a function that puts them above its result only when it is asked to, and was not. */
function columnNames(id: string, parameters: FunctionText['parameters'], values: readonly ArgumentValue[]) {
  const switchAt = parameters.findIndex(({ kind, name }) => kind === 'flag' && name === 'headers');
  if (switchAt < 0 || (values[switchAt]?.kind ?? 'omitted') !== 'omitted') return undefined;
  const asked = parameters.map((_, index): ArgumentValue => values[index] ?? { kind: 'omitted' });
  asked[switchAt] = { kind: 'values', values: [[true]] };
  const named = calculateCall(id, asked);
  return named.kind === 'result' && typeof named.result === 'object' ? named.result[0] : undefined;
}
