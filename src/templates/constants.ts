import { YEARS } from '../pact';
import type { PeriodsPerYear } from './bookContext';
import type { SheetBuilder } from './planBuilder';
import type { StyleName } from './styles';
import { cell, range } from './a1';
import { PACT_COLUMNS } from './pactLayout';

interface Constant {
  readonly name: string;
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  readonly source: string;
  readonly style: StyleName;
}

/** Numbers of the calendar, of units and of the checks. No formula writes them itself. */
const CONSTANTS: readonly Constant[] = [
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

const MOST_YEARS: Constant = {
  name: 'Pact_MostYears',
  label: 'Most years in a model',
  value: YEARS.value,
  unit: 'years',
  source: 'The room of every timeline',
  style: 'constantNumber',
};

const PERIOD_LENGTHS: readonly Constant[] = [
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

/** Numbers that formulas use by name instead of writing them. Returns the row below. */
export function constantsBlock(sheet: SheetBuilder, top: number, finest: PeriodsPerYear): number {
  const { label, value, unit, source } = PACT_COLUMNS;
  const lengths = PERIOD_LENGTHS.filter((length) => length.value <= finest);
  const rows = [...CONSTANTS, MOST_YEARS, ...lengths];
  rows.forEach((constant, index) => {
    sheet.value(top + index, label, constant.label, 'label');
    sheet.value(top + index, value, constant.value, constant.style);
    sheet.value(top + index, unit, constant.unit, 'unit');
    sheet.value(top + index, source, constant.source, 'note');
    sheet.name(constant.name, cell(top + index, value), constant.label);
  });
  const first = top + rows.length - lengths.length;
  sheet.name(
    'Pact_PeriodChoices',
    range(first, value, top + rows.length - 1, value),
    'The period lengths that the timelines have room for',
  );
  return top + rows.length;
}
