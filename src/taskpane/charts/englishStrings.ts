import type { ChartStrings } from './strings';

const inUnit = (words: string) => (unit: string) => (unit === '' ? words : `${words}, ${unit}`);

export const english: ChartStrings = {
  japan: 'Japan',
  us: 'US',
  received: { year: inUnit('Each year'), period: inUnit('Each period') },
  claim: inUnit('Japan’s remaining claim'),
  largeUnit: { name: 'US$ billion', millions: 1000 },
  smallUnit: { name: 'US$ million', millions: 1 },
  repaid: (label) => `Repaid ${label}`,
};
