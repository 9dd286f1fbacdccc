import { writeAmount } from './pairAmounts';
import { readFrame } from './pairFrame';
import { DRAWDOWN, FACTOR, GIVEN_WIDTH, newTape, PROFIT } from './pairLayout';
import { runTape } from './pairTape';

/** By factor in a pair and its parts: a loss, a period that leaves almost nothing of the claim, one that repays it, one more. Then all exact. */
const PROJECTS = [
  { factor: [0.07, 1e-19, 100], drawdowns: [1_000.1, 0.3], profits: [40.5, -5.25, 20.35, 2_556.8, 400.15, 33.1] },
  { factor: [0.5, 0, 2], drawdowns: [101.25, 1], profits: [41, -5, 5, 21, 1_308.796875, 33.05] },
];

/**
 * Takes the ways through the loop of a project that the terms of the pact need. V8 compiles only what was taken, and throws that away at the
 * first new way; if it had just compiled a replacement to go on with inside the running loop, it enters every later run by its slow start
 * and that replacement, three times as slow.
 */
export function rehearse(): void {
  const tape = newTape(6);
  const { given } = tape;
  tape.hasOneFactor = true;
  // Twice: V8 takes no notes of the first calls.
  for (const rounding of ['none', 2, 'none', 2] as const) {
    const frame = readFrame({ rounding });
    if (frame === null) continue;
    for (const { factor, drawdowns, profits } of PROJECTS) {
      given.set(factor, FACTOR);
      profits.forEach((profit, index) => {
        writeAmount(given, index * GIVEN_WIDTH + PROFIT, profit, frame, null);
        writeAmount(given, index * GIVEN_WIDTH + DRAWDOWN, drawdowns[index] ?? 0, frame, null);
      });
      for (const keepsRows of [false, true]) runTape(tape, frame, 0, profits.length, keepsRows);
    }
  }
}
