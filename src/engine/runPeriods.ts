import type { Decimal } from 'decimal.js';
import { absorbLosses, distribute } from './cash';
import { ZERO } from './exact';
import type { HurdleRun } from './hurdle';
import type { CheckedTerms } from './readTerms';

/**
 * Runs the five steps of every period: draw, accrue, losses, distribute, close.
 *
 * @param profits one a period; in a ledger already rounded.
 * @param hurdle what Japan is owed: steps 1, 2 and 5.
 * @returns one row a period: the columns of the hurdle and those of the cash; and what each project owes at the end of it.
 */
export function runPeriods<Opened extends { readonly due: Decimal }, Closed>(
  profits: readonly Decimal[],
  hurdle: HurdleRun<Opened, Closed>,
  terms: CheckedTerms,
) {
  let loss = ZERO;
  const balances: (readonly Decimal[])[] = [];
  const rows = profits.map((profit, index) => {
    // Steps 1 and 2: what is drawn adds to what Japan is owed, and that bears interest.
    const opened = hurdle.open(index);
    // Step 3: a loss brought forward is made good first.
    const cash = absorbLosses(profit, loss, terms);
    // Step 4: the first share until Japan has what is due, the second on the rest.
    const shared = distribute(cash.distributable, opened.due, terms);
    // Step 5: Japan's tier-1 cash reduces what it is owed.
    const closed = hurdle.close(shared.japanRecovery);
    balances.push(hurdle.balances());
    loss = cash.loss;
    return { period: index + 1, ...opened, distributable: cash.distributable, ...shared, ...closed, lossClosing: loss };
  });
  return { rows, balances };
}
