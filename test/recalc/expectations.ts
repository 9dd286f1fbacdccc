import { describe, expect, it } from 'vitest';
import type { WorkbookPlan } from '../../src/workbook/plan';
import { scheduleFromDrivers } from './driverModel';
import { differences, scheduleOf } from './nativeGrid';
import { PREFIX, PROJECTS, SCENARIOS, type Scenario } from './scenarios';
import { numbersOf, valueAt, type Spreadsheet } from './spreadsheet';

/** US$ million. */
const TOLERANCE = 0.005;
/** From the opening to the closing claim. */
const COLUMNS = 12;

/** A plan with the inputs of a scenario, as a spreadsheet that knows nothing of our engine has calculated it. */
export interface Recalculation {
  readonly plan: WorkbookPlan;
  readonly spreadsheet: Spreadsheet;
}

/** What must hold of every scenario. `recalculations` is filled, by the name of the scenario, before the tests run. */
export function expectWaterfalls(recalculations: ReadonlyMap<string, Recalculation>): void {
  const calculated = ({ name }: Scenario): Recalculation => {
    const found = recalculations.get(name);
    if (found === undefined) throw new Error(`"${name}" was not calculated.`);
    return found;
  };

  describe.each(SCENARIOS)('$name', (scenario) => {
    const periods = () => valueAt(calculated(scenario).spreadsheet, 'Pact_Periods') as number;

    it('has the periods of its frequency', () => {
      const years = valueAt(calculated(scenario).spreadsheet, 'Pact_Years');
      expect(years).toBe(30);
      expect(periods()).toBe(30 * scenario.perYear);
    });

    it.each(PROJECTS)('the schedule of %s follows from its drivers', (id) => {
      const { spreadsheet } = calculated(scenario);
      const shown = scheduleOf(spreadsheet, PREFIX[id], periods());
      const expected = scheduleFromDrivers(spreadsheet, id, scenario);
      expect(shown.dates).toEqual(expected.dates);
      for (const series of ['drawdowns', 'profits', 'rates'] as const) expect(gap(shown[series], expected[series])).toBeLessThan(1e-9);
    });

    it.each(PROJECTS)('every waterfall cell of %s equals the engine', (id) => {
      const { plan, spreadsheet } = calculated(scenario);
      const { found, compared } = differences(plan, spreadsheet, PREFIX[id], periods(), TOLERANCE);
      expect(found).toEqual([]);
      expect(compared).toBe(COLUMNS * periods());
    });

    it.each(PROJECTS)('nothing happens to %s beyond the horizon', (id) => {
      const column = (name: string) => numbersOf(calculated(scenario).spreadsheet, `${PREFIX[id]}_${name}`);
      for (const flow of ['Drawdowns', 'Profits', 'Distributable', 'Japan', 'US']) {
        expect(column(flow).filter((amount, index) => index >= periods() && amount !== 0)).toEqual([]);
      }
      expect(new Set(column('Closing').slice(periods() - 1)).size).toBe(1);
    });
  });

  const pairs = SCENARIOS.filter(({ losses }) => losses === 'carry').map((carried) => {
    const ignored = SCENARIOS.find((one) => one.losses === 'ignore' && one.case === carried.case && one.perYear === carried.perYear);
    if (ignored === undefined) throw new Error(`"${carried.name}" has no counterpart.`);
    return { name: `${carried.case}, ${carried.perYear} a year`, carried, ignored };
  });

  // Otherwise the two treatments of a loss would be tested with schedules that have none.
  it.each(pairs)('a loss counts when it is carried and not when it is ignored: $name', ({ carried, ignored }) => {
    for (const id of ['oil-terminal', 'diamonds'] as const) {
      const distributable = (scenario: Scenario) => valueAt(calculated(scenario).spreadsheet, `${PREFIX[id]}_TotalDistributable`) as number;
      expect(distributable(ignored)).toBeGreaterThan(distributable(carried) + 1);
    }
  });
}

/** The largest difference of two series. */
function gap(shown: readonly number[], expected: readonly number[]): number {
  if (shown.length !== expected.length) return Infinity;
  return Math.max(...shown.map((value, index) => Math.abs(value - (expected[index] ?? NaN))));
}
