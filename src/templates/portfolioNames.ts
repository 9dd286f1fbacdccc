import type { BookContext } from './bookContext';

/** Defined names of the Portfolio sheet that its blocks read from one another. */
export const PORTFOLIO = {
  start: 'Portfolio_Start',
  end: 'Portfolio_End',
  poolPeriods: 'Portfolio_PoolPeriods',
  sameStart: 'Portfolio_SameStart',
  totalDrawn: 'Portfolio_TotalDrawn',
  totalJapan: 'Portfolio_TotalJapan',
  totalUs: 'Portfolio_TotalUS',
  stillDue: 'Portfolio_StillDue',
  repaidOn: 'Portfolio_RepaidOn',
  japanShare: 'Portfolio_JapanShare',
  npv: 'Portfolio_Npv',
  npvEach: 'Portfolio_NpvEach',
  pactNpvEach: 'Portfolio_PactNpvEach',
  costOfMoney: 'Portfolio_CostOfMoney',
  shares: 'Portfolio_FundingShares',
  costs: 'Portfolio_FundingCosts',
  tenors: 'Portfolio_FundingTenors',
  amounts: 'Portfolio_FundingAmounts',
  tariffYears: 'Portfolio_TariffYears',
  carryNpv: 'Portfolio_CarryNpv',
  costOfDeclining: 'Portfolio_CostOfDeclining',
  years: 'Portfolio_Years',
  japan: 'Portfolio_Japan',
  us: 'Portfolio_US',
  claim: 'Portfolio_Claim',
  netCarry: 'Portfolio_NetCarry',
  debtYears: 'Portfolio_DebtYears',
  debtInterest: 'Portfolio_DebtInterest',
  debtPrincipal: 'Portfolio_DebtPrincipal',
  pool: 'Portfolio_Pool',
  poolDates: 'Portfolio_PoolDates',
  poolDrawdowns: 'Portfolio_PoolDrawdowns',
  poolProfits: 'Portfolio_PoolProfits',
  poolRates: 'Portfolio_PoolRates',
} as const;

/** The prefixes of the project sheets, in their order. */
export function prefixesOf(context: BookContext): readonly string[] {
  return context.projects.map(({ model }) => model.prefix);
}

/** A cell of each project, by the last part of its name: `Gas_TotalJapan,Oil_TotalJapan`. */
export function ofEach(context: BookContext, part: string, separator: '+' | ',' = ','): string {
  return prefixesOf(context)
    .map((prefix) => `${prefix}_${part}`)
    .join(separator);
}

/** The days on which the periods of a project begin, one for each amount of `P_Drawdowns`. */
export function startsOf(prefix: string): string {
  return `${prefix}_Starts`;
}

/** The days on which they end, one for each amount of `P_Profits`. */
export function endsOf(prefix: string): string {
  return `${prefix}_Ends`;
}
