import * as fc from 'fast-check';
import type { Instrument } from '../../src/engine';
import { INSTRUMENTS } from '../../src/engine';
import { anAmount } from './projects';

interface GeneratedFunding {
  readonly amount: string;
  readonly rate: string;
  readonly periods: number;
  readonly instrument: Instrument;
  readonly periodsPerYear: number;
}

/** Any money that Japan raises: 0% to 30% a year in whole basis points, up to 60 periods. */
export function aFunding(instrument?: Instrument): fc.Arbitrary<GeneratedFunding> {
  return fc.record({
    amount: anAmount(100_000),
    rate: fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 0, max: 3_000 }) }, fc.constant(0)).map((points) => `${points / 10_000}`),
    periods: fc.integer({ min: 1, max: 60 }),
    instrument: instrument ? fc.constant(instrument) : fc.constantFrom(...INSTRUMENTS),
    periodsPerYear: fc.constantFrom(1, 2, 4, 12),
  });
}
