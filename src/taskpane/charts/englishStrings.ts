import type { ChartStrings } from './strings';

const inUnit = (words: string) => (unit: string) => (unit === '' ? words : `${words}, ${unit}`);

export const english: ChartStrings = {
  japan: 'Japan',
  us: 'US',
  received: { year: inUnit('Received each year'), month: inUnit('Received each period'), number: inUnit('Received each period') },
  claim: inUnit('Japan’s remaining claim'),
  unit: { name: '$ billion', millions: 1000 },
  repaid: {
    year: (year) => `Repaid in ${year}`,
    month: (month) => `Repaid by ${month}`,
    number: (number) => `Repaid in period ${number}`,
  },
};
