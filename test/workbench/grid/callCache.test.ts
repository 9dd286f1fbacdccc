import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FunctionResult } from '../../../src/workbench/book/functions';
import { CallCache } from '../../../src/workbench/grid/calling/callCache';
import { heldCaller } from './support';

const DOUBLE = { name: 'DOUBLE', args: [21] };
const CALLS = {
  A1: { call: { ...DOUBLE, address: 'Sheet1!A1' }, cell: { sheetId: 'one', row: 0, column: 0 } },
  B2: { call: { ...DOUBLE, address: 'Sheet1!B2' }, cell: { sheetId: 'one', row: 1, column: 1 } },
} as const;
const ANSWER = { ok: true, value: 42 } as const;

describe('results of functions that answer later', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  function open() {
    const caller = heldCaller();
    const onArrival = vi.fn();
    const cache = new CallCache({ caller, onArrival, onAnsweredAtOnce: vi.fn(), answerWithinMs: 1000 });
    const ask = (place: keyof typeof CALLS) => cache.ask('double 21', CALLS[place].call, CALLS[place].cell);
    return { caller, onArrival, cache, ask };
  }

  it('are asked for once, and every cell that waits is told', async () => {
    const { caller, onArrival, cache, ask } = open();
    expect([ask('A1'), ask('B2'), ask('A1'), cache.pending]).toEqual([undefined, undefined, undefined, 1]);
    caller.answer(0, ANSWER);
    await vi.advanceTimersByTimeAsync(0);
    expect([caller.calls.length, cache.pending]).toEqual([1, 0]);
    expect(onArrival.mock.calls).toEqual([[[CALLS.A1.cell, CALLS.B2.cell]]]);
    expect(ask('A1')).toEqual(ANSWER);
  });

  it('are not wanted once no cell waits for them: the call is told, and the next cell calls anew', async () => {
    const signals: (AbortSignal | undefined)[] = [];
    const call = (_call: unknown, abandoned?: AbortSignal) => {
      signals.push(abandoned);
      return new Promise<FunctionResult>(() => undefined);
    };
    const cache = new CallCache({ caller: { call }, onArrival: vi.fn(), onAnsweredAtOnce: vi.fn(), answerWithinMs: 1000 });
    const change = (place: keyof typeof CALLS) => {
      const { sheetId, row, column } = CALLS[place].cell;
      cache.abandon(sheetId, { top: row, left: column, bottom: row, right: column });
      return [signals[0]?.aborted, cache.pending];
    };
    cache.ask('double 21', CALLS.A1.call, CALLS.A1.cell);
    cache.ask('double 21', CALLS.B2.call, CALLS.B2.cell);
    expect([change('A1'), change('A1'), change('B2')]).toEqual([
      [false, 1],
      [false, 1],
      [true, 0],
    ]);
    cache.ask('double 21', CALLS.A1.call, CALLS.A1.cell);
    expect([signals.length, signals[1]?.aborted, cache.pending]).toEqual([2, false, 1]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(cache.pending).toBe(0);
  });

  it('are forgotten when everything is to be calculated, those on the way excepted', async () => {
    const { caller, cache, ask } = open();
    ask('A1');
    cache.forgetResults();
    ask('A1');
    caller.answer(0, ANSWER);
    await vi.advanceTimersByTimeAsync(0);
    expect([ask('A1'), caller.calls.length]).toEqual([ANSWER, 1]);
    cache.forgetResults();
    expect([ask('A1'), caller.calls.length]).toEqual([undefined, 2]);
  });

  it('are forgotten where there are too many and no run has asked for them lately, those on the way excepted', async () => {
    const caller = heldCaller();
    const cache = new CallCache({ caller, onArrival: vi.fn(), onAnsweredAtOnce: vi.fn(), answerWithinMs: 1000, limit: 2 });
    const ask = (key: string) => cache.ask(key, CALLS.A1.call, CALLS.A1.cell);
    const startRuns = (count: number) => {
      for (let run = 0; run < count; run += 1) {
        cache.startRun();
        ask('one');
      }
    };
    for (const key of ['one', 'two']) ask(key);
    for (const call of [0, 1]) caller.answer(call, ANSWER);
    await vi.advanceTimersByTimeAsync(0);
    startRuns(10);
    expect([ask('one'), ask('two'), caller.calls.length], 'within the limit').toEqual([ANSWER, ANSWER, 2]);
    ask('three');
    startRuns(10);
    expect([ask('two'), caller.calls.length], 'while one is on the way').toEqual([ANSWER, 3]);
    caller.answer(2, ANSWER);
    await vi.advanceTimersByTimeAsync(0);
    startRuns(1);
    expect([ask('one'), ask('two'), ask('three'), caller.calls.length], 'asked for or answered lately').toEqual([
      ANSWER,
      ANSWER,
      ANSWER,
      3,
    ]);
    startRuns(10);
    expect([ask('one'), ask('two'), caller.calls.length], 'not asked for lately').toEqual([ANSWER, undefined, 4]);
  });

  it('that come after the time was up replace the failure in the cells that took it', async () => {
    const { caller, onArrival, cache, ask } = open();
    ask('A1');
    await vi.advanceTimersByTimeAsync(1000);
    expect([ask('A1'), cache.pending]).toEqual([{ ok: false, error: '#VALUE!', message: 'No answer within 1 seconds.' }, 0]);
    caller.answer(0, ANSWER);
    await vi.advanceTimersByTimeAsync(0);
    expect(onArrival.mock.calls).toEqual([[[CALLS.A1.cell]], [[CALLS.A1.cell]]]);
    expect([ask('A1'), cache.pending]).toEqual([ANSWER, 0]);
  });

  it('that never reached their function are asked for again on the next occasion', async () => {
    const { caller, cache, ask } = open();
    ask('A1');
    caller.reject(0, new Error('The frame was gone.'));
    await vi.advanceTimersByTimeAsync(0);
    expect(ask('A1')).toMatchObject({ ok: false, message: 'The frame was gone.' });
    cache.forgetFailures();
    expect([ask('A1'), caller.calls.length]).toEqual([undefined, 2]);
    caller.answer(1, ANSWER);
    await vi.advanceTimersByTimeAsync(0);
    expect(ask('A1')).toEqual(ANSWER);
  });

  it.each([
    { name: 'a result', call: (): FunctionResult => ANSWER, gives: ANSWER },
    {
      name: 'an exception',
      call: (): FunctionResult => {
        throw new Error('It broke.');
      },
      gives: undefined,
    },
  ])('are not waited for where the caller has $name at once, and no exception gets out', ({ call, gives }) => {
    const onAnsweredAtOnce = vi.fn();
    const cache = new CallCache({ caller: { call }, onArrival: vi.fn(), onAnsweredAtOnce, answerWithinMs: 1000 });
    expect(cache.ask('double 21', CALLS.A1.call, CALLS.A1.cell)).toEqual(gives);
    expect(onAnsweredAtOnce.mock.calls).toEqual(gives ? [[CALLS.A1.cell]] : []);
  });
});
