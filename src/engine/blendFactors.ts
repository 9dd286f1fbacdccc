import type { Decimal } from 'decimal.js';
import { ONE, sum, ZERO } from './exact';
import type { Accrual } from './hurdle';

/**
 * One accrual factor a period for projects that accrue at several: their mean, weighted by what each project owes.
 *
 * With these weights the factor is what the claim of all projects together grows by, so the present value of what repays it is that of the
 * funding. Where nothing is owed in a period the weights are what each project draws over its life; where nothing is drawn they are equal.
 *
 * @param owedIn the balance of each project that bears interest in a period, by its index.
 */
export function blendFactors(projects: readonly Accrual[], owedIn: (index: number) => readonly Decimal[]): readonly Decimal[] {
  const [first = [], ...others] = projects.map(({ factors }) => factors);
  if (others.length === 0) return first;
  const drawn = projects.map(({ drawdowns }) => sum(drawdowns));
  const equal = projects.map(() => ONE);
  return first.map((one, index) => {
    // Exactly the factor that all share: a mean could miss its last digit.
    if (others.every((factors) => factors[index]?.eq(one))) return one;
    const weights = [owedIn(index), drawn].find((candidates) => sum(candidates).gt(0)) ?? equal;
    return sum(projects.map(({ factors }, at) => (factors[index] ?? ZERO).times(weights[at] ?? ZERO))).div(sum(weights));
  });
}
