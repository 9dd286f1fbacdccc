import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { CATALOGUE } from '../../src/functions/catalogue';
import type { CellResult } from '../../src/functions/catalogue';
import { cellsOf } from './call';
import { hostileArguments } from './hostileCalls';

const CODES = ['#VALUE!', '#NUM!', '#N/A', '#DIV/0!'];
/** Of each function; `FC_RUNS` says otherwise. */
const CALLS = fc.readConfigureGlobal()?.numRuns ?? 200;
const INVOCATION = { address: 'Sheet1!A1' };

/** As the runtime's own class: a code and a message. */
class HostError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

type Called = (...args: unknown[]) => CellResult | Promise<CellResult>;

/** What Excel calls, by the ids of functions.json. */
const associated = new Map<string, Called>();
/** The longest call of each function: milliseconds, and how many cells it was given. */
const slowest = new Map<string, { ms: number; cells: number }>();

beforeAll(async () => {
  vi.stubGlobal('CustomFunctions', {
    associate: (id: string, called: Called) => associated.set(id, called),
    Error: HostError,
    ErrorCode: { invalidValue: '#VALUE!', invalidNumber: '#NUM!', notAvailable: '#N/A', divisionByZero: '#DIV/0!' },
  });
  await import('../../src/functions/register');
});

afterAll(() => {
  vi.unstubAllGlobals();
  if (!process.env['FC_RUNS']) return;
  console.log(`${CALLS * CATALOGUE.length} calls. The longest of each function:`);
  console.table(Object.fromEntries([...slowest].map(([id, { ms, cells }]) => [id, { ms: Math.round(ms), 'cells given': cells }])));
});

const LONG_MS = 50;

/** Where a call is long it is made three times, and the shortest counts: what else the machine did is not the function's time. */
function timed<Result>(id: string, args: readonly unknown[], run: () => Result): Result {
  const time = () => {
    const start = performance.now();
    try {
      return { result: run(), ms: performance.now() - start };
    } catch (error) {
      return { error, ms: performance.now() - start };
    }
  };
  const first = time();
  const ms = first.ms < LONG_MS ? first.ms : Math.min(first.ms, time().ms, time().ms);
  if (ms > (slowest.get(id)?.ms ?? 0)) slowest.set(id, { ms, cells: args.flat(2).length });
  if ('error' in first) throw first.error;
  return first.result;
}

/** It either shows cells that a host can write, or throws the one error. */
async function expectCellsOrHostError(id: string, args: readonly unknown[]): Promise<void> {
  try {
    const result = await timed(id, args, () => associated.get(id)?.(...args, INVOCATION) ?? '');
    for (const cell of cellsOf(result)) {
      expect(['number', 'string', 'boolean']).toContain(typeof cell);
      if (typeof cell === 'number') expect(Number.isFinite(cell)).toBe(true);
    }
    if (typeof result === 'object') expect(new Set(result.map(({ length }) => length)).size).toBe(1);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    expect(CODES).toContain(error.code);
    expect(error.message).not.toBe('');
    expect(error.message).not.toMatch(/^Defect/);
  }
}

describe.each(CATALOGUE)('$id', (definition) => {
  it('shows finite cells or an error with a message, whatever it is given', async () => {
    await fc.assert(
      fc.asyncProperty(hostileArguments(definition), (args) => expectCellsOrHostError(definition.id, args)),
      { numRuns: CALLS },
    );
  });
});
