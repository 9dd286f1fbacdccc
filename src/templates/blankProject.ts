import { BLANK, BLANK_COST, BLANK_TIMING } from '../pact';
import { PREFIXES } from './prefixes';
import type { ProjectModel } from './projectModel';

/** A project of one's own: a price, an output and two costs. */
export const blankProject: ProjectModel = {
  id: 'blank',
  prefix: PREFIXES.blank,
  tabColor: '#56B4E9',
  timing: BLANK_TIMING,
  cost: BLANK_COST,
  drivers: [
    { name: 'Price', figure: BLANK.price, style: 'inputDecimal', min: 0, max: 10_000_000 },
    { name: 'Capacity', figure: BLANK.capacity, style: 'inputInteger', min: 0, max: 1_000_000_000 },
    { name: 'VariableCost', figure: BLANK.variableCost, style: 'inputDecimal', min: 0, max: 10_000_000 },
    { name: 'FixedCost', figure: BLANK.fixedCost, style: 'inputMoney', min: 0, max: 100_000 },
  ],
  volume: { heading: 'Sold', unit: 'm units' },
  outputHeading: 'Output',
  formulas: {
    volume: (share, name) => `${share}*${name('Capacity')}/Pact_Million`,
    variableCosts: (volume, name) => `${volume}*${name('VariableCost')}`,
    fixedCosts: (share, name) => `IF(${share}>0,${name('FixedCost')},0)`,
  },
};
