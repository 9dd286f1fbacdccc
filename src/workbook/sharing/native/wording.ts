import type { Language, Localised } from '../../../functions/catalogue';
import type { GridColumn } from './gridColumns';
import type { NativeTerm } from './termsArgument';

/** The texts of the sheet with the grids. A text with a gap has {1} in it. */
export const WORDS = {
  title: { en: 'Waterfalls in plain Excel formulas', ja: '通常の数式による配分計算' },
  purpose: {
    en: 'These formulas need no add-in. They stand for PACT formulas of this workbook and follow its inputs; change nothing here.',
    ja: 'このシートの数式はアドインなしで計算されます。本ブックの PACT 関数に代わるもので、入力値の変更に追随します。このシートは編集しないでください。',
  },
  terms: { en: 'Terms from {1}', ja: '条件（{1}）' },
  defaultTerms: { en: 'Terms: the defaults of PACT', ja: '条件：PACT の既定値' },
  only: { en: 'these formulas know no other: #VALUE! otherwise', ja: 'これらの数式はこの条件のみに対応（それ以外は #VALUE!）' },
  waterfall: { en: 'Waterfall for {1}', ja: '配分計算（{1}）' },
  rate: { en: 'Interest rate a year', ja: '年利' },
  drawdown: { en: 'Drawdown in period 1', ja: '第1期の実行額' },
  check: { en: 'Check of the inputs: 0 is in order', ja: '入力値の検証：0 は正常' },
} as const satisfies Readonly<Record<string, Localised>>;

export const TERM_WORDS: Readonly<Record<NativeTerm, Localised>> = {
  share_before: { en: "Japan's share until recovery", ja: '回収完了までの日本の配分割合' },
  share_after: { en: "Japan's share after recovery", ja: '回収完了後の日本の配分割合' },
  compounding: { en: 'Interest of a period', ja: '各期の利息の計算方法' },
  losses: { en: 'Losses', ja: '損失の取扱い' },
  basis: { en: 'Day count, as in YEARFRAC', ja: '日数計算の基準（YEARFRAC と同じ）' },
  per_year: { en: 'Periods a year without dates', ja: '1年当たりの期数（日付のない場合）' },
  hurdle: { en: 'Hurdle', ja: '第1段階の終了条件' },
  rounding: { en: 'Rounding', ja: '端数処理' },
};

export const COLUMN_WORDS: Readonly<Record<GridColumn, Localised>> = {
  period: { en: 'Period', ja: '期' },
  start: { en: 'Start', ja: '期初日' },
  end: { en: 'Period ends', ja: '期末日' },
  rate: { en: 'Rate a year', ja: '年利' },
  factor: { en: 'Interest factor', ja: '利息係数' },
  drawdown: { en: 'Drawdown', ja: '実行額' },
  profit: { en: 'Profit', ja: '利益' },
  opening: { en: 'Opening claim', ja: '期首要回収額' },
  interest: { en: 'Interest', ja: '利息' },
  due: { en: 'Due to Japan', ja: '当期要回収額' },
  lossClosing: { en: 'Loss carried forward', ja: '繰越損失' },
  distributable: { en: 'Distributable', ja: '配分可能額' },
  tier1: { en: 'Tier 1 cash', ja: '第1段階の配分額' },
  tier2: { en: 'Tier 2 cash', ja: '第2段階の配分額' },
  japanRecovery: { en: 'Repaid', ja: '回収額' },
  japanInterest: { en: 'of it interest', ja: 'うち利息' },
  japanPrincipal: { en: 'of it principal', ja: 'うち元本' },
  japanTier2: { en: 'Japan, tier 2', ja: '日本（第2段階）' },
  japan: { en: 'Japan', ja: '日本' },
  us: { en: 'US', ja: '米国' },
  closing: { en: 'Closing claim', ja: '期末要回収額' },
  principal: { en: 'Principal still due', ja: '元本残高' },
  recoveredAfter: { en: 'Recovered after, periods', ja: '回収完了までの期数' },
};

/** A text in a language, with what belongs into its gap. */
export function say(text: Localised, language: Language, gap = ''): string {
  return text[language].replace('{1}', () => gap);
}
