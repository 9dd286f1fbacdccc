import type { Decimal } from 'decimal.js';
import { ZERO } from './exact';
import type { CheckedTerms } from './readTerms';
import { roundToUnit } from './roundToUnit';

/** What Japan is owed for one project. Unpaid interest stays interest: it never turns into principal. */
export interface Claim {
  readonly principal: Decimal;
  readonly interest: Decimal;
}

export const NO_CLAIM: Claim = { principal: ZERO, interest: ZERO };

export function owed({ principal, interest }: Claim): Decimal {
  return principal.plus(interest);
}

/** At the start of a period: what is drawn adds to the principal. */
export function draw({ principal, interest }: Claim, drawdown: Decimal): Claim {
  return { principal: principal.plus(drawdown), interest };
}

/** Interest of a period on the claim; under `simple` on its principal only. */
export function interestOn(
  claim: Claim,
  factor: Decimal,
  { compounding, rounding }: Pick<CheckedTerms, 'compounding' | 'rounding'>,
): Decimal {
  return roundToUnit(factor.times(compounding === 'simple' ? claim.principal : owed(claim)), rounding);
}

/** At the end of a period: the claim with its interest. */
export function accrueClaim({ principal, interest }: Claim, more: Decimal): Claim {
  return { principal, interest: interest.plus(more) };
}

/** At the end of a period: a payment, never more than is owed, pays interest first, then principal. */
export function payDown(claim: Claim, payment: Decimal): Claim {
  if (payment.lt(claim.interest)) return { principal: claim.principal, interest: claim.interest.minus(payment) };
  // From the whole claim, so that paying all of it leaves exactly 0 whatever the last digit of its parts.
  return { principal: owed(claim).minus(payment), interest: ZERO };
}
