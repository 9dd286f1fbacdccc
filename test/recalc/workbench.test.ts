import { beforeAll, describe } from 'vitest';
import { openPlan, sheetOf } from '../../src/cli/workbookValues';
import { placeOf } from '../templates/plans';
import { expectWaterfalls, type Recalculation } from './expectations';
import { inputsOf, SCENARIOS, smallPlan, withInputs } from './scenarios';
import { snapshotOf } from './spreadsheet';

describe('the waterfalls in the spreadsheet of the workbench', () => {
  const recalculations = new Map<string, Recalculation>();

  beforeAll(async () => {
    for (const scenario of SCENARIOS) {
      const plan = withInputs(smallPlan(scenario), inputsOf(scenario));
      const { book, dispose } = await openPlan(plan, { addIn: false });
      const rows = (where: string) => {
        const { sheet, rect } = placeOf(plan, where);
        return sheetOf(book, sheet).values(rect);
      };
      recalculations.set(scenario.name, { plan, spreadsheet: snapshotOf(plan, { rows }) });
      dispose();
    }
  });

  expectWaterfalls(recalculations);
});
