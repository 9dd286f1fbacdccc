import type { Category, Localised } from './definition';

/** The headings under which the functions are listed, in their order. */
export const CATEGORIES: Readonly<Record<Category, Localised>> = {
  schedule: { en: 'Schedules', ja: '配分計算表' },
  answer: { en: 'When and how much', ja: '回収時期と受取額' },
  return: { en: 'Returns', ja: '収益率と現在価値' },
  solve: { en: 'Solving for a figure', ja: '必要額・上限の逆算' },
  study: { en: 'Studies and checks', ja: '感応度分析と検証' },
  money: { en: 'Interest, funding and tariffs', ja: '利息・資金調達・関税' },
  about: { en: 'Terms, projects and version', ja: '条件・案件・バージョン' },
};
