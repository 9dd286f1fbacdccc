import { afterEach } from 'vitest';
import type { Rect, Sheet } from '../../../src/workbench/book/book';
import type { FunctionCall, FunctionCaller, FunctionDescription, FunctionResult } from '../../../src/workbench/book/functions';
import { openBookInNode, type OpenBook, type OpenBookOptions } from '../../../src/workbench/grid';

const opened: OpenBook[] = [];
afterEach(() => {
  for (const open of opened.splice(0)) open.dispose();
});

/** A workbook that is closed after the test. */
export function openBook(options: Partial<OpenBookOptions> = {}): OpenBook {
  const open = openBookInNode({ name: 'Test', ...options });
  opened.push(open);
  return open;
}

/** A1 or A1:B2 as a rectangle. */
export function at(a1: string): Rect {
  const [from = '', to = from] = a1.split(':');
  const [top, left] = cell(from);
  const [bottom, right] = cell(to);
  return { top, left, bottom, right };
}

function cell(a1: string): readonly [number, number] {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(a1) ?? [];
  return [Number(digits) - 1, [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1];
}

export function valueOf(sheet: Sheet, a1: string): unknown {
  return sheet.values(at(a1))[0]?.[0];
}

/** A function with these parameters, for the metadata. */
export function described(
  name: string,
  parameters: readonly string[] = [],
  options: FunctionDescription['options'] = {},
): FunctionDescription {
  return { id: name, name, parameters: parameters.map((one) => ({ name: one })), result: { dimensionality: 'matrix' }, options };
}

export type Answer = (call: FunctionCall) => FunctionResult | Promise<FunctionResult>;

/** Answers in the same process and remembers what it was asked. */
export function fakeCaller(answer: Answer): FunctionCaller & { readonly calls: FunctionCall[] } {
  const calls: FunctionCall[] = [];
  return {
    calls,
    call: async (call) => {
      calls.push(call);
      return answer(call);
    },
  };
}

/** Answers when the test says so. */
export function heldCaller(): FunctionCaller & {
  readonly calls: FunctionCall[];
  answer(index: number, result: FunctionResult): void;
  reject(index: number, error: Error): void;
} {
  const calls: FunctionCall[] = [];
  const promises: { resolve: (result: FunctionResult) => void; reject: (error: Error) => void }[] = [];
  return {
    calls,
    call: (call) => {
      calls.push(call);
      return new Promise((resolve, reject) => promises.push({ resolve, reject }));
    },
    answer: (index, result) => promises[index]?.resolve(result),
    reject: (index, error) => promises[index]?.reject(error),
  };
}
