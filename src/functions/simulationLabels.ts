import type { Label } from './definition';

/** The texts of the result in their order, and what stands beside them. Saved formulas look values up by these texts. */
export const SIMULATION_LABELS: readonly Label[] = [
  {
    label: 'Recovered by the horizon',
    meaning: {
      en: 'Share of the runs in which Japan has recovered by the last period: 1 is all',
      ja: '最終期末までに回収が完了した試算の割合（1 は全件）',
    },
  },
  {
    label: 'Recovery period P10',
    meaning: { en: 'Number of periods within which 10% of the runs recover', ja: '回収完了までの期数（早い方から10%）' },
  },
  {
    label: 'Recovery period P50',
    meaning: { en: 'Number of periods within which half of the runs recover', ja: '回収完了までの期数（中央値。早い方から50%）' },
  },
  {
    label: 'Recovery period P90',
    meaning: { en: 'Number of periods within which 90% of the runs recover', ja: '回収完了までの期数（早い方から90%）' },
  },
  {
    label: 'Japan total P10',
    meaning: { en: 'What Japan receives in all; 10% of the runs give this or less', ja: '日本の受取総額（試算の10%がこの値以下）' },
  },
  {
    label: 'Japan total P50',
    meaning: { en: 'What Japan receives in all; half the runs give this or less', ja: '日本の受取総額（試算の50%がこの値以下）' },
  },
  {
    label: 'Japan total P90',
    meaning: { en: 'What Japan receives in all; 90% of the runs give this or less', ja: '日本の受取総額（試算の90%がこの値以下）' },
  },
  { label: 'Japan total mean', meaning: { en: 'Mean of what Japan receives in all', ja: '日本の受取総額の平均' } },
  { label: 'Paths', meaning: { en: 'Number of runs', ja: '試算の回数' } },
  { label: 'Seed', meaning: { en: 'Seed of the random numbers', ja: '乱数のシード' } },
];
