import { YEARS } from '../pact';
import type { StyleName } from './styles';

/** A number that formulas use by its name instead of writing it. */
export interface Constant {
  readonly name: string;
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  readonly source: string;
  readonly style: StyleName;
}

/** Numbers of the calendar, of units and of the checks. No formula writes them itself. */
export const CONSTANTS: readonly Constant[] = [
  {
    name: 'Pact_HoursPerYear',
    label: 'Hours in a year',
    value: 8_760,
    unit: 'hours',
    source: '365 days of 24 hours',
    style: 'constantNumber',
  },
  { name: 'Pact_MonthsPerYear', label: 'Months in a year', value: 12, unit: 'months', source: 'Calendar', style: 'constantNumber' },
  { name: 'Pact_DaysPerYear', label: 'Days in a year', value: 365, unit: 'days', source: 'Calendar', style: 'constantNumber' },
  {
    name: 'Pact_Million',
    label: 'A million',
    value: 1_000_000,
    unit: 'units',
    source: 'Turns US$ into US$ million, MWh into million MWh',
    style: 'constantNumber',
  },
  {
    name: 'Pact_Tolerance',
    label: 'Tolerance of the checks',
    value: 0.005,
    unit: 'US$ million; in periods for the recovery',
    source: 'Half of the smallest amount that two decimals show',
    style: 'constantSmall',
  },
  {
    name: 'Pact_Dust',
    label: 'Dust',
    value: 1e-13,
    unit: 'share of the largest amount due',
    source: 'A smaller claim counts as repaid, as in PACT.WATERFALL',
    style: 'constantTiny',
  },
];

export const MOST_YEARS: Constant = {
  name: 'Pact_MostYears',
  label: 'Most years in a model',
  value: YEARS.value,
  unit: 'years',
  source: 'The room of every timeline',
  style: 'constantNumber',
};

export const PERIOD_LENGTHS: readonly Constant[] = [
  { name: 'Pact_Annual', label: 'Annual', value: 1, unit: 'periods a year', source: 'A period of twelve months', style: 'constantNumber' },
  {
    name: 'Pact_SemiAnnual',
    label: 'Semi-annual',
    value: 2,
    unit: 'periods a year',
    source: 'A period of six months',
    style: 'constantNumber',
  },
  {
    name: 'Pact_Quarterly',
    label: 'Quarterly',
    value: 4,
    unit: 'periods a year',
    source: 'A period of three months',
    style: 'constantNumber',
  },
];
