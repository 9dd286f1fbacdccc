import { PRICE_CHANGE, project, RATE, TERMS, YEARS, type CaseId } from '../pact';
import type { PeriodsPerYear } from './bookContext';
import { CONSTANTS } from './constants';
import { serial, monthsLater } from './dates';
import { driverValue } from './driverFormula';
import { modelOf } from './models';
import type { DriverName, ModelId, ProjectModel } from './projectModel';

const MONTHS_PER_YEAR = 12;

/** The schedule of a project, as the arguments of PACT functions: one entry a period, US$ million. */
export interface Projection {
  /** Per year, as fractions. */
  readonly rates: readonly number[];
  /** At the start of each period. */
  readonly drawdowns: readonly number[];
  /** At the end of each period; below 0 is a loss. */
  readonly profits: readonly number[];
  /** Excel day numbers: the first funding, then the end of each period, so one more than there are periods. */
  readonly dates: readonly number[];
  /** A row a term: its name and its value. */
  readonly terms: readonly (readonly [string, number | string])[];
}

/**
 * What a sheet of this model calculates as soon as it is written, before there is any sheet: every driver, the benchmark, the spread and the
 * terms as the pact has them.
 *
 * What a project sells and costs is calculated from the formulas of its model, the same that go into the cells: written down a second time,
 * the economics of four models would drift from their sheets one by one. The frame around them, which all models share, is short and
 * stands here in its own words.
 */
export function projection(id: ModelId, chosen: CaseId, perYear: PeriodsPerYear): Projection {
  const model = modelOf(id);
  const { draw, output, life, firstFunding } = model.timing;
  const count = YEARS.value * perYear;
  const years = Array.from({ length: count }, (_, period) => Math.floor(period / perYear));
  const cost = (model.cost === 'published' ? project(publishedId(id)).cost : model.cost)[chosen].value;
  const profitOf = profitOfShare(model);
  return {
    rates: years.map(() => RATE.benchmark.value + RATE.spread.value),
    drawdowns: years.map((year) => (cost * (draw.values[year] ?? 0)) / perYear),
    profits: years.map((year) => {
      const share = output.values[Math.min(year, output.values.length - 1)] ?? 0;
      return profitOf(year < life.value ? share : 0, perYear);
    }),
    dates: Array.from({ length: count + 1 }, (_, period) => serial(monthsLater(firstFunding.date, (period * MONTHS_PER_YEAR) / perYear))),
    terms: TERMS.map(({ id: term, value }) => [term, term === 'per_year' ? perYear : term === 'amort_periods' ? count : value]),
  };
}

/** The profit of one period in which this share of full output is reached. */
function profitOfShare({ prefix, drivers, formulas }: ProjectModel): (share: number, perYear: PeriodsPerYear) => number {
  const name: DriverName = (driver) => `${prefix}_${driver}`;
  const known = new Map<string, number>([
    ...CONSTANTS.map((constant) => [constant.name, constant.value] as const),
    ...drivers.map((driver) => [name(driver.name), driver.figure.value] as const),
    [name('PriceChange'), PRICE_CHANGE.value],
  ]);
  const calculate = (formula: string, cells: Readonly<Record<string, number>> = {}) =>
    driverValue(formula, (word) => {
      const value = cells[word] ?? known.get(word);
      if (value === undefined) throw new Error(`The formula "${formula}" of ${prefix} uses ${word}, which is no driver and no constant.`);
      return value;
    });
  const price = calculate(`${name('Price')}*(1+${name('PriceChange')})`);
  return (share, perYear) => {
    const volume = calculate(formulas.volume('Share', name), { Share: share }) / perYear;
    const variableCosts = calculate(formulas.variableCosts('Volume', name), { Volume: volume });
    const fixedCosts = calculate(formulas.fixedCosts('Share', name), { Share: share }) / perYear;
    return volume * price - variableCosts - fixedCosts;
  };
}

/** Only phase one has published costs. */
function publishedId(id: ModelId) {
  if (id === 'blank') throw new Error('A project of one’s own has no published cost.');
  return id;
}
