import type { Decimal } from 'decimal.js';
import { ONE, sum, ZERO } from './exact';
import type { Accrual } from './hurdle';

/**
 * One accrual factor a period for projects that accrue at several: their mean, weighted by what each project owes.
 *
 * With these weights the factor is what the claim of all projects together grows by, so the present value of what repays it is that of the
 * funding. Where nothing is owed in a period the weights are what each project draws over its life; where nothing is drawn they are equal.
 *
 * @param owed one list a period, with the balance of each project that bears interest in it.
 */
export function blendFactors(projects: readonly Accrual[], owed: readonly (readonly Decimal[])[]): Decimal[] {
  const drawn = projects.map(({ drawdowns }) => sum(drawdowns));
  const equal = projects.map(() => ONE);
  return owed.map((balances, index) => {
    const factors = projects.map((project) => project.factors[index] ?? ZERO);
    const [first = ZERO, ...others] = factors;
    // Exactly the factor that all share: a mean could miss its last digit.
    if (others.every((factor) => factor.eq(first))) return first;
    const weights = [balances, drawn].find((candidates) => sum(candidates).gt(0)) ?? equal;
    return sum(factors.map((factor, at) => factor.times(weights[at] ?? ZERO))).div(sum(weights));
  });
}
