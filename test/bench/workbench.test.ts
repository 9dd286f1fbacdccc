/** Prints how fast the workbench is on this machine: `npm run bench:workbench`. Seconds decide nothing here; that every cell is right does. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchBrowser, openWorkbench, type WorkbenchPage } from '../browser/support/workbenchPage';

const CELLS = 1000;

describe('the workbench', () => {
  let browser: Browser;
  let workbench: WorkbenchPage;
  const report: Record<string, string> = {};
  const timed = async (what: string, action: () => Promise<unknown>) => {
    const start = performance.now();
    await action();
    report[what] = `${((performance.now() - start) / 1000).toFixed(2)} s`;
  };

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => {
    console.table(report);
    await browser?.close();
  });

  it('loads, with the add-in started', async () => {
    await timed('first load, add-in started', async () => {
      workbench = await openWorkbench(browser);
    });
    expect(await workbench.page.evaluate(() => window.workbench?.book.sheets().length)).toBe(1);
  });

  it(`calculates ${CELLS} cells of PACT.SPLIT through Microsoft's queue, and again after a change that all of them depend on`, async () => {
    const { page } = workbench;
    await timed(`${CELLS} cells written and calculated`, () =>
      page.evaluate((count) => {
        const book = window.workbench?.book;
        const sheet = book?.activeSheet();
        sheet?.write({ top: 0, left: 0, bottom: 0, right: 0 }, [[300]]);
        const formulas = Array.from({ length: count }, (_, row) => [`=INDEX(PACT.SPLIT($A$1,${row + 1}),1)`]);
        sheet?.write({ top: 0, left: 1, bottom: count - 1, right: 1 }, formulas);
        return book?.settled();
      }, CELLS),
    );
    await timed(`${CELLS} cells recalculated`, () =>
      page.evaluate(() => {
        const book = window.workbench?.book;
        book?.activeSheet().write({ top: 0, left: 0, bottom: 0, right: 0 }, [[600]]);
        return book?.settled();
      }),
    );
    const values = await workbench.values(`B1:B${CELLS}`);
    expect(values.flat()).toEqual(Array.from({ length: CELLS }, (_, row) => japanOf(600, row + 1)));
    expect(await workbench.complaints()).toEqual([]);
  });

  /** Half of the cash until the claim is paid, a tenth of what is left: what PACT.SPLIT gives Japan. */
  function japanOf(cash: number, due: number): number {
    const repaid = Math.min(cash * 0.5, due);
    return Number((repaid + (cash - repaid / 0.5) * 0.1).toFixed(10));
  }
});
