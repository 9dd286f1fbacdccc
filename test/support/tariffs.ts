import * as fc from 'fast-check';
import { anAmount } from './projects';

interface GeneratedTariff {
  readonly imports: string;
  readonly currentRate: string;
  readonly raisedRate: string;
  readonly passThrough: string;
  readonly elasticity: string;
}

function inParts(most: number, partsOfOne: number): fc.Arbitrary<string> {
  return fc.integer({ min: 0, max: most * partsOfOne }).map((parts) => `${parts / partsOfOne}`);
}

/** Any change of a tariff between 0% and 60%, in whole tenths of a percent, up or down. */
export function aTariff(): fc.Arbitrary<GeneratedTariff> {
  return fc.record({
    imports: anAmount(200_000),
    currentRate: fc.integer({ min: 0, max: 600 }).map((parts) => `${parts / 1_000}`),
    raisedRate: fc.integer({ min: 0, max: 600 }).map((parts) => `${parts / 1_000}`),
    passThrough: inParts(1, 20),
    elasticity: inParts(4, 10),
  });
}

/** The same, upwards. */
export function aRaisedTariff(): fc.Arbitrary<GeneratedTariff> {
  return aTariff().map(({ currentRate, raisedRate, ...rest }) => {
    const [low = 0, high = 0] = [currentRate, raisedRate].map(Number).sort((a, b) => a - b);
    return { ...rest, currentRate: `${low}`, raisedRate: `${high}` };
  });
}
