import * as fc from 'fast-check';
import type { PoolInput, Project } from '../../src/engine';
import { anAnnualProject } from './annual';
import { aProject } from './projects';

const MOST_PROJECTS = 3;

type Values = readonly string[] | string;

/** The same values over another number of periods: cut off, or continued by `filler`. */
function over(periods: number, values: Values, filler: string): Values {
  if (typeof values === 'string') return values;
  return Array.from({ length: periods }, (_, index) => values[index] ?? filler);
}

/** Projects with one timeline and one set of terms under either hurdle, those of the first. */
export function aPool(): fc.Arbitrary<PoolInput> {
  return fc
    .tuple(fc.oneof(aProject(), anAnnualProject()), fc.array(aProject(), { maxLength: MOST_PROJECTS - 1 }))
    .map(([{ rate, drawdowns, profits, ...shared }, others]) => {
      const stretched = others.map((other): Project => ({
        rate: over(profits.length, other.rate as Values, '0.05'),
        drawdowns: over(profits.length, other.drawdowns as Values, '0'),
        profits: over(profits.length, other.profits, '0') as readonly string[],
      }));
      return { ...shared, projects: [{ rate, drawdowns, profits }, ...stretched] };
    });
}
