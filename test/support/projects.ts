import * as fc from 'fast-check';
import type { Basis, Shares, CumulativeTerms, Timeline, CumulativeInput } from '../../src/engine';

/** Generators in the words of the pact. Amounts are whole cents and rates whole basis points, as decimal text. */

const MAX_GENERATED_PERIODS = 30;

function inHundredths(hundredths: number): string {
  return `${hundredths / 100}`;
}

export function anAmount(most = 5_000): fc.Arbitrary<string> {
  return fc.integer({ min: 0, max: most * 100 }).map(inHundredths);
}

function aProfit(): fc.Arbitrary<string> {
  return fc.oneof({ weight: 4, arbitrary: anAmount(2_000) }, { weight: 1, arbitrary: anAmount(1_000).map((amount) => `-${amount}`) });
}

/** 0% to 30%, with 0 often enough to matter. */
function aRate(): fc.Arbitrary<string> {
  return fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 0, max: 3_000 }) }, fc.constant(0)).map((points) => `${points / 10_000}`);
}

/** Any two shares from 0 to 1 in whole percent; the pact's own half of the time. */
export function someShares(): fc.Arbitrary<Shares> {
  const share = fc.integer({ min: 0, max: 100 }).map(inHundredths);
  return fc.oneof(fc.constant({}), fc.record({ shareBefore: share, shareAfter: share }));
}

/** Japan's second share is at most its first, as in the pact. */
export function fallingShares(): fc.Arbitrary<Shares> {
  return fc
    .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
    .map((percents) => ({ shareBefore: inHundredths(Math.max(...percents)), shareAfter: inHundredths(Math.min(...percents)) }));
}

function someTerms(): fc.Arbitrary<CumulativeTerms> {
  return fc
    .record({
      shares: someShares(),
      compounding: fc.constantFrom('periodic' as const, 'effective' as const, 'simple' as const),
      losses: fc.constantFrom('carry' as const, 'ignore' as const),
    })
    .map(({ shares, ...terms }) => ({ ...shares, ...terms }));
}

/** Equal periods, or dates one to 400 days apart under any day count. */
function aTimeline(periods: number): fc.Arbitrary<Timeline> {
  const equal = fc.record({ periodsPerYear: fc.constantFrom(1, 2, 4, 12) });
  const dated = fc
    .record({
      start: fc.integer({ min: 40_000, max: 60_000 }),
      gaps: fc.array(fc.integer({ min: 1, max: 400 }), { minLength: periods, maxLength: periods }),
      basis: fc.constantFrom<Basis>(0, 1, 2, 3, 4),
    })
    .map(({ start, gaps, basis }) => {
      let boundary = start;
      return { start, dates: gaps.map((gap) => (boundary += gap)), basis };
    });
  return fc.oneof(equal, dated);
}

function aSeries(periods: number, value: fc.Arbitrary<string>): fc.Arbitrary<string[]> {
  return fc.array(value, { minLength: periods, maxLength: periods });
}

interface GeneratedProject extends CumulativeInput {
  readonly profits: readonly string[];
}

/** Any project the engine accepts: drawn at once or over time, at one rate or several, with losses on the way. */
export function aProject(terms: fc.Arbitrary<CumulativeTerms> = someTerms()): fc.Arbitrary<GeneratedProject> {
  return fc.integer({ min: 1, max: MAX_GENERATED_PERIODS }).chain((periods) =>
    fc
      .record({
        rate: fc.oneof(aRate(), aSeries(periods, aRate())),
        drawdowns: fc.oneof(anAmount(), aSeries(periods, fc.oneof(fc.constant('0'), anAmount(1_000)))),
        profits: aSeries(periods, aProfit()),
        timeline: aTimeline(periods),
        terms,
      })
      .map(({ timeline, ...project }) => ({ ...project, ...timeline })),
  );
}

/** All drawn at the start, one rate and the same profit every year: what the closed forms are about. */
interface LevelProject {
  readonly rate: string;
  readonly drawdowns: string;
  readonly profit: string;
  readonly profits: readonly string[];
}

export function aLevelProject(): fc.Arbitrary<LevelProject> {
  return fc
    .record({
      rate: aRate(),
      drawdowns: fc.integer({ min: 100, max: 500_000 }).map(inHundredths),
      profit: fc.integer({ min: 100, max: 100_000 }).map(inHundredths),
      periods: fc.integer({ min: 1, max: MAX_GENERATED_PERIODS }),
    })
    .map(({ periods, ...project }) => ({ ...project, profits: new Array<string>(periods).fill(project.profit) }));
}
