import type { ChartStrings } from './strings';

const inUnit = (words: string) => (unit: string) => (unit === '' ? words : `${words}（${unit}）`);

export const japanese: ChartStrings = {
  japan: '日本',
  us: '米国',
  received: { year: inUnit('各年の受取額'), period: inUnit('各期の受取額') },
  claim: inUnit('日本の要回収額の残高'),
  largeUnit: { name: '億ドル', millions: 100 },
  smallUnit: { name: '百万ドル', millions: 1 },
  repaid: (label) => `${label} 回収完了`,
};
