import { DUST_LIMIT } from './limits';
import type { AnnualClaim, CumulativeClaim, PathModel } from './pathModel';

/** How one path of profits ended. */
export interface PathOutcome {
  /** Periods until recovery, with the fraction of the last; Infinity where Japan has not recovered. */
  readonly recovery: number;
  /** Cash in total. */
  readonly japan: number;
  readonly us: number;
}

/** `HurdleRun` in doubles. */
interface ClaimRun {
  /** What is due in a period. */
  open(index: number): number;
  /** What is left of it after Japan's tier-1 cash. */
  close(recovery: number): number;
}

/**
 * The five steps of `runPeriods` in doubles, for paths whose profits are random: there the last digits mean nothing and the number of paths
 * means everything. Agrees with the exact engine to about 12 digits.
 *
 * @param shocks - one factor a period, by which its profit is multiplied, losses too
 */
export function runPath({ shareBefore, shareAfter, carriesLosses, profits, claim }: PathModel, shocks: Float64Array): PathOutcome {
  const run = claim.hurdle === 'annual' ? annualRun(claim) : cumulativeRun(claim);
  let [loss, japan, us] = [0, 0, 0];
  let [recovery, isPaid] = [0, true];
  for (let index = 0; index < profits.length; index += 1) {
    const due = run.open(index);

    const net = (profits[index] ?? 0) * (shocks[index] ?? 1) - loss;
    const cash = Math.max(net, 0);
    loss = carriesLosses ? Math.max(-net, 0) : 0;

    const tier1 = tierOne(cash, due, shareBefore);
    const tier2 = cash - tier1;
    const repaid = tier2 > 0 ? due : Math.min(due, shareBefore * tier1);
    const received = repaid + shareAfter * tier2;
    japan += received;
    us += cash - received;

    const left = run.close(repaid);
    if (due > 0) {
      isPaid = left === 0;
      recovery = index + (cash === 0 ? 0 : tier1 / cash);
    }
  }
  const isRecovered = isPaid && !(claim.hurdle === 'annual' && claim.runsOn);
  return { recovery: isRecovered ? recovery : Infinity, japan, us };
}

function tierOne(cash: number, due: number, shareBefore: number): number {
  if (due === 0) return 0;
  return shareBefore * cash <= due ? cash : Math.min(cash, due / shareBefore);
}

function cumulativeRun({ drawdowns, factors, isSimple }: CumulativeClaim): ClaimRun {
  let [principal, interest, largestDue] = [0, 0, 0];
  return {
    open(index) {
      principal += drawdowns[index] ?? 0;
      interest += (factors[index] ?? 0) * (isSimple ? principal : principal + interest);
      largestDue = Math.max(largestDue, principal + interest);
      return principal + interest;
    },
    close(recovery) {
      if (recovery < interest) {
        interest -= recovery;
      } else {
        principal = principal + interest - recovery;
        interest = 0;
      }
      if (principal + interest < largestDue * DUST_LIMIT) [principal, interest] = [0, 0];
      return principal + interest;
    },
  };
}

function annualRun({ deemed, growth }: AnnualClaim): ClaimRun {
  let due = 0;
  let arrears = 0;
  return {
    open(index) {
      due = (deemed[index] ?? 0) + arrears * (growth[index] ?? 1);
      return due;
    },
    close(recovery) {
      arrears = due - recovery;
      return arrears;
    },
  };
}
