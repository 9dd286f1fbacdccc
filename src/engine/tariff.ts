import type { Decimal } from 'decimal.js';
import { resultTooLarge } from './errors';
import { ONE } from './exact';
import { readNonNegative } from './readAmount';
import { readShare } from './readTerms';
import type { Amount } from './types';

export interface TariffInput {
  /** Imports a year from the declining side at the current rate, at least 0, in any unit of money. */
  readonly imports: Amount;
  /** Tariff today, all in, at least 0: 0.15 is 15%. */
  readonly currentRate: Amount;
  /** Tariff after a project is declined, all in, at least 0. */
  readonly raisedRate: Amount;
  /** Share of the increase that buyers pay through a higher price, 0 to 1; default 0: exporters bear all of it. */
  readonly passThrough?: Amount | null | undefined;
  /** By how many percent imports fall where their price, tariff included, rises by 1%; at least 0, default 0: they do not. */
  readonly elasticity?: Amount | null | undefined;
}

/**
 * What it costs the exporting side a year that the tariff on its goods is raised because it declined a project: the part of the increase
 * that its exporters pay on what they still sell, and the sales that are lost. A static, first-year figure: no trade is diverted and no
 * currency moves.
 *
 * With M imports, Δ = raisedRate − currentRate, φ = passThrough and ε = elasticity: the price with tariff rises by
 * p = φ · Δ / (1 + currentRate), imports fall to M' = M · (1 + p)^(−ε), and the cost is (1 − φ) · Δ · M' + (M − M'). This is the usual constant
 * elasticity of import demand; at φ = 0 it is the plain Δ · M of the press.
 *
 * @returns the cost a year in the unit of the imports; negative where the tariff is cut.
 * @throws EngineError #VALUE! where a value is not a number; #NUM! for negative imports, a negative rate or elasticity, a pass-through
 *   outside 0 to 1, an amount beyond 1e300 or a cost that is too large.
 * @example tariff({ imports: 140000, currentRate: 0.15, raisedRate: 0.25 }) // 14000
 */
export function tariff(input: TariffInput): Decimal {
  const imports = readNonNegative(input.imports, 'imports');
  const current = readNonNegative(input.currentRate, 'currentRate');
  const increase = readNonNegative(input.raisedRate, 'raisedRate').minus(current);
  const passThrough = readShare(input.passThrough ?? 0, 'passThrough');
  const elasticity = readNonNegative(input.elasticity ?? 0, 'elasticity');

  const priceRise = passThrough.times(increase).div(current.plus(ONE));
  const remaining = imports.isZero() ? imports : imports.times(priceRise.plus(ONE).pow(elasticity.neg()));
  const paidByExporters = ONE.minus(passThrough).times(increase).times(remaining);
  const cost = paidByExporters.plus(imports).minus(remaining);
  if (!cost.isFinite()) throw resultTooLarge();
  return cost;
}
