import type { Terms as EngineTerms, Timeline } from '../engine';
import { DEFAULT_TERMS } from '../engine';
import type { Localised } from './definition';

/** What the terms range says, in the engine's names. A term that is not given is missing. */
export interface Terms extends EngineTerms, Pick<Timeline, 'basis' | 'periodsPerYear'> {
  /** The last three count under the annual hurdle only. */
  readonly amortStart?: number;
  readonly amortPeriods?: number;
  readonly arrearsRate?: number;
}

/** A row of the terms table. `words` are the texts a value may be; `number` says whether it may be a number. */
export interface PactTerm {
  /** As it stands in the sheet. */
  readonly name: string;
  readonly option: keyof Terms;
  /** As it stands in the sheet; "" where the default depends on the other arguments. */
  readonly default: number | string;
  readonly words: readonly string[];
  readonly number: boolean;
  /** 0 cannot be meant, so it is a blank cell, which hosts hand over as 0: the default applies. */
  readonly zeroIsBlank?: true;
  readonly meaning: Localised;
}

/** Every term of the pact that a model can change, in the order of the default table. */
export const PACT_TERMS: readonly PactTerm[] = [
  {
    name: 'share_before',
    option: 'shareBefore',
    default: DEFAULT_TERMS.shareBefore,
    words: [],
    number: true,
    meaning: {
      en: "Japan's share of profit until it has recovered principal and interest: 0 to 1",
      ja: '元本および利息の回収が完了するまでの日本側の配分割合（0以上1以下）',
    },
  },
  {
    name: 'share_after',
    option: 'shareAfter',
    default: DEFAULT_TERMS.shareAfter,
    words: [],
    number: true,
    meaning: { en: "Japan's share of profit after recovery: 0 to 1", ja: '回収完了後の日本側の配分割合（0以上1以下）' },
  },
  {
    name: 'hurdle',
    option: 'hurdle',
    default: DEFAULT_TERMS.hurdle,
    words: ['cumulative', 'annual'],
    number: false,
    meaning: {
      en: 'What ends the first tier: cumulative (one claim until it is repaid) or annual (in each period a deemed amount and arrears)',
      ja: '第1段階の終了条件。cumulative（元利合計の回収完了まで）または annual（期ごとのみなし配分額および未払額の充足まで）',
    },
  },
  {
    name: 'compounding',
    option: 'compounding',
    default: DEFAULT_TERMS.compounding,
    words: ['periodic', 'effective', 'simple'],
    number: false,
    meaning: {
      en: 'Interest of a period: periodic (rate × year fraction), effective ((1 + rate) ^ year fraction − 1) or simple (on principal only)',
      ja: '各期の利息の計算方法。periodic（年利×年数）、effective（（1＋年利）^年数－1）または simple（元本のみに付す単利）',
    },
  },
  {
    name: 'basis',
    option: 'basis',
    default: 0,
    words: [],
    number: true,
    meaning: {
      en: 'Day count, as in YEARFRAC: 0 US 30/360, 1 actual/actual, 2 actual/360, 3 actual/365, 4 European 30/360',
      ja: '日数計算の基準（YEARFRAC 関数と同じ）。0 米国式 30/360、1 実日数/実日数、2 実日数/360、3 実日数/365、4 欧州式 30/360',
    },
  },
  {
    name: 'per_year',
    option: 'periodsPerYear',
    default: 1,
    words: [],
    number: true,
    zeroIsBlank: true,
    meaning: {
      en: 'Periods a year when no dates are given: a whole number such as 1, 2, 4 or 12',
      ja: '日付を指定しない場合の1年当たりの期数（1、2、4、12 などの整数）',
    },
  },
  {
    name: 'losses',
    option: 'losses',
    default: DEFAULT_TERMS.losses,
    words: ['carry', 'ignore'],
    number: false,
    meaning: {
      en: 'A loss reduces later profits (carry) or is left out (ignore)',
      ja: '損失の取扱い。carry（翌期以降の利益から控除）または ignore（考慮しない）',
    },
  },
  {
    name: 'rounding',
    option: 'rounding',
    default: DEFAULT_TERMS.rounding,
    words: ['none'],
    number: true,
    meaning: {
      en: 'none, or the decimals to which the ledger is rounded: 0 to 6',
      ja: 'none（端数処理なし）、または端数処理後の小数点以下の桁数（0以上6以下）',
    },
  },
  {
    name: 'amort_start',
    option: 'amortStart',
    default: 1,
    words: [],
    number: true,
    zeroIsBlank: true,
    meaning: { en: 'First period with a deemed instalment; annual hurdle only', ja: 'みなし元本返済を開始する期。annual の場合のみ使用' },
  },
  {
    name: 'amort_periods',
    option: 'amortPeriods',
    default: '',
    words: [],
    number: true,
    zeroIsBlank: true,
    meaning: {
      en: 'Number of deemed instalments; annual hurdle only. Blank: as many as there are periods, so with amort_start above 1 the instalments run past the last period and Japan has not recovered; give amort_periods too',
      ja: 'みなし元本返済の回数。annual の場合のみ使用。空白の場合は全期数となり、amort_start が2以降のときは返済が最終期より後に及び、回収は完了しないため、amort_periods も併せて指定',
    },
  },
  {
    name: 'arrears_rate',
    option: 'arrearsRate',
    default: 0,
    words: [],
    number: true,
    meaning: { en: 'Annual interest rate on arrears; annual hurdle only', ja: '未払額に付す年利。annual の場合のみ使用' },
  },
];
