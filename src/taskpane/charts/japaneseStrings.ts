import type { ChartStrings } from './strings';

const inUnit = (words: string) => (unit: string) => (unit === '' ? words : `${words}（${unit}）`);

export const japanese: ChartStrings = {
  japan: '日本',
  us: '米国',
  received: { year: inUnit('各年の受取額'), month: inUnit('各期の受取額'), number: inUnit('各期の受取額') },
  claim: inUnit('日本の要回収額の残高'),
  unit: { name: '億ドル', millions: 100 },
  repaid: {
    year: (year) => `${year}年に回収完了`,
    month: (month) => `${month}までに回収完了`,
    number: (number) => `第${number}期に回収完了`,
  },
};
