import type { PairRun } from './pairProject';
import { lowOfQuotient, lowOfSum, PAIR_ERROR, settled } from './pairs';
import {
  CASH,
  CASH_ERROR,
  CLAIM,
  CLAIM_ERROR,
  DRAWDOWN,
  DUE,
  DUE_ERROR,
  GIVEN_WIDTH,
  INTEREST,
  LAST_DUE,
  LOSS,
  LOSS_ERROR,
  PRINCIPAL,
  RECOVERY,
  SHARED_ERROR,
  TIER1,
  TIER2_SHARE,
  WIDTH,
} from './pairLayout';
import type { Recovery, WaterfallRow } from './types';

/** A result with doubles for its exact numbers. */
export type InDoubles<Result> = {
  readonly [Key in keyof Result]: Result[Key] extends number | boolean | null ? Result[Key] : number | Extract<Result[Key], null>;
};

/** In units of money; NaN where the bounds leave more than one double. */
function money({ unit }: PairRun, high: number, low: number, error: number): number {
  // Division rounds to the nearest, and −0 is 0.
  if (low === 0 && error === 0) return high / unit + 0;
  if (unit === 1) return settled(high, low, error);
  const quotient = high / unit;
  return settled(quotient, lowOfQuotient(quotient, high, low, unit), error / unit + PAIR_ERROR * quotient);
}

/** An amount of the tape by its place and that of its error: numbers that are handed on are allocated, unless they are whole. */
function moneyAt(run: PairRun, place: number, errorPlace: number): number {
  const { rows } = run.tape;
  return money(run, rows[place] ?? 0, rows[place + 1] ?? 0, rows[errorPlace] ?? 0);
}

/** One pair less another; an undecided 0 is NaN, too. Whole units are exact. */
function difference(run: PairRun, high: number, low: number, less: number, lessLow: number, error: number): number {
  const rest = high - less;
  const restLow = lowOfSum(rest, high, -less) + (low - lessLow);
  return rest + restLow === 0 && error > 0 && !run.isLedger ? NaN : money(run, rest, restLow, error);
}

function distributedError({ tape: { rows } }: PairRun, at: number): number {
  return 2 * (rows[at + SHARED_ERROR] ?? 0) + PAIR_ERROR * (rows[at + CASH] ?? 0);
}

/** What each side gets of the cash of one period, by its index; NaN where it is undecided. */
export function distributionOf(run: PairRun, index: number): [japan: number, us: number] {
  const { rows } = run.tape;
  const at = index * WIDTH;
  const repaid = rows[at + RECOVERY] ?? 0;
  const share2 = rows[at + TIER2_SHARE] ?? 0;
  const japan = repaid + share2;
  const japanLow = lowOfSum(japan, repaid, share2) + ((rows[at + RECOVERY + 1] ?? 0) + (rows[at + TIER2_SHARE + 1] ?? 0));
  const error = distributedError(run, at);
  return [money(run, japan, japanLow, error), difference(run, rows[at + CASH] ?? 0, rows[at + CASH + 1] ?? 0, japan, japanLow, error)];
}

/** The doubles of one period, by its index; null where one is undecided. */
export function rowOf(run: PairRun, index: number): InDoubles<WaterfallRow> | null {
  const { rows, given } = run.tape;
  const at = index * WIDTH;
  const cash = rows[at + CASH] ?? 0;
  const cashLow = rows[at + CASH + 1] ?? 0;
  const tier1 = rows[at + TIER1] ?? 0;
  const tier1Low = rows[at + TIER1 + 1] ?? 0;
  const repaid = rows[at + RECOVERY] ?? 0;
  const repaidLow = rows[at + RECOVERY + 1] ?? 0;
  const sharedError = rows[at + SHARED_ERROR] ?? 0;

  const before = at - WIDTH;
  const opened = index > 0;
  const drawnAt = index * GIVEN_WIDTH + DRAWDOWN;
  const drawn = given[drawnAt] ?? 0;
  const held = opened ? (rows[before + PRINCIPAL] ?? 0) : 0;
  const heldLow = opened ? (rows[before + PRINCIPAL + 1] ?? 0) : 0;
  const principal = held + drawn;
  const principalLow = lowOfSum(principal, held, drawn) + (heldLow + (given[drawnAt + 1] ?? 0));
  const claim = rows[at + CLAIM] ?? 0;
  const claimLow = rows[at + CLAIM + 1] ?? 0;
  const claimError = rows[at + CLAIM_ERROR] ?? 0;
  const dueError = rows[at + DUE_ERROR] ?? 0;
  const owedError = dueError + claimError + PAIR_ERROR * (rows[at + DUE] ?? 0);
  // Interest is paid first: none of the principal is while more is left than all of it.
  const isPrincipalWhole = repaid === 0 || claim - principal + (claimLow - principalLow) > owedError;
  const paidOff = principal - claim;
  const paidOffLow = lowOfSum(paidOff, principal, -claim) + (principalLow - claimLow);

  const opening = opened ? moneyAt(run, before + CLAIM, before + CLAIM_ERROR) : 0;
  const drawdown = money(run, drawn, given[drawnAt + 1] ?? 0, given[drawnAt + 2] ?? 0);
  const interest = moneyAt(run, at + INTEREST, at + DUE_ERROR);
  const due = moneyAt(run, at + DUE, at + DUE_ERROR);
  const distributable = moneyAt(run, at + CASH, at + CASH_ERROR);
  const inTier1 = moneyAt(run, at + TIER1, at + SHARED_ERROR);
  const isAllTier1 = tier1 === cash && tier1Low === cashLow;
  const tier2 = isAllTier1 ? 0 : difference(run, cash, cashLow, tier1, tier1Low, distributedError(run, at));
  const japanRecovery = moneyAt(run, at + RECOVERY, at + SHARED_ERROR);
  const japanInterest = isPrincipalWhole ? japanRecovery : difference(run, repaid, repaidLow, paidOff, paidOffLow, owedError + sharedError);
  const japanPrincipal = isPrincipalWhole ? 0 : money(run, paidOff, paidOffLow, owedError);
  const japanTier2 = moneyAt(run, at + TIER2_SHARE, at + SHARED_ERROR);
  const [japan, us] = distributionOf(run, index);
  const closing = moneyAt(run, at + CLAIM, at + CLAIM_ERROR);
  const lossClosing = moneyAt(run, at + LOSS, at + LOSS_ERROR);

  const sum = opening + drawdown + interest + due + distributable + inTier1 + tier2 + japanRecovery + japanInterest;
  if (Number.isNaN(sum + japanPrincipal + japanTier2 + japan + us + closing + lossClosing)) return null;
  return {
    period: index + 1,
    opening,
    drawdown,
    interest,
    due,
    distributable,
    tier1: inTier1,
    tier2,
    japanRecovery,
    japanInterest,
    japanPrincipal,
    japanTier2,
    japan,
    us,
    closing,
    lossClosing,
  };
}

