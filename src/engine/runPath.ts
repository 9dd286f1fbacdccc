import { DUST_LIMIT } from './limits';
import type { PathModel } from './pathModel';

/**
 * The five steps of `runPeriods` in doubles, for paths whose profits are random: there the last digits mean nothing and the number of paths
 * means everything. Agrees with the exact engine to about 12 digits.
 *
 * Both hurdles stand in one loop over numbers that are not shared: what a function of its own keeps between two calls is allocated each time.
 *
 * @param shocks - one factor a period, by which its profit is multiplied, losses too
 * @param recovery - takes the periods until recovery; Infinity where Japan has not recovered
 * @param japan - takes what Japan receives in total
 * @param place - where in both
 */
export function runPath(
  { shares, carriesLosses, profits, isAnnual, owed, factors, isSimple, runsOn }: PathModel,
  shocks: Float64Array,
  recovery: Float64Array,
  japan: Float64Array,
  place: number,
): void {
  const shareBefore = shares[0] ?? 0;
  const shareAfter = shares[1] ?? 0;
  let loss = 0;
  let total = 0;
  let ended = 0;
  let isPaid = true;
  // Of the annual hurdle the arrears are all principal.
  let principal = 0;
  let interest = 0;
  let largestDue = 0;
  for (let index = 0; index < profits.length; index += 1) {
    if (isAnnual) {
      principal = (owed[index] ?? 0) + principal * (factors[index] ?? 1);
    } else {
      principal += owed[index] ?? 0;
      interest += (factors[index] ?? 0) * (isSimple ? principal : principal + interest);
    }
    const due = principal + interest;
    if (due > largestDue) largestDue = due;

    const net = (profits[index] ?? 0) * (shocks[index] ?? 1) - loss;
    const cash = net > 0 ? net : 0;
    loss = carriesLosses ? cash - net : 0;

    const tier1 = tierOne(cash, due, shareBefore);
    const tier2 = cash - tier1;
    const repaid = tier2 > 0 ? due : Math.min(due, shareBefore * tier1);
    total += repaid + shareAfter * tier2;

    if (repaid < interest) {
      interest -= repaid;
    } else {
      principal = due - repaid;
      interest = 0;
    }
    if (!isAnnual && principal + interest < largestDue * DUST_LIMIT) {
      principal = 0;
      interest = 0;
    }
    if (due > 0) {
      isPaid = principal + interest === 0;
      ended = index + (cash === 0 ? 0 : tier1 / cash);
    }
  }
  const isRecovered = isPaid && !(isAnnual && runsOn);
  recovery[place] = isRecovered ? ended : Infinity;
  japan[place] = total;
}

function tierOne(cash: number, due: number, shareBefore: number): number {
  if (due === 0) return 0;
  return shareBefore * cash <= due ? cash : Math.min(cash, due / shareBefore);
}
