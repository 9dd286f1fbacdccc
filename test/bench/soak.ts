/**
 * `npm run soak`: adds and removes a project again and again in the spreadsheet of the workbench, through Microsoft's client, and calculates
 * PACT cells again and again. Fails where the memory in use after the warm-up grows by more than a tenth.
 *
 * Options: --cycles 500 --recalculations 100000. With these it runs for half an hour or more.
 */
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { phaseOne } from '../../src/templates';
import type { Sheet } from '../../src/workbench/book/book';
import { insertPlan } from '../../src/workbook/excel';
import { openGrid } from '../workbook/excel/sharing/openGrid';

const CELLS = 1_000;
const WARM_UP = 0.1;
const MOST_GROWTH = 1.1;
const MEGABYTE = 2 ** 20;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function memoryInUse(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

/** Repeats an action and compares the memory after the warm-up with that at the end. */
async function repeat(what: string, times: number, act: (time: number) => Promise<void>) {
  const warm = Math.max(1, Math.round(times * WARM_UP));
  let before = 0;
  for (let time = 1; time <= times; time += 1) {
    await act(time);
    if (time === warm) before = memoryInUse();
  }
  const after = memoryInUse();
  const growth = after / before;
  return {
    what,
    times,
    'MB after warm-up': Math.round(before / MEGABYTE),
    'MB at the end': Math.round(after / MEGABYTE),
    growth: growth.toFixed(3),
    steady: growth <= MOST_GROWTH,
  };
}

async function addAndRemove(cycles: number) {
  const grid = openGrid();
  const plan = phaseOne({ projects: ['diamonds'], case: 'announced', finest: 1 });
  const mine = new Set(grid.book.sheets().map(({ name }) => name));
  const result = await repeat('project added and removed', cycles, async () => {
    const { added } = await insertPlan(plan);
    if (added.length !== plan.sheets.length) throw new Error(`Only ${added.join(', ')} were added.`);
    await grid.book.settled();
    for (const sheet of grid.book.sheets().filter(({ name }) => !mine.has(name))) grid.book.removeSheet(sheet);
  });
  grid.close();
  return result;
}

async function recalculate(recalculations: number) {
  const grid = openGrid();
  const sheet = grid.book.activeSheet();
  const cash = { top: 0, left: 0, bottom: 0, right: 0 };
  const results = { top: 0, left: 1, bottom: CELLS - 1, right: 1 };
  sheet.write(cash, [[300]]);
  sheet.write(
    results,
    Array.from({ length: CELLS }, (_, row) => [`=INDEX(PACT.SPLIT($A$1,${row + 1}),1)`]),
  );
  await grid.book.settled();
  const result = await repeat(`${CELLS} PACT cells recalculated`, Math.ceil(recalculations / CELLS), async (time) => {
    sheet.write(cash, [[300 + time]]);
    await grid.book.settled();
    expectSplit(sheet, 300 + time);
  });
  grid.close();
  return result;

  /** A cell that shows an old value would make the rest of this run meaningless. */
  function expectSplit(of: Sheet, profit: number): void {
    // A due of 1 takes 2 of the cash at one half; a tenth of the rest follows.
    const expected = 1 + (profit - 2) * 0.1;
    const shown = Number(of.values({ top: 0, left: 1, bottom: 0, right: 1 })[0]?.[0]);
    if (Math.abs(shown - expected) > 1e-9) throw new Error(`PACT.SPLIT shows ${shown} for a profit of ${profit}; expected ${expected}.`);
  }
}

async function soak(): Promise<void> {
  const { values } = parseArgs({
    options: { cycles: { type: 'string', default: '500' }, recalculations: { type: 'string', default: '100000' } },
  });
  const parts = [() => recalculate(Number(values.recalculations)), () => addAndRemove(Number(values.cycles))];
  for (const part of parts) {
    const result = await part();
    console.table([result]);
    if (!result.steady) process.exitCode = 1;
  }
}

soak().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
