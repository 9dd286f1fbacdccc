import { callable, type Callable } from '../../functions/callables';
import type { CellError, FaultPlace } from '../../functions/cellError';
import { keyword } from '../../functions/scalars';
import type { ResultCell } from '../../functions/results';
import { calculateCall, type Calculation } from '../../workbook/formula/calculateCall';
import { callIn } from '../../workbook/formula/calls';
import { cellOfPlace } from '../../workbook/formula/cellOfPlace';
import { declaredText } from '../../workbook/formula/declaredText';
import type { ArgumentValue, FormulaCell, PactCall, PactCells, Place } from '../../workbook/excel/formulas';
import type { FormulaHost } from './formulaHost';
import { scheduleOf, type Schedule } from './schedule';

/** What there is to say about the selected cell. */
export type Explanation =
  /** `cell` is undefined where no cell is selected. */
  | { readonly kind: 'noPact'; readonly cell: FormulaCell | undefined; readonly pact: PactCells }
  | { readonly kind: 'formula'; readonly cell: FormulaCell; readonly calls: readonly ExplainedCall[] };

export interface ExplainedArgument {
  readonly name: string;
  readonly kind: Callable['parameters'][number]['kind'];
  /** As it stands in the formula; '' is an omitted one. */
  readonly text: string;
  readonly value: ArgumentValue;
}

export interface ExplainedCall {
  readonly call: PactCall;
  /** undefined where PACT has no such function. */
  readonly id: Callable['id'] | undefined;
  readonly arguments: readonly ExplainedArgument[];
  readonly calculation: Calculation;
  /** Whether the cell shows the result of this call: the formula is nothing else, or only says what stands there in place of an error. */
  readonly shown: 'alone' | 'guarded' | undefined;
  readonly schedule: Schedule | undefined;
}

/** How many cells a sheet's list of PACT formulas has. */
const LISTED = 12;

/** Reads the selected cell and all that its formula refers to. */
export async function explain(host: FormulaHost): Promise<Explanation> {
  const cell = await host.readCell();
  if (!cell || cell.calls.length === 0) return { kind: 'noPact', cell, pact: await host.readPactCells(LISTED) };
  const calls = [];
  for (const call of cell.calls) calls.push(await explainCall(host, cell, call));
  return { kind: 'formula', cell, calls };
}

async function explainCall(host: FormulaHost, { formula, place }: FormulaCell, call: PactCall): Promise<ExplainedCall> {
  const definition = callable(call.id);
  const texts = call.arguments.map((text) => declaredText(formula, text));
  const values = await host.readArguments(texts, place);
  const parameters = definition?.parameters ?? [];
  return {
    call,
    id: definition?.id,
    arguments: parameters.map(({ name, kind }, index) => ({
      name,
      kind,
      text: call.arguments[index] ?? '',
      value: values[index] ?? { kind: 'omitted' },
    })),
    calculation: calculateCall(call.id, values),
    shown: howShown(formula, formula.slice(call.start, call.end)),
    schedule: definition && scheduleOf(definition, values),
  };
}

function howShown(formula: string, call: string): ExplainedCall['shown'] {
  let inner = formula.slice(1).trim();
  if (inner === call) return 'alone';
  for (let outer = callIn(inner); outer && ['IFERROR', 'IFNA'].includes(outer.name); outer = callIn(inner)) inner = outer.args[0] ?? '';
  return inner === call ? 'guarded' : undefined;
}

/** The cell that an error is about, or the cells of the argument; undefined where it has none. */
export function faultPlace(args: readonly ExplainedArgument[], { place }: CellError): Place | undefined {
  const argument = place && args.find(({ name }) => name === place.argument);
  if (!place || argument?.value.kind !== 'values') return undefined;
  const { values, place: cells } = argument.value;
  return cells && positionOf(place, values) ? cellOfPlace(cells, positionOf(place, values) ?? { row: 0, column: 0 }) : cells;
}

/** Counted from 0; undefined where the whole argument is meant. */
function positionOf({ item, row, column, term }: FaultPlace, values: readonly (readonly unknown[])[]) {
  if (item !== undefined) {
    const width = values[0]?.length ?? 1;
    return { row: Math.floor((item - 1) / width), column: (item - 1) % width };
  }
  if (term !== undefined) {
    const at = values.findIndex(([name]) => typeof name === 'string' && keyword(name) === term);
    return at < 0 ? undefined : { row: at, column: 1 };
  }
  return row === undefined ? undefined : { row: row - 1, column: (column ?? 1) - 1 };
}

/** Whether the cell shows something else than its arguments come to now. */
export function isOutdated({ results }: FormulaCell, { shown, calculation }: ExplainedCall): boolean {
  if (shown === undefined || calculation.kind === 'unknown' || calculation.kind === 'noFunction') return false;
  const code = errorCode(results[0]?.[0]);
  if (calculation.kind === 'error') return shown === 'alone' && code !== calculation.error.code && !isOnItsWay(code);
  // What keeps a result from being shown has its own explanation.
  if (code !== undefined) return ['#VALUE!', '#NUM!', '#N/A', '#DIV/0!'].includes(code);
  const expected = typeof calculation.result === 'object' ? calculation.result : [[calculation.result]];
  return results.length !== expected.length || expected.some((row, at) => row.some((one, column) => !isSame(one, results[at]?.[column])));
}

const isOnItsWay = (code: string | undefined) => code === '#BUSY!' || code === '#GETTING_DATA' || code === '#NAME?' || code === '#SPILL!';

/** Of a cell as arguments have it; undefined where it is no error. */
export function errorCode(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null && 'code' in value ? String(value.code) : undefined;
}

/** A file keeps 15 digits of a number. */
const LAST_DIGITS = 1e-12;

function isSame(one: ResultCell, other: unknown): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return one === other;
  return Math.abs(one - other) <= LAST_DIGITS * Math.max(Math.abs(one), Math.abs(other));
}
