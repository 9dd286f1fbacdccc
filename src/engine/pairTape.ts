import { DUST_LIMIT } from './limits';
import type { Tape, TapeTerms } from './pairLayout';
import {
  CASH,
  CASH_ERROR,
  CLAIM,
  CLAIM_ERROR,
  DRAWDOWN,
  DUE,
  DUE_ERROR,
  FACTOR,
  FACTOR_PARTS,
  GIVEN_WIDTH,
  INTEREST,
  LAST_DUE,
  LOSS,
  LOSS_ERROR,
  PEAK,
  PRINCIPAL,
  PROFIT,
  RECOVERY,
  SHARED_ERROR,
  TIER1,
  TIER2_SHARE,
  WIDTH,
} from './pairLayout';
import {
  isClear,
  lowOfHalves,
  lowOfProduct,
  lowOfQuotient,
  lowOfSum,
  MOST_LOW,
  nearestWhole,
  PAIR_ERROR,
  PRODUCT_ERROR,
  upperHalf,
} from './pairs';

/** Beyond it products could leave the range of doubles; in a ledger, whole numbers. */
const LARGEST = 1e100;
const LARGEST_WHOLE = Number.MAX_SAFE_INTEGER;

/** A product up to here errs by less than a hundredth, so that clearly below a half from a whole number is below a half. */
const LARGEST_CLEAR = 2 ** 44;
const CLEARLY = 0.49;

/** Periods at a time: V8 replaces a long loop while it runs, and then may go on for good to enter the function by its slow start. */
export const STRETCH = 64;

/** Few periods need them; variables V8 would carry through all. The principal in a pair, and low part and error of a loss. */
const OUTSTANDING = new Float64Array(2);
const REST_OF_LOSS = new Float64Array(2);

/** The row before the first period: without one, V8 compiles the loop again once a project is longer than a stretch. */
const NOTHING_YET = new Float64Array(WIDTH);

/**
 * The five steps of `runPeriods` in pairs, for one project under the `cumulative` hurdle, with a bound for the error of every amount. Goes on
 * from the period before `from`, which has a row: each has one where `keepsRows`; else the last of every stretch, the last of all, and those
 * that end without a claim.
 *
 * @returns false where the bounds leave a choice open, such as which of two amounts is larger, or a claim is so small that it may be dust.
 */
export function runTape(tape: Tape, terms: TapeTerms, from: number, periods: number, keepsRows: boolean): boolean {
  let start = from;
  while (start < periods) {
    const end = Math.min(start - (start % STRETCH) + STRETCH, periods);
    if (!runStretch(tape, terms, start, end, keepsRows)) return false;
    start = end;
  }
  return true;
}

