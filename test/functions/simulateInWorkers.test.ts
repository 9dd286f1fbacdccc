import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SIMULATE as Simulate } from '../../src/functions/simulate';
import type { PartOfSimulation } from '../../src/functions/workers/simulateInWorkers';

type Listener = (event: { data: PartOfSimulation }) => void;

const PERIODS = 50;
/** 20,000 paths of 50 periods: as many as are worth it. */
const LONG = [0.05, 100, [Array.from({ length: PERIODS }, (_, index) => 4 + (index % 5))], 0.2, 20_000, 7];

const longWith = (changes: Record<number, unknown>): unknown[] => Object.assign([...LONG], changes);

/** Answers a message to a worker, as the script of the workers does. */
let work: Listener;
beforeAll(async () => {
  vi.stubGlobal('addEventListener', (_: string, listener: Listener) => (work = listener));
  await import('../../src/functions/workers/simulation.worker');
  vi.unstubAllGlobals();
});

let started: { readonly url: string; readonly asked: PartOfSimulation[] }[];
let SIMULATE: typeof Simulate;
beforeEach(async () => {
  started = [];
  // Workers are kept; each test begins without any.
  vi.resetModules();
  ({ SIMULATE } = await import('../../src/functions/simulate'));
});
afterEach(() => vi.unstubAllGlobals());

/** A browser whose workers answer as told. */
function withWorkers(answer: (part: PartOfSimulation, fail: () => void) => void): void {
  vi.stubGlobal('navigator', { hardwareConcurrency: 3 });
  vi.stubGlobal(
    'Worker',
    class extends EventTarget {
      readonly #me = { url: '', asked: [] as PartOfSimulation[] };
      constructor(url: URL) {
        super();
        this.#me.url = url.pathname;
        started.push(this.#me);
      }
      postMessage(part: PartOfSimulation) {
        this.#me.asked.push(part);
        queueMicrotask(() => answer(part, () => this.dispatchEvent(new Event('error'))));
      }
    },
  );
}

describe('a long SIMULATE', () => {
  it('is the same from several workers, each with its part of the paths', async () => {
    withWorkers((data) => work({ data }));
    expect(await SIMULATE.evaluateInWorkers?.(LONG)).toEqual(SIMULATE.evaluate(LONG));
    expect(started.map(({ asked }) => asked.map(({ firstPath, count }) => [firstPath, count]))).toEqual([
      [[0, 6667]],
      [[6667, 6667]],
      [[13334, 6666]],
    ]);
  });

  it('asks the same workers again', async () => {
    withWorkers((data) => work({ data }));
    await Promise.all([SIMULATE.evaluateInWorkers?.(LONG), SIMULATE.evaluateInWorkers?.(LONG)]);
    expect(started.map(({ asked }) => asked.length)).toEqual([2, 2, 2]);
  });

  it.each<[name: string, answer: Parameters<typeof withWorkers>[0]]>([
    ['cannot begin', (_, fail) => fail()],
    ['cannot answer', ({ answer }) => answer.postMessage(null)],
  ])('is calculated all the same where a worker %s', async (_name, answer) => {
    withWorkers(answer);
    expect(await SIMULATE.evaluateInWorkers?.(LONG)).toEqual(SIMULATE.evaluate(LONG));
  });

  it('starts new workers after some failed', async () => {
    withWorkers((_, fail) => fail());
    await SIMULATE.evaluateInWorkers?.(LONG);
    await SIMULATE.evaluateInWorkers?.(LONG);
    expect(started).toHaveLength(6);
  });

  it('says what is wrong with the project, as without workers', async () => {
    withWorkers((data) => work({ data }));
    await expect(SIMULATE.evaluateInWorkers?.(longWith({ 0: -0.05 }))).rejects.toMatchObject({ name: 'CellError', code: '#NUM!' });
  });

  it('says at once that a seed is none', () => {
    withWorkers((data) => work({ data }));
    expect(() => SIMULATE.evaluateInWorkers?.(longWith({ 5: 0.5 }))).toThrow('seed');
  });

  it.each([
    ['a short one', () => withWorkers((data) => work({ data })), longWith({ 4: 19_999 })],
    ['a place without workers', () => vi.stubGlobal('Worker', undefined), LONG],
  ])('needs no workers for %s', (_name, prepare, args) => {
    prepare();
    expect(SIMULATE.evaluateInWorkers?.(args)).toBeUndefined();
  });
});
