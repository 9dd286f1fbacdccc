import { DIAMONDS, DIAMONDS_TIMING } from '../pact';
import { PREFIXES } from './prefixes';
import type { ProjectModel } from './projectModel';

/** Diamond grit sold by the carat. */
export const diamonds: ProjectModel = {
  id: 'diamonds',
  prefix: PREFIXES.diamonds,
  tabColor: '#CC79A7',
  timing: DIAMONDS_TIMING,
  cost: 'published',
  drivers: [
    { name: 'Price', figure: DIAMONDS.price, style: 'inputDecimal', min: 0, max: 10_000 },
    { name: 'Capacity', figure: DIAMONDS.capacity, style: 'inputInteger', min: 0, max: 1_000_000 },
    { name: 'VariableCost', figure: DIAMONDS.variableCost, style: 'inputDecimal', min: 0, max: 10_000 },
    { name: 'FixedCost', figure: DIAMONDS.fixedCost, style: 'inputMoney', min: 0, max: 100_000 },
    { name: 'Offtake', figure: DIAMONDS.offtake, style: 'inputPercent', min: 0, max: 1 },
  ],
  // Who buys does not change what the grit is sold for.
  information: [
    {
      label: 'Sold to Japan at full output',
      name: 'SoldToJapan',
      formula: (name) => `${name('Capacity')}*${name('Offtake')}`,
      style: 'outputMoney',
      unit: 'm carats a year',
    },
  ],
  volume: { heading: 'Grit sold', unit: 'm carats' },
  outputHeading: 'Output',
  formulas: {
    volume: (share, name) => `${share}*${name('Capacity')}`,
    variableCosts: (volume, name) => `${volume}*${name('VariableCost')}`,
    fixedCosts: (share, name) => `IF(${share}>0,${name('FixedCost')},0)`,
  },
};
