import type { PairRun } from './pairProject';
import type { InDoubles } from './pairResults';
import { inMoney } from './pairResults';
import { lowOfSum, PAIR_ERROR } from './pairs';
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
  LOSS,
  LOSS_ERROR,
  PRINCIPAL,
  RECOVERY,
  SHARED_ERROR,
  TIER1,
  TIER2_SHARE,
  WIDTH,
} from './pairLayout';
import type { WaterfallRow } from './types';

/** Where the amounts of a row are drafted. */
const COLUMN = {
  drawdown: 0,
  interest: 1,
  due: 2,
  distributable: 3,
  tier1: 4,
  tier2: 5,
  japanRecovery: 6,
  japanInterest: 7,
  japanPrincipal: 8,
  japanTier2: 9,
  japan: 10,
  us: 11,
  closing: 12,
  lossClosing: 13,
} as const;
const AMOUNTS = Object.keys(COLUMN).length;

/** High part, low part and error of each amount: numbers handed to a function that V8 does not inline are allocated, those in a list are not. */
const DRAFT = new Float64Array(3 * AMOUNTS);
const MONEY = new Float64Array(AMOUNTS);

/** The doubles of every period; null where one is undecided. */
export function rowsOf(run: PairRun): InDoubles<WaterfallRow>[] | null {
  const rows: InDoubles<WaterfallRow>[] = [];
  let opening = 0;
  for (let index = 0; index < run.periods; index += 1) {
    draftRow(run, index);
    if (!settleDraft(run.unit)) return null;
    const closing = MONEY[COLUMN.closing] ?? 0;
    rows.push({
      period: index + 1,
      opening,
      drawdown: MONEY[COLUMN.drawdown] ?? 0,
      interest: MONEY[COLUMN.interest] ?? 0,
      due: MONEY[COLUMN.due] ?? 0,
      distributable: MONEY[COLUMN.distributable] ?? 0,
      tier1: MONEY[COLUMN.tier1] ?? 0,
      tier2: MONEY[COLUMN.tier2] ?? 0,
      japanRecovery: MONEY[COLUMN.japanRecovery] ?? 0,
      japanInterest: MONEY[COLUMN.japanInterest] ?? 0,
      japanPrincipal: MONEY[COLUMN.japanPrincipal] ?? 0,
      japanTier2: MONEY[COLUMN.japanTier2] ?? 0,
      japan: MONEY[COLUMN.japan] ?? 0,
      us: MONEY[COLUMN.us] ?? 0,
      closing,
      lossClosing: MONEY[COLUMN.lossClosing] ?? 0,
    });
    opening = closing;
  }
  return rows;
}

function draft(column: number, high: number, low: number, error: number): void {
  DRAFT[3 * column] = high;
  DRAFT[3 * column + 1] = low;
  DRAFT[3 * column + 2] = error;
}

/** One pair less another: NaN where it is 0, but not for certain. */
function draftDifference(column: number, high: number, low: number, less: number, lessLow: number, error: number): void {
  const rest = high - less;
  const restLow = lowOfSum(rest, high, -less) + (low - lessLow);
  draft(column, rest + restLow === 0 && error > 0 ? NaN : rest, restLow, error);
}

