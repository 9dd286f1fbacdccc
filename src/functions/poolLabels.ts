import type { Label } from './definition';

/** The texts of the rows and of the columns. Saved formulas look values up by them. */
export const POOL_LABELS: readonly Label[] = [
  {
    label: 'project 1, project 2, …',
    meaning: { en: 'Each project on its own, in the order of the columns', ja: '各案件を単独で計算した結果（列の順）' },
  },
  { label: 'separate', meaning: { en: 'Sum of the projects, each on its own', ja: '単独で計算した各案件の合計' } },
  { label: 'pooled', meaning: { en: 'All projects in one pool', ja: '全案件をプールした場合' } },
  { label: 'difference', meaning: { en: 'pooled less separate', ja: 'pooled から separate を差し引いた値' } },
  {
    label: 'recovery',
    meaning: {
      en: 'Number of periods until Japan has recovered principal and interest; not recovered when it has not. In the row separate that of the last project',
      ja: '回収完了までの期数。回収が完了しない場合は not recovered。separate の行では最も遅い案件の値',
    },
  },
  { label: 'japan', meaning: { en: 'What Japan receives in all', ja: '日本の受取総額' } },
  { label: 'us', meaning: { en: 'What the US receives in all', ja: '米国の受取総額' } },
  { label: 'remaining', meaning: { en: 'What Japan is still owed after the last period', ja: '最終期の配分後に残る日本側の要回収額' } },
  {
    label: 'remaining in pool',
    meaning: { en: 'The same of this project when all are pooled', ja: 'プールした場合に、その案件について残る日本側の要回収額' },
  },
];
