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

/** In the order of their paths. */
const partsAsked = () => started.flatMap(({ asked }) => asked).sort((one, other) => one.firstPath - other.firstPath);
const pathsOf = (parts: readonly PartOfSimulation[]) => parts.reduce((sum, { count }) => sum + count, 0);

describe('a long SIMULATE', () => {
  it('is the same from several workers, each with parts of the paths', async () => {
    withWorkers((data) => work({ data }));
    expect(await SIMULATE.evaluateInWorkers?.(LONG)).toEqual(SIMULATE.evaluate(LONG));
    expect(started).toHaveLength(3);
    expect(started.every(({ asked }) => asked.length > 2)).toBe(true);
    const parts = partsAsked();
    expect(parts.map(({ firstPath }) => firstPath)).toEqual(parts.map((_, index) => pathsOf(parts.slice(0, index))));
    expect(pathsOf(parts)).toBe(20_000);
  });

  it('leaves to the others what a slow worker was not asked for yet', async () => {
    const held: (() => void)[] = [];
    withWorkers((data) => {
      if (started[0]?.asked.includes(data)) held.push(() => work({ data }));
      else work({ data });
      // Only when all is given away does it answer.
      if (pathsOf(partsAsked()) === 20_000) held.splice(0).forEach((answer) => answer());
    });
    expect(await SIMULATE.evaluateInWorkers?.(LONG)).toEqual(SIMULATE.evaluate(LONG));
    expect(started.map(({ asked }) => asked.length === 2)).toEqual([true, false, false]);
    expect(pathsOf(started[0]?.asked ?? [])).toBeLessThan(20_000 / 3);
  });

  it('gives smaller parts towards the end, so that the workers end together', async () => {
    withWorkers((data) => work({ data }));
    await SIMULATE.evaluateInWorkers?.(LONG);
    const counts = partsAsked().map(({ count }) => count);
    expect(counts).toEqual([...counts].sort((one, other) => other - one));
    expect(counts.at(-1)).toBeLessThanOrEqual(20_000 / 64);
    expect(counts.length).toBeLessThan(64 / 2);
  });

  it('begins no part after one that failed', async () => {
    const late: (() => void)[] = [];
    withWorkers((data) => {
      if (data.model.seed !== 7) work({ data });
      else if (data.firstPath === 0) data.answer.postMessage(null);
      else late.push(() => work({ data }));
    });
    await SIMULATE.evaluateInWorkers?.(LONG);
    late.forEach((answer) => answer());
    // By the end of another one these answers have come.
    await SIMULATE.evaluateInWorkers?.(longWith({ 5: 8 }));
    expect(partsAsked().filter(({ model }) => model.seed === 7)).toHaveLength(6);
  });

  it('asks the same workers again', async () => {
    withWorkers((data) => work({ data }));
    await Promise.all([SIMULATE.evaluateInWorkers?.(LONG), SIMULATE.evaluateInWorkers?.(LONG)]);
    expect(started).toHaveLength(3);
    expect(pathsOf(partsAsked())).toBe(2 * 20_000);
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

  it.each([
    ['rate', '-0.05 is below 0', { 0: -0.05 }],
    ['seed', '0.5 is not a whole number', { 5: 0.5 }],
  ])('says at once what is wrong with the %s', (argument, what, change) => {
    withWorkers((data) => work({ data }));
    expect(() => SIMULATE.evaluateInWorkers?.(longWith(change))).toThrow(`${argument}: ${what}`);
    expect(started).toHaveLength(0);
  });

  it.each([
    ['a short one', () => withWorkers((data) => work({ data })), longWith({ 4: 19_999 })],
    ['one of as many paths as where none are given', () => withWorkers((data) => work({ data })), longWith({ 4: undefined })],
    ['one in which nothing is random', () => withWorkers((data) => work({ data })), longWith({ 3: 0 })],
    ['a place without workers', () => vi.stubGlobal('Worker', undefined), LONG],
  ])('needs no workers for %s', (_name, prepare, args) => {
    prepare();
    expect(SIMULATE.evaluateInWorkers?.(args)).toBeUndefined();
  });
});
