import { IFunctionService } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import type { Injector } from '@univerjs/core';
import type { Rect } from '../../book/book';
import type { Argument, ArgumentCell, FunctionCaller, FunctionDescription, FunctionMetadata, FunctionResult } from '../../book/functions';
import { CallCache } from './callCache';
import { describeFunction } from './describe';
import { ExactFunction, type CallingCell, type CellResult } from './executor';

export interface CustomFunctionsOptions {
  readonly namespace: string;
  readonly metadata: FunctionMetadata;
  readonly caller: FunctionCaller;
  readonly answerWithinMs: number;
  /** `Sheet1!A1` of a calling cell. */
  readonly addressOf: (cell: CallingCell) => string;
  /** Results have arrived for these cells. */
  readonly onArrival: (cells: readonly CallingCell[]) => void;
  /** A result was new and came at once. */
  readonly onAnsweredAtOnce: (cell: CallingCell) => void;
}

/** What a cell shows while the result is on the way, as in Excel. */
export const BUSY = '#BUSY!';
const BUSY_CELL = { error: BUSY };

interface Failure {
  readonly run: number;
  readonly message: string;
}

/** The custom functions of the add-in inside the engine. */
export class CustomFunctions {
  private readonly cache: CallCache;
  private readonly failures = new Map<string, Failure>();
  private run = 0;

  constructor(
    injector: Injector,
    private readonly options: CustomFunctionsOptions,
  ) {
    this.cache = new CallCache(options);
    const { functions } = options.metadata;
    for (const { name, options: kind } of functions) {
      if (kind?.stream) throw new Error(`${name} is a streaming function; the grid calculates single results only.`);
      if (kind?.volatile) throw new Error(`${name} is volatile; the grid calculates functions of their arguments only.`);
    }
    injector.get(IDescriptionService).registerDescriptions(functions.map((one) => describeFunction(options.namespace, one)));
    injector.get(IFunctionService).registerExecutors(
      ...functions.map((one) => {
        const name = `${options.namespace}.${one.name}`.toUpperCase();
        return new ExactFunction(name, (cell, args) => this.answer(one, cell, args));
      }),
    );
  }

  get pending(): number {
    return this.cache.pending;
  }

  /** A calculation starts: messages of earlier ones give way. */
  startRun(): void {
    this.run += 1;
    this.cache.startRun();
  }

  forgetFailures(): void {
    this.cache.forgetFailures();
  }

  /** The next calculation calls every function again. */
  forgetResults(): void {
    this.cache.forgetResults();
  }

  /** The content of these cells was changed: results on the way to them are not wanted. */
  abandon(sheetId: string, rect: Rect): void {
    this.cache.abandon(sheetId, rect);
  }

  /** Why a function in this cell failed in its latest calculation. */
  errorMessage(cell: CallingCell): string | undefined {
    return this.failures.get(cellKey(cell))?.message;
  }

  /** Cells have moved: their messages come back with the next calculation. */
  forgetMessages(): void {
    this.failures.clear();
  }

  private answer(description: FunctionDescription, cell: CallingCell, args: readonly Argument[]): CellResult {
    const error = this.errorToPropagate(description, args);
    if (error) return this.noteAndShow(cell, { ok: true, value: error });
    const address = this.options.addressOf(cell);
    const own = description.options?.requiresAddress ? address : '';
    const key = `${description.name}\n${own}\n${JSON.stringify(args)}`;
    const result = this.cache.ask(key, { name: description.name, args, address }, cell);
    return result ? this.noteAndShow(cell, result) : BUSY_CELL;
  }

  /** The engine does not propagate errors in arguments by itself. A result on the way always wins: it is no error of the workbook. */
  private errorToPropagate(description: FunctionDescription, args: readonly Argument[]): { readonly error: string } | undefined {
    const errors = args.map(firstError);
    if (errors.some((error) => error?.error === BUSY)) return BUSY_CELL;
    return errors.find((error, i) => error && !this.takesErrors(description, i));
  }

  private takesErrors(description: FunctionDescription, index: number): boolean {
    const parameter = description.parameters[index] ?? description.parameters.at(-1);
    return this.options.metadata.allowErrorForDataTypeAny === true && (parameter?.type ?? 'any') === 'any';
  }

  private noteAndShow(cell: CallingCell, result: FunctionResult): CellResult {
    const key = cellKey(cell);
    const known = this.failures.get(key);
    if (!result.ok) {
      if (known?.run !== this.run) this.failures.set(key, { run: this.run, message: result.message });
      return { error: result.error };
    }
    if (known && known.run !== this.run) this.failures.delete(key);
    return result.value;
  }
}

function firstError(arg: Argument): { readonly error: string } | undefined {
  const cells: readonly ArgumentCell[] = Array.isArray(arg) ? (arg as readonly (readonly ArgumentCell[])[]).flat() : [arg as ArgumentCell];
  return cells.find(isError);
}

function isError(cell: ArgumentCell): cell is { readonly error: string } {
  return typeof cell === 'object' && cell !== null;
}

function cellKey({ sheetId, row, column }: CallingCell): string {
  return `${sheetId}!${row},${column}`;
}
