import type { PairRun } from './pairProject';
import { lowOfQuotient, lowOfSum, PAIR_ERROR, settled } from './pairs';
import { CASH, CASH_ERROR, CLAIM, CLAIM_ERROR, LAST_DUE, RECOVERY, SHARED_ERROR, TIER1, TIER2_SHARE, WIDTH } from './pairLayout';
import type { Recovery } from './types';

/** A result with doubles for its exact numbers. */
export type InDoubles<Result> = {
  readonly [Key in keyof Result]: Result[Key] extends number | boolean | null ? Result[Key] : number | Extract<Result[Key], null>;
};

/** A pair of the tape in units of money; NaN where the bounds leave more than one double. */
export function inMoney(unit: number, high: number, low: number, error: number): number {
  // Division rounds to the nearest, and −0 is 0.
  if (low === 0 && error === 0) return high / unit + 0;
  if (unit === 1) return settled(high, low, error);
  const quotient = high / unit;
  return settled(quotient, lowOfQuotient(quotient, high, low, unit), error / unit + PAIR_ERROR * quotient);
}

/** What each side gets of the cash of one period, by its index; NaN where it is undecided. As in `pairRows.ts`, for one figure. */
export function distributionOf({ tape: { rows }, isLedger, unit }: PairRun, index: number): [japan: number, us: number] {
  const at = index * WIDTH;
  const cash = rows[at + CASH] ?? 0;
  const repaid = rows[at + RECOVERY] ?? 0;
  const share2 = rows[at + TIER2_SHARE] ?? 0;
  const japan = repaid + share2;
  const japanLow = lowOfSum(japan, repaid, share2) + ((rows[at + RECOVERY + 1] ?? 0) + (rows[at + TIER2_SHARE + 1] ?? 0));
  // Whole units are exact.
  const error = isLedger ? 0 : 2 * (rows[at + SHARED_ERROR] ?? 0) + PAIR_ERROR * cash;
  const us = cash - japan;
  const usLow = lowOfSum(us, cash, -japan) + ((rows[at + CASH + 1] ?? 0) - japanLow);
  return [inMoney(unit, japan, japanLow, error), us + usLow === 0 && error > 0 ? NaN : inMoney(unit, us, usLow, error)];
}

/** Japan's claim at the end of a period, by its index; NaN where it is undecided. */
export function closingOf(run: PairRun, index: number): number {
  const { rows } = run.tape;
  const at = index * WIDTH;
  return inMoney(run.unit, rows[at + CLAIM] ?? 0, rows[at + CLAIM + 1] ?? 0, rows[at + CLAIM_ERROR] ?? 0);
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
    total: inMoney(run.unit, japan, japanLow, japanError),
    share: cash === 0 ? null : quotient(japan, japanLow, cash, cashLow, japanError + cashError),
  };
}
