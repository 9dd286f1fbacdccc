import { GAS_POWER, GAS_POWER_TIMING } from '../pact';
import { PREFIXES } from './prefixes';
import type { ProjectModel } from './projectModel';

/** Electricity sold by the megawatt-hour; gas is the variable cost. */
export const gasPower: ProjectModel = {
  id: 'gas-power',
  prefix: PREFIXES['gas-power'],
  tabColor: '#0072B2',
  timing: GAS_POWER_TIMING,
  cost: 'published',
  drivers: [
    { name: 'Price', figure: GAS_POWER.price, style: 'inputDecimal', min: 0, max: 10_000 },
    { name: 'Capacity', figure: GAS_POWER.capacity, style: 'inputInteger', min: 0, max: 100_000 },
    { name: 'Availability', figure: GAS_POWER.availability, style: 'inputPercent', min: 0, max: 1 },
    { name: 'HeatRate', figure: GAS_POWER.heatRate, style: 'inputDecimal', min: 0, max: 50 },
    { name: 'GasPrice', figure: GAS_POWER.gasPrice, style: 'inputDecimal', min: 0, max: 1_000 },
    { name: 'VariableCost', figure: GAS_POWER.variableCost, style: 'inputDecimal', min: 0, max: 1_000 },
    { name: 'FixedCost', figure: GAS_POWER.fixedCost, style: 'inputInteger', min: 0, max: 10_000_000 },
  ],
  volume: { heading: 'Generation', unit: 'million MWh' },
  outputHeading: 'Capacity running',
  formulas: {
    volume: (share, name) => `${share}*${name('Capacity')}*${name('Availability')}*Pact_HoursPerYear/Pact_Million`,
    variableCosts: (volume, name) => `${volume}*(${name('HeatRate')}*${name('GasPrice')}+${name('VariableCost')})`,
    fixedCosts: (share, name) => `${share}*${name('Capacity')}*${name('FixedCost')}/Pact_Million`,
  },
};
