import type { Label } from './definition';

/** The texts of the result in their order, and what stands beside them. Saved formulas look values up by these texts. */
export const SUMMARY_LABELS: readonly Label[] = [
  {
    label: 'Reading',
    meaning: { en: 'The hurdle of the terms: cumulative or annual', ja: '条件 hurdle の値（cumulative または annual）' },
  },
  {
    label: 'Recovered',
    meaning: {
      en: 'yes when Japan has recovered principal and interest by the last period, else no',
      ja: '最終期末までに元本および利息の回収が完了する場合は yes、それ以外は no',
    },
  },
  {
    label: 'Recovery period',
    meaning: { en: 'Number of periods until then, with its fraction, as RECOVERY', ja: '回収完了までの期数（端数を含む。RECOVERY の値）' },
  },
  {
    label: 'Recovery date',
    meaning: {
      en: 'Day number of the distribution that completes recovery, as RECOVERY.DATE; empty without dates',
      ja: '回収が完了する配分日のシリアル値（RECOVERY.DATE の値）。日付を指定しない場合は空文字列',
    },
  },
  {
    label: 'Still due at the end',
    meaning: {
      en: 'What Japan is still owed after the last period, principal and interest',
      ja: '最終期の配分後に残る日本側の要回収額（元本および利息）',
    },
  },
  { label: 'Total drawn', meaning: { en: 'Sum of all drawdowns', ja: '拠出額の合計' } },
  {
    label: 'Total profit distributed',
    meaning: { en: 'Sum of what is shared: profits after losses carried forward', ja: '配分可能利益の合計（繰越損失の控除後）' },
  },
  { label: 'Japan total', meaning: { en: 'Sum of what Japan receives in both tiers', ja: '日本の受取総額（両段階の合計）' } },
  { label: 'US total', meaning: { en: 'Sum of what the US receives in both tiers', ja: '米国の受取総額（両段階の合計）' } },
  {
    label: 'Japan share',
    meaning: { en: 'Japan total over total profit distributed', ja: '配分可能利益の合計に占める日本の受取総額の割合' },
  },
  { label: 'Japan multiple', meaning: { en: 'Japan total over total drawn', ja: '拠出額の合計に対する日本の受取総額の倍率' } },
  { label: 'Japan IRR', meaning: { en: 'Japan’s annual effective return, as IRR', ja: '日本側の内部収益率（実効年利。IRR の値）' } },
  {
    label: 'Largest amount due',
    meaning: { en: 'Largest amount due to Japan before the distribution of a period', ja: '各期の配分前における日本側の要回収額の最大値' },
  },
  {
    label: 'Unabsorbed loss',
    meaning: { en: 'Loss that no later profit has made good by the last period', ja: '最終期末までに以後の利益で補填されなかった損失' },
  },
  {
    label: 'Japan NPV at the pact rate',
    meaning: {
      en: 'What Japan receives less what it funds, discounted to the start at the interest rate of the pact',
      ja: '受取額から拠出額を差し引いた金額の、協定の年利による開始日時点の正味現在価値',
    },
  },
];
