import type { Schedule } from './schedule';
import { illustrative } from './illustrative';

/** What a reader may ask of a project: a change of its price, one period of it, and steps of its profits and of the rate. */
export const PRICE_CHANGE = illustrative('Change of the price', 0, 'share of the price', 'no change; try -10% and watch the answer');
export const PERIOD_SHOWN = illustrative('Period to look at', 10, 'period', 'any period; the answers split its cash');

export const PROFIT_STEPS: Schedule = {
  label: 'All profits changed by',
  values: [-0.2, -0.1, 0, 0.1, 0.2],
  unit: 'of profits',
  asOf: '2026-11-23',
  source: 'Our assumption (round steps around no change)',
  confidence: 'illustrative',
};

export const RATE_STEPS: Schedule = {
  label: 'Rate changed by',
  values: [-0.01, -0.005, 0, 0.005, 0.01],
  unit: 'added',
  asOf: '2026-11-23',
  source: 'Our assumption (round steps around no change)',
  confidence: 'illustrative',
};