function runStretch(tape: Tape, terms: TapeTerms, from: number, end: number, keepsRows: boolean): boolean {
  const { given, rows } = tape;
  let factor = given[FACTOR] ?? 0;
  let factorHalf = upperHalf(factor);
  let factorLow = given[FACTOR + 1] ?? 0;
  let parts = given[FACTOR_PARTS] ?? 0;
  const { shares } = terms;
  // Numbers, because in the loop V8 would ask each time whether what a field holds counts as true.
  const hasOneFactor = tape.hasOneFactor ? 1 : 0;
  const carriesLosses = terms.carriesLosses ? 1 : 0;
  const isSimple = terms.isSimple ? 1 : 0;
  const isLedger = terms.isLedger ? 1 : 0;
  const skipsRows = keepsRows ? 0 : 1;
  const s1 = shares[0] ?? 0;
  const s1Low = shares[1] ?? 0;
  const isHalf = s1 === 0.5 && s1Low === 0 ? 1 : 0;
  const s1Half = upperHalf(s1);
  // Else nobody asks what of the claim is principal.
  const followsPrincipal = skipsRows === 0 || isSimple === 1 ? 1 : 0;
  const largest = isLedger === 1 ? LARGEST_WHOLE : LARGEST;
  const opening = from > 0 ? rows : NOTHING_YET;
  const before = Math.max(from - 1, 0) * WIDTH;
  // One by one: taken out of an array they would not be doubles for the compiler.
  let claim = opening[before + CLAIM] ?? 0;
  let claimLow = opening[before + CLAIM + 1] ?? 0;
  let claimError = opening[before + CLAIM_ERROR] ?? 0;
  let loss = opening[before + LOSS] ?? 0;
  REST_OF_LOSS[0] = opening[before + LOSS + 1] ?? 0;
  REST_OF_LOSS[1] = opening[before + LOSS_ERROR] ?? 0;
  OUTSTANDING[0] = opening[before + PRINCIPAL] ?? 0;
  OUTSTANDING[1] = opening[before + PRINCIPAL + 1] ?? 0;
  let peak = opening[before + PEAK] ?? 0;
  let lastDue = opening[before + LAST_DUE] ?? 0;
  // Whole for V8, too.
  const last = (end | 0) - 1;
  for (let index = from | 0; index <= last; index += 1) {
    const here = index * GIVEN_WIDTH;
    // Step 1: what is drawn adds to what Japan is owed.
    const drawn = given[here + DRAWDOWN] ?? 0;
    if (drawn !== 0) {
      const drawnLow = given[here + DRAWDOWN + 1] ?? 0;
      claimError += given[here + DRAWDOWN + 2] ?? 0;
      // Nothing is lost of what has no low part. A factor, not a branch: V8 compiles the loop again after one that is new to it.
      claimError += (claimLow !== 0 || drawnLow !== 0 ? PAIR_ERROR : 0) * (claim + drawn);
      const more = claim + drawn;
      claimLow += lowOfSum(more, claim, drawn) + drawnLow;
      claim = more;
      const held: number = OUTSTANDING[0] ?? 0;
      const sum = held + drawn;
      const sumLow: number = (OUTSTANDING[1] ?? 0) + (lowOfSum(sum, held, drawn) + drawnLow);
      const principal = sum + sumLow;
      OUTSTANDING[0] = principal;
      OUTSTANDING[1] = sumLow - (principal - sum);
    }

    // Step 2: that bears interest.
    let interest = 0;
    let interestLow = 0;
    let due = 0;
    let dueLow = 0;
    let dueError = 0;
    if (claim !== 0) {
      if (hasOneFactor === 0) {
        factor = given[here + FACTOR] ?? 0;
        factorHalf = upperHalf(factor);
        factorLow = given[here + FACTOR + 1] ?? 0;
        parts = given[here + FACTOR_PARTS] ?? 0;
      }
      const base = isSimple === 1 ? (OUTSTANDING[0] ?? 0) : claim;
      const baseLow = isSimple === 1 ? (OUTSTANDING[1] ?? 0) : claimLow;
      interest = factor * base;
      // In a ledger all that bears interest is whole.
      const whole = Math.floor(interest + 0.5);
      if (isLedger === 1 && interest < LARGEST_CLEAR && Math.abs(interest - whole) < CLEARLY) {
        interest = whole;
      } else {
        interestLow = lowOfHalves(interest, factorHalf, factor - factorHalf, base) + factorLow * base + factor * baseLow;
        if (isLedger === 1) {
          // A number for V8, whether or not it inlines the call; else it allocates all that may stand in its place.
          interest = +nearestWhole(interest, interestLow, PAIR_ERROR * interest, parts);
          interestLow = 0;
        }
      }
      due = claim + interest;
      if (isLedger === 0) {
        dueLow = lowOfSum(due, claim, interest) + claimLow + interestLow;
        dueError = claimError + factor * claimError;
        dueError += (claimLow !== 0 || interestLow !== 0 || factorLow !== 0 || baseLow !== 0 ? PAIR_ERROR : 0) * (interest + due);
      }
      if (!(due < largest)) return false;
      if (due > peak) peak = due;
    }

    // Step 3: a loss brought forward is made good first.
    let cash = given[here + PROFIT] ?? 0;
    let cashLow = given[here + PROFIT + 1] ?? 0;
    let cashError = given[here + PROFIT + 2] ?? 0;
    if (loss !== 0) {
      const lossLow = REST_OF_LOSS[0] ?? 0;
      cashError += REST_OF_LOSS[1] ?? 0;
      cashError += (cashLow !== 0 || lossLow !== 0 ? PAIR_ERROR : 0) * (Math.abs(cash) + loss);
      const net = cash - loss;
      const netLow = lowOfSum(net, cash, -loss) + (cashLow - lossLow);
      cash = net + netLow;
      cashLow = netLow - (cash - net);
      if (!(Math.abs(cash) > cashError || cashError === 0)) return false;
      loss = 0;
      REST_OF_LOSS[0] = 0;
      REST_OF_LOSS[1] = 0;
    }
    if (cash < 0) {
      if (carriesLosses === 1) {
        loss = -cash;
        REST_OF_LOSS[0] = -cashLow;
        REST_OF_LOSS[1] = cashError;
      }
      cash = 0;
      cashLow = 0;
      cashError = 0;
    }

    // Step 4: the first share until Japan has what is due, the second on the rest.
    let crossingError = 0;
    let tier1 = 0;
    let tier1Low = 0;
    let tier2 = cash;
    let tier2Low = cashLow;
    let recovery = 0;
    let recoveryLow = 0;
    let share2 = 0;
    let share2Low = 0;
    // Step 5, at the same time: Japan's tier-1 cash reduces what it is owed.
    claim = 0;
    claimLow = 0;
    claimError = 0;
    if (due !== 0) {
      recovery = s1 * cash;
      const rest = due - recovery;
      let left = rest;
      let leftError = 0;
      // Half of a whole amount is exact.
      const isKnown = isLedger === 1 && (isHalf === 1 || isClear(recovery, 0));
      if (!(isKnown && (isHalf === 1 || Math.abs(rest) > PRODUCT_ERROR * recovery))) {
        recoveryLow = s1 * cashLow;
        if (isHalf === 0) recoveryLow += lowOfHalves(recovery, s1Half, s1 - s1Half, cash) + s1Low * cash;
        leftError = dueError + s1 * cashError;
        leftError += (dueLow !== 0 || recoveryLow !== 0 || cashLow !== 0 || s1Low !== 0 ? PAIR_ERROR : 0) * (recovery + due);
        const restLow = lowOfSum(rest, due, -recovery) - recoveryLow + dueLow;
        const sum = rest + restLow;
        if (!(Math.abs(sum) > leftError || leftError === 0)) return false;
        // Not added up where it need not be: the next period would wait for the sum.
        claimLow = restLow;
        if (Math.abs(restLow) > MOST_LOW * Math.abs(rest)) {
          left = sum;
          claimLow = restLow - (left - rest);
        }
      }
      if (left < 0) {
        claimLow = 0;
        tier1 = due / s1;
        tier1Low = lowOfQuotient(tier1, due, dueLow - tier1 * s1Low, s1);
        crossingError = dueError + dueError / s1 + PAIR_ERROR * cash;
        const beyond = cash - tier1;
        const beyondLow = lowOfSum(beyond, cash, -tier1) + (cashLow - tier1Low);
        tier2 = beyond + beyondLow;
        tier2Low = beyondLow - (tier2 - beyond);
        if (!(tier2 > cashError + crossingError + PAIR_ERROR * cash)) return false;
        recovery = due;
        recoveryLow = dueLow;
        OUTSTANDING[0] = 0;
        OUTSTANDING[1] = 0;
      } else {
        claim = left;
        claimError = leftError;
        if (isLedger === 1) {
          const shareParts = shares[4] ?? 0;
          const japan = isKnown ? Math.floor(recovery + 0.5) : +nearestWhole(recovery, recoveryLow, PAIR_ERROR * recovery, shareParts);
          recovery = Math.min(japan, due);
          recoveryLow = 0;
          share2 = japan - recovery;
          claim = due - recovery;
          claimLow = 0;
          claimError = 0;
        }
        // Dust, or too near to it to tell.
        if (claim !== 0 && !(claim - claimError > 2 * DUST_LIMIT * peak)) return false;
        // Unpaid interest is paid before principal: all that is left is principal where it is less than that.
        if (followsPrincipal === 1 && claim - (OUTSTANDING[0] ?? 0) + (claimLow - (OUTSTANDING[1] ?? 0)) < 0) {
          OUTSTANDING[0] = claim;
          OUTSTANDING[1] = claimLow;
        }
        // As soon as can be: what only a row needs is not carried along.
        if (skipsRows === 1 && claim !== 0 && index < last) continue;
        tier1 = cash;
        tier1Low = cashLow;
        tier2 = 0;
      }
    }

    if (due !== 0) lastDue = index + 1;
    const sharedError = cashError + PAIR_ERROR * cash + crossingError;
    if (tier2 !== 0) {
      const s2 = shares[2] ?? 0;
      const s2Low = shares[3] ?? 0;
      share2 = s2 * tier2;
      if (isLedger === 1 && isClear(share2, sharedError)) {
        share2 = Math.floor(share2 + 0.5);
      } else {
        share2Low = lowOfProduct(share2, s2, tier2) + (s2 * tier2Low + s2Low * tier2);
        if (isLedger === 1) {
          const shareParts = shares[4] ?? 0;
          share2 = +nearestWhole(share2, share2Low, sharedError, shareParts);
          share2Low = 0;
        }
      }
    }
    if (!(share2 < LARGEST)) return false;

    const at = index * WIDTH;
    rows[at + CLAIM] = claim;
    rows[at + CLAIM + 1] = claimLow;
    rows[at + CLAIM_ERROR] = claimError;
    rows[at + PRINCIPAL] = OUTSTANDING[0] ?? 0;
    rows[at + PRINCIPAL + 1] = OUTSTANDING[1] ?? 0;
    rows[at + LOSS] = loss;
    rows[at + LOSS + 1] = REST_OF_LOSS[0] ?? 0;
    rows[at + LOSS_ERROR] = REST_OF_LOSS[1] ?? 0;
    rows[at + PEAK] = peak;
    rows[at + LAST_DUE] = lastDue;
    rows[at + INTEREST] = interest;
    rows[at + INTEREST + 1] = interestLow;
    rows[at + DUE] = due;
    rows[at + DUE + 1] = dueLow;
    rows[at + DUE_ERROR] = dueError;
    rows[at + CASH] = cash;
    rows[at + CASH + 1] = cashLow;
    rows[at + CASH_ERROR] = cashError;
    rows[at + TIER1] = tier1;
    rows[at + TIER1 + 1] = tier1Low;
    rows[at + RECOVERY] = recovery;
    rows[at + RECOVERY + 1] = recoveryLow;
    rows[at + TIER2_SHARE] = share2;
    rows[at + TIER2_SHARE + 1] = share2Low;
    rows[at + SHARED_ERROR] = sharedError;
  }
  return true;
}
