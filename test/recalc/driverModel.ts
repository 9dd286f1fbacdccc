import { project, type CaseId } from '../../src/pact';
import { numbersOf, valueAt, type Spreadsheet } from './spreadsheet';
import type { ProjectId, Scenario } from './scenarios';
import { PREFIX } from './scenarios';
import type { Schedule } from './nativeGrid';

const HOURS_PER_YEAR = 8760;
const DAYS_PER_YEAR = 365;
const MILLION = 1e6;
const MONTHS_PER_YEAR = 12;
const DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;

/** A driver of one project by the end of its name. */
type Driver = (name: string) => number;

/** Profit of a full year in which the given share of the output is reached, US$ million: the same economics as the sheet's, written apart from it. */
const YEARLY_PROFIT: Readonly<Record<ProjectId, (share: number, driver: Driver) => number>> = {
  'gas-power': (share, driver) => {
    const megawatts = share * driver('Capacity');
    const megawattHours = megawatts * driver('Availability') * HOURS_PER_YEAR;
    const margin = price(driver) - driver('HeatRate') * driver('GasPrice') - driver('VariableCost');
    return (megawattHours * margin - megawatts * driver('FixedCost')) / MILLION;
  },
  'oil-terminal': (share, driver) => {
    const barrels = share * driver('Capacity') * DAYS_PER_YEAR;
    return barrels * (price(driver) - driver('VariableCost')) - (share > 0 ? driver('FixedCost') : 0);
  },
  diamonds: (share, driver) => {
    const carats = share * driver('Capacity');
    return carats * (price(driver) - driver('VariableCost')) - (share > 0 ? driver('FixedCost') : 0);
  },
};

function price(driver: Driver): number {
  return driver('Price') * (1 + driver('PriceChange'));
}

/** The schedule of a project from its inputs alone: what the sheet must arrive at before any waterfall. */
export function scheduleFromDrivers(spreadsheet: Spreadsheet, id: ProjectId, { case: chosen, perYear }: Scenario): Schedule {
  const driver: Driver = (name) => valueAt(spreadsheet, `${PREFIX[id]}_${name}`) as number;
  const drawShares = numbersOf(spreadsheet, `${PREFIX[id]}_DrawShares`);
  const outputShares = numbersOf(spreadsheet, `${PREFIX[id]}_OutputShares`);
  const periods = (valueAt(spreadsheet, 'Pact_Years') as number) * perYear;
  const years = Array.from({ length: periods }, (_, index) => Math.floor(index / perYear));
  const first = driver('FirstFunding');
  const dates = Array.from({ length: periods + 1 }, (_, index) => monthsLater(first, (index * MONTHS_PER_YEAR) / perYear));
  return {
    drawdowns: years.map((year) => ((drawShares[year] ?? 0) * costOf(id, chosen)) / perYear),
    profits: years.map((year) => {
      const share = year < driver('Life') ? (outputShares[Math.min(year, outputShares.length - 1)] ?? 0) : 0;
      return YEARLY_PROFIT[id](share, driver) / perYear;
    }),
    dates,
    rates: dates
      .slice(0, periods)
      .map((start) => benchmarkOf(spreadsheet, yearOf(start)) + (valueAt(spreadsheet, 'Pact_Spread') as number)),
  };
}

function costOf(id: ProjectId, chosen: CaseId): number {
  return project(id).cost[chosen].value;
}

/** The benchmark of a calendar year: its own where one is given, else the one for all years. */
function benchmarkOf(spreadsheet: Spreadsheet, year: number): number {
  const firstYear = valueAt(spreadsheet, 'Pact_FirstPathYear') as number;
  const own = spreadsheet.rows('Pact_BenchmarkPath').flat()[year - firstYear];
  return typeof own === 'number' ? own : (valueAt(spreadsheet, 'Pact_Benchmark') as number);
}

/** The same day of a later month, or that month's last day. Day numbers of the 1900 system. */
function monthsLater(serial: number, months: number): number {
  const day = new Date((serial - SERIAL_OF_1970) * DAY);
  const [year, month] = [day.getUTCFullYear(), day.getUTCMonth() + months];
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(day.getUTCDate(), lastOfMonth)) / DAY + SERIAL_OF_1970;
}

function yearOf(serial: number): number {
  return new Date((serial - SERIAL_OF_1970) * DAY).getUTCFullYear();
}
