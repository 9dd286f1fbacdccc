import { DIAMONDS, DIAMONDS_TIMING } from '../pact';
import type { ProjectModel } from './projectModel';

/** Diamond grit sold by the carat. */
export const diamonds: ProjectModel = {
  id: 'diamonds',
  prefix: 'Dia',
  tabColor: '#CC79A7',
  timing: DIAMONDS_TIMING,
  drivers: [
    { name: 'Price', figure: DIAMONDS.price, style: 'inputDecimal', min: 0, max: 10_000 },
    { name: 'Capacity', figure: DIAMONDS.capacity, style: 'inputInteger', min: 0, max: 1_000_000 },
    { name: 'VariableCost', figure: DIAMONDS.variableCost, style: 'inputDecimal', min: 0, max: 10_000 },
    { name: 'FixedCost', figure: DIAMONDS.fixedCost, style: 'inputMoney', min: 0, max: 100_000 },
  ],
  volume: { heading: 'Grit sold', unit: 'm carats' },
  outputHeading: 'Output',
  formulas: {
    volume: (share) => `${share}*Dia_Capacity`,
    variableCosts: (volume) => `${volume}*Dia_VariableCost`,
    fixedCosts: (share) => `IF(${share}>0,Dia_FixedCost,0)`,
  },
};