/** Japan's claim at the end of a period, by its index; NaN where it is undecided. */
export function closingOf(run: PairRun, index: number): number {
  const at = index * WIDTH;
  return moneyAt(run, at + CLAIM, at + CLAIM_ERROR);
}

/** When the claim was repaid; NaN stands where a number is undecided. */
export function recoveryOf(run: PairRun): InDoubles<Recovery> {
  const { tape, periods, boundaries } = run;
  const remaining = closingOf(run, periods - 1);
  const period = tape.rows[(periods - 1) * WIDTH + LAST_DUE] ?? 0;
  if (tape.rows[(periods - 1) * WIDTH + CLAIM] !== 0) return { recovered: false, period: null, fractional: null, date: null, remaining };
  return {
    recovered: true,
    period,
    fractional: period === 0 ? 0 : fractionalOf(run, period),
    date: boundaries?.[period] ?? null,
    remaining,
  };
}

/** Periods before the last one in which anything was due, and the part of its cash that was needed. */
function fractionalOf({ tape: { rows } }: PairRun, period: number): number {
  const read = (column: number) => rows[(period - 1) * WIDTH + column] ?? 0;
  const [cash, cashLow, tier1, tier1Low] = [read(CASH), read(CASH + 1), read(TIER1), read(TIER1 + 1)];
  if (cash === 0) return period - 1;
  if (tier1 === cash && tier1Low === cashLow) return period;
  return quotient(tier1, tier1Low, cash, cashLow, read(SHARED_ERROR) + read(CASH_ERROR), period - 1);
}

/** before + part / whole, where the part is at most the whole and either is known to within `error`. */
function quotient(part: number, partLow: number, whole: number, wholeLow: number, error: number, before = 0): number {
  const ratio = part / whole;
  const ratioLow = lowOfQuotient(ratio, part, partLow - ratio * wholeLow, whole);
  const sum = before + ratio;
  return settled(sum, lowOfSum(sum, before, ratio) + ratioLow, (2 * error) / whole + PAIR_ERROR * (before + 1));
}

/** What Japan receives in all, and its part of all distributed cash: null where there is none; NaN where they are undecided. */
export function sharesOf(run: PairRun): { readonly total: number; readonly share: number | null } {
  const { rows } = run.tape;
  let japan = 0;
  let japanLow = 0;
  let japanError = 0;
  let cash = 0;
  let cashLow = 0;
  let cashError = 0;
  for (let at = 0; at < run.periods * WIDTH; at += WIDTH) {
    const sharedError = rows[at + SHARED_ERROR] ?? 0;
    const repaid = rows[at + RECOVERY] ?? 0;
    const share2 = rows[at + TIER2_SHARE] ?? 0;
    const received = repaid + share2;
    const receivedLow = lowOfSum(received, repaid, share2) + ((rows[at + RECOVERY + 1] ?? 0) + (rows[at + TIER2_SHARE + 1] ?? 0));
    const more = japan + received;
    const moreLow = lowOfSum(more, japan, received) + (japanLow + receivedLow);
    japan = more + moreLow;
    japanLow = moreLow - (japan - more);
    japanError += 2 * (sharedError + PAIR_ERROR * japan);
    const here = rows[at + CASH] ?? 0;
    const all = cash + here;
    const allLow = lowOfSum(all, cash, here) + (cashLow + (rows[at + CASH + 1] ?? 0));
    cash = all + allLow;
    cashLow = allLow - (cash - all);
    cashError += (rows[at + CASH_ERROR] ?? 0) + PAIR_ERROR * cash;
  }
  return {
    total: money(run, japan, japanLow, japanError),
    share: cash === 0 ? null : quotient(japan, japanLow, cash, cashLow, japanError + cashError),
  };
}