function draftRow(run: PairRun, index: number): void {
  const { rows, given } = run.tape;
  const at = index * WIDTH;
  const drawnAt = index * GIVEN_WIDTH + DRAWDOWN;
  const drawn = given[drawnAt] ?? 0;
  const drawnLow = given[drawnAt + 1] ?? 0;
  draft(COLUMN.drawdown, drawn, drawnLow, given[drawnAt + 2] ?? 0);
  const due = rows[at + DUE] ?? 0;
  const dueError = rows[at + DUE_ERROR] ?? 0;
  draft(COLUMN.interest, rows[at + INTEREST] ?? 0, rows[at + INTEREST + 1] ?? 0, dueError);
  draft(COLUMN.due, due, rows[at + DUE + 1] ?? 0, dueError);
  const cash = rows[at + CASH] ?? 0;
  const cashLow = rows[at + CASH + 1] ?? 0;
  const cashError = rows[at + CASH_ERROR] ?? 0;
  draft(COLUMN.distributable, cash, cashLow, cashError);

  const tier1 = rows[at + TIER1] ?? 0;
  const tier1Low = rows[at + TIER1 + 1] ?? 0;
  const tierError = rows[at + SHARED_ERROR] ?? 0;
  const isAllTier1 = tier1 === cash && tier1Low === cashLow;
  draft(COLUMN.tier1, tier1, tier1Low, isAllTier1 ? cashError : tierError);
  if (isAllTier1) draft(COLUMN.tier2, 0, 0, 0);
  else draftDifference(COLUMN.tier2, cash, cashLow, tier1, tier1Low, 2 * tierError + PAIR_ERROR * cash);

  // Whole units are exact.
  const pairError = run.isLedger ? 0 : PAIR_ERROR;
  const sharedError = run.isLedger ? 0 : tierError;
  const repaid = rows[at + RECOVERY] ?? 0;
  const repaidLow = rows[at + RECOVERY + 1] ?? 0;
  const share2 = rows[at + TIER2_SHARE] ?? 0;
  const share2Low = rows[at + TIER2_SHARE + 1] ?? 0;
  draft(COLUMN.japanRecovery, repaid, repaidLow, sharedError);
  draft(COLUMN.japanTier2, share2, share2Low, sharedError);
  const japan = repaid + share2;
  const japanLow = lowOfSum(japan, repaid, share2) + (repaidLow + share2Low);
  const japanError = 2 * sharedError + pairError * cash;
  draft(COLUMN.japan, japan, japanLow, japanError);
  draftDifference(COLUMN.us, cash, cashLow, japan, japanLow, japanError);

  const claim = rows[at + CLAIM] ?? 0;
  const claimLow = rows[at + CLAIM + 1] ?? 0;
  const claimError = rows[at + CLAIM_ERROR] ?? 0;
  draft(COLUMN.closing, claim, claimLow, claimError);
  draft(COLUMN.lossClosing, rows[at + LOSS] ?? 0, rows[at + LOSS + 1] ?? 0, rows[at + LOSS_ERROR] ?? 0);

  const before = at - WIDTH;
  const held = index > 0 ? (rows[before + PRINCIPAL] ?? 0) : 0;
  const heldLow = index > 0 ? (rows[before + PRINCIPAL + 1] ?? 0) : 0;
  const principal = held + drawn;
  const principalLow = lowOfSum(principal, held, drawn) + (heldLow + drawnLow);
  const owedError = dueError + claimError + pairError * due;
  // Interest is paid first: none of the principal is while more is left than all of it.
  if (repaid === 0 || claim - principal + (claimLow - principalLow) > owedError) {
    draft(COLUMN.japanInterest, repaid, repaidLow, sharedError);
    draft(COLUMN.japanPrincipal, 0, 0, 0);
  } else {
    const paidOff = principal - claim;
    const paidOffLow = lowOfSum(paidOff, principal, -claim) + (principalLow - claimLow);
    draft(COLUMN.japanPrincipal, paidOff, paidOffLow, owedError);
    draftDifference(COLUMN.japanInterest, repaid, repaidLow, paidOff, paidOffLow, owedError + sharedError);
  }
}

/** False where a double is undecided. */
function settleDraft(unit: number): boolean {
  let sum = 0;
  for (let column = 0; column < AMOUNTS; column += 1) {
    const money = inMoney(unit, DRAFT[3 * column] ?? 0, DRAFT[3 * column + 1] ?? 0, DRAFT[3 * column + 2] ?? 0);
    MONEY[column] = money;
    sum += money;
  }
  return !Number.isNaN(sum);
}
