import * as fc from 'fast-check';
import type { Rounding, WaterfallInput } from '../../src/engine';
import { anAnnualProject } from './annual';
import { aProject } from './projects';

export interface ProjectOfEither extends WaterfallInput {
  readonly profits: readonly string[];
}

/** Any project under either hurdle. */
export function aProjectOfEither(): fc.Arbitrary<ProjectOfEither> {
  return fc.oneof(aProject(), anAnnualProject());
}

/** The same with exact amounts or with a ledger. */
export function aLedgerOfEither(): fc.Arbitrary<ProjectOfEither> {
  const aRounding = fc.constantFrom<Rounding>('none', 0, 1, 2, 3, 4, 5, 6);
  return fc.tuple(aProjectOfEither(), aRounding).map(([project, rounding]) => ({ ...project, terms: { ...project.terms, rounding } }));
}
