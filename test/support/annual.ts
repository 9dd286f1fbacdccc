import * as fc from 'fast-check';
import type { AnnualInput, AnnualTerms } from '../../src/engine';
import { aProject } from './projects';

const MOST_PERIODS = 40;

/** Any schedule of the principal: from the first period or later, ending before the last period, with it or after it. */
function aSchedule(): fc.Arbitrary<Pick<AnnualTerms, 'amortStart' | 'amortPeriods' | 'arrearsRate'>> {
  const aPeriod = fc.integer({ min: 1, max: MOST_PERIODS });
  return fc.record({
    amortStart: fc.option(aPeriod),
    amortPeriods: fc.option(aPeriod),
    arrearsRate: fc.oneof(
      fc.constant('0'),
      fc.integer({ min: 1, max: 2_000 }).map((points) => `${points / 10_000}`),
    ),
  });
}

interface GeneratedAnnualProject extends AnnualInput {
  readonly profits: readonly string[];
}

/** Any project under the annual hurdle. */
export function anAnnualProject(): fc.Arbitrary<GeneratedAnnualProject> {
  return fc
    .tuple(aProject(), aSchedule())
    .map(([project, schedule]) => ({ ...project, terms: { ...project.terms, ...schedule, hurdle: 'annual' as const } }));
}
