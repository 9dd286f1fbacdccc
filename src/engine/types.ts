import type { Decimal } from 'decimal.js';

/** A number that enters: a double means its shortest decimal text; a text must be a decimal such as `"0.055"` or `"1e3"`. */
export type Amount = number | string | Decimal;

/** One value a period, first period first. A blank (`null` or `""`) counts as 0 and keeps its period. */
export type Series = readonly (Amount | null)[];

/** Day count, as in Excel's YEARFRAC: 0 US 30/360, 1 actual/actual, 2 actual/360, 3 actual/365, 4 European 30/360. */
export type Basis = 0 | 1 | 2 | 3 | 4;

/** `periodic`: rate · years. `effective`: (1 + rate)^years − 1. `simple`: rate · years, on the principal only. */
export type Compounding = 'periodic' | 'effective' | 'simple';

/** `carry`: a loss is made good from later profits before anything is distributed. `ignore`: a loss counts as a profit of 0. */
export type Losses = 'carry' | 'ignore';

/** `none`: exact amounts. A number: a ledger that keeps every amount at that many decimals. */
export type Rounding = 'none' | 0 | 1 | 2 | 3 | 4 | 5 | 6;

/**
 * What Japan must have received before the split changes. `cumulative`: its whole claim, principal and interest.
 * `annual`: the deemed amount of each period (interest and an instalment of the principal) and the arrears of earlier ones.
 */
export type Hurdle = 'cumulative' | 'annual';

/** Japan's share of distributable cash, each from 0 to 1. `shareAfter` may exceed `shareBefore`. */
export interface Shares {
  /** While Japan's claim is unpaid (tier 1); default 0.5. */
  readonly shareBefore?: Amount | null | undefined;
  /** Once it is paid (tier 2); default 0.1. */
  readonly shareAfter?: Amount | null | undefined;
}

/** The terms of the pact. What is left out has its default. */
export interface Terms extends Shares {
  /** Default `periodic`. */
  readonly compounding?: Compounding | null | undefined;
  /** Default `carry`. */
  readonly losses?: Losses | null | undefined;
  /** Default `none`. */
  readonly rounding?: Rounding | null | undefined;
  /** Default `cumulative`. */
  readonly hurdle?: Hurdle | null | undefined;
  /** `annual` only: the period of the first instalment, a whole number, at least 1; default 1. */
  readonly amortStart?: number | null | undefined;
  /** `annual` only: the number of equal instalments, a whole number, at least 1; default the number of periods. */
  readonly amortPeriods?: number | null | undefined;
  /** `annual` only: simple interest a year on arrears, at least 0; default 0. */
  readonly arrearsRate?: Amount | null | undefined;
}

/** Terms under which one claim accrues until it is repaid. */
export interface CumulativeTerms extends Terms {
  readonly hurdle?: 'cumulative' | null | undefined;
}

/** Terms under which a deemed amount falls due in each period. */
export interface AnnualTerms extends Terms {
  readonly hurdle: 'annual';
}

/** The terms on which one amount of cash is shared. */
export type SplitTerms = Shares & Pick<Terms, 'rounding'>;

/** What one project costs and earns. Amounts are in any one unit of money; all results are in the same unit. */
export interface Project {
  /** Interest rate a year, at least 0 (0.055 is 5.5%): one number, or one a period. */
  readonly rate: Amount | Series;
  /** Funding drawn at the START of each period, at least 0: one a period, or a single number drawn at the start of period 1. */
  readonly drawdowns: Amount | Series;
  /** Profit available at the END of each period, any sign, net of costs, fees and tax. Its length, 1 to 1,200, is the number of periods. */
  readonly profits: Series;
}

/** When the periods are: equal parts of a year, or from date to date. */
export interface Timeline {
  /** Periods in a year where no dates are given: a whole number, at least 1; default 1. */
  readonly periodsPerYear?: number | null | undefined;
  /** Start of period 1, as an Excel day number (1900 system); the time of day is dropped. Goes with `dates`. */
  readonly start?: number | null | undefined;
  /** End of each period, as Excel day numbers, increasing from `start`. Goes with `start`; `periodsPerYear` then has no effect. */
  readonly dates?: readonly number[] | null | undefined;
  /** Day count between dates; default 0. */
  readonly basis?: Basis | null | undefined;
}

export interface WaterfallInput extends Project, Timeline {
  readonly terms?: Terms | null | undefined;
}

export interface CumulativeInput extends WaterfallInput {
  readonly terms?: CumulativeTerms | null | undefined;
}

export interface AnnualInput extends WaterfallInput {
  readonly terms: AnnualTerms;
}

