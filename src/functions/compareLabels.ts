import type { Label } from './definition';

/** The texts of the rows and of the columns. Saved formulas look values up by them. */
export const COMPARE_LABELS: readonly Label[] = [
  {
    label: 'cumulative',
    meaning: {
      en: 'Cumulative hurdle: one claim, principal and interest, until it is repaid',
      ja: '累積基準：元利合計の回収が完了するまでの一つの要回収額',
    },
  },
  {
    label: 'annual',
    meaning: { en: 'Annual hurdle: in each period a deemed amount and arrears', ja: '年次基準：期ごとのみなし配分額および未払額' },
  },
  { label: 'difference', meaning: { en: 'annual less cumulative', ja: 'annual から cumulative を差し引いた値' } },
  {
    label: 'recovery',
    meaning: {
      en: 'Number of periods until Japan has recovered principal and interest; not recovered when it has not',
      ja: '回収完了までの期数。回収が完了しない場合は not recovered',
    },
  },
  { label: 'japan', meaning: { en: 'What Japan receives in all', ja: '日本の受取総額' } },
  { label: 'us', meaning: { en: 'What the US receives in all', ja: '米国の受取総額' } },
  {
    label: 'japan share',
    meaning: {
      en: 'Japan’s part of all that is distributed; nothing distributed when there is nothing',
      ja: '配分額の合計に占める日本の割合。配分がない場合は nothing distributed',
    },
  },
  {
    label: 'irr',
    meaning: {
      en: 'Japan’s annual effective return; not defined when no rate fits',
      ja: '日本側の内部収益率（実効年利）。存在しない場合は not defined',
    },
  },
];
