import { OIL_TERMINAL, OIL_TERMINAL_CAPACITIES, OIL_TERMINAL_TIMING } from '../pact';
import { PREFIXES } from './prefixes';
import type { ProjectModel } from './projectModel';

/** A fee on every barrel loaded. The value of the crude itself is not the terminal's revenue. */
export const oilTerminal: ProjectModel = {
  id: 'oil-terminal',
  prefix: PREFIXES['oil-terminal'],
  tabColor: '#009E73',
  timing: OIL_TERMINAL_TIMING,
  cost: 'published',
  drivers: [
    { name: 'Price', figure: OIL_TERMINAL.price, style: 'inputDecimal', min: 0, max: 1_000 },
    { name: 'Capacity', figure: OIL_TERMINAL.capacity, style: 'inputNumber', min: 0, max: 10, choices: OIL_TERMINAL_CAPACITIES },
    { name: 'VariableCost', figure: OIL_TERMINAL.variableCost, style: 'inputDecimal', min: 0, max: 1_000 },
    { name: 'FixedCost', figure: OIL_TERMINAL.fixedCost, style: 'inputMoney', min: 0, max: 100_000 },
  ],
  volume: { heading: 'Crude loaded', unit: 'm barrels' },
  outputHeading: 'Utilisation',
  formulas: {
    volume: (share, name) => `${share}*${name('Capacity')}*Pact_DaysPerYear`,
    variableCosts: (volume, name) => `${volume}*${name('VariableCost')}`,
    fixedCosts: (share, name) => `IF(${share}>0,${name('FixedCost')},0)`,
  },
};