/** How one amount of cash is shared. `japan + us = tier1 + tier2 =` the distributable cash. */
export interface Split {
  /** Cash shared at `shareBefore`. */
  readonly tier1: Decimal;
  /** Cash shared at `shareAfter`. */
  readonly tier2: Decimal;
  /** Japan's part of tier 1, never more than is due: it repays the claim. */
  readonly japan1: Decimal;
  /** The rest of what Japan receives: its part of tier 2. */
  readonly japan2: Decimal;
  readonly japan: Decimal;
  readonly us: Decimal;
}

/** One period of the schedule: how its cash was shared. */
export interface DistributionRow {
  /** From 1. */
  readonly period: number;
  readonly drawdown: Decimal;
  /** What Japan is owed at the end of the period, before cash is shared. */
  readonly due: Decimal;
  /** Cash to share: the profit less the loss brought forward, at least 0. */
  readonly distributable: Decimal;
  readonly tier1: Decimal;
  readonly tier2: Decimal;
  /** Japan's tier-1 cash, which reduces what it is owed. */
  readonly japanRecovery: Decimal;
  /** Japan's tier-2 cash, which never does. */
  readonly japanTier2: Decimal;
  readonly japan: Decimal;
  readonly us: Decimal;
  /** Loss carried to the next period, at least 0. */
  readonly lossClosing: Decimal;
}

/** A period under the `cumulative` hurdle. due = opening + drawdown + interest. */
export interface WaterfallRow extends DistributionRow {
  /** Japan's claim, principal and unpaid interest, before the drawdown. */
  readonly opening: Decimal;
  /** Interest of this period. */
  readonly interest: Decimal;
  /** japanRecovery = japanInterest + japanPrincipal. */
  readonly japanInterest: Decimal;
  readonly japanPrincipal: Decimal;
  /** Japan's claim that is left. */
  readonly closing: Decimal;
}

/** A period under the `annual` hurdle. due = deemed + the arrears before with their interest. */
export interface AnnualRow extends DistributionRow {
  /** The deemed amount: interest on the scheduled balance and an instalment of the principal. */
  readonly deemed: Decimal;
  /** What is left unpaid of the amount due. */
  readonly arrears: Decimal;
}

/**
 * When Japan's claim was repaid. "Not yet" is an answer, not an error: then period, fractional and date are null.
 * Under the `annual` hurdle the arrears stand for the claim, and a schedule with instalments after the last period is not recovered.
 */
export interface Recovery {
  readonly recovered: boolean;
  /** The period in which the claim was repaid for good; 0 where nothing was ever due. */
  readonly period: number | null;
  /** The same as a count of periods with its fraction, linear in the cash of the last one. */
  readonly fractional: Decimal | null;
  /** End of that period as an Excel day number; null without dates. */
  readonly date: number | null;
  /**
   * Japan's claim at the end of the timeline; under `annual` the arrears and the instalments that fall due after it, which a ledger rounds
   * in one sum. Where a ledger's unit is so coarse that no deemed amount comes to one, all that was drawn remains.
   */
  readonly remaining: Decimal;
}

/** Sums over all periods, except where said. */
export interface Totals {
  readonly profit: Decimal;
  readonly distributable: Decimal;
  readonly drawdown: Decimal;
  /**
   * Under `annual`: on the scheduled balance and on arrears. In a ledger each is rounded for itself, the deemed amount as the sum of
   * interest and instalment; so drawdown + interest − japanRecovery can differ from what remains, by at most a unit an instalment.
   */
  readonly interest: Decimal;
  readonly japan: Decimal;
  readonly us: Decimal;
  readonly japanRecovery: Decimal;
  readonly japanTier2: Decimal;
  readonly tier1: Decimal;
  readonly tier2: Decimal;
  /** Japan's claim at the end of the timeline; under `annual` the arrears. */
  readonly closing: Decimal;
  /** Loss carried out of the last period. */
  readonly unabsorbedLoss: Decimal;
  /** Claims written off because they were below 1e−13 of the largest due so far. */
  readonly dust: Decimal;
  /** Japan's part of the distributed cash; null where nothing was distributed. */
  readonly japanShare: Decimal | null;
  /** Japan's cash for each unit drawn; null where nothing was drawn. */
  readonly japanMoic: Decimal | null;
  /** The largest due of any period. */
  readonly peakClaim: Decimal;
  /** Japan's receipts less the drawdowns, each discounted to the start at the pact rate. */
  readonly japanNpv: Decimal;
}

export interface AnnualTotals extends Totals {
  /** Arrears at the end of the timeline. */
  readonly arrears: Decimal;
}

export interface CumulativeWaterfall {
  readonly hurdle: 'cumulative';
  readonly rows: readonly WaterfallRow[];
  readonly recovery: Recovery;
  readonly totals: Totals;
}

export interface AnnualWaterfall {
  readonly hurdle: 'annual';
  readonly rows: readonly AnnualRow[];
  readonly recovery: Recovery;
  readonly totals: AnnualTotals;
}

export type Waterfall = CumulativeWaterfall | AnnualWaterfall;
