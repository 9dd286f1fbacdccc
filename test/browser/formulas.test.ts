import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recovery, simulate } from '../../src/engine';
import { launchBrowser, openWorkbench, type WorkbenchPage } from './support/workbenchPage';

describe('a person types PACT formulas into the grid', () => {
  let browser: Browser;
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    browser = await launchBrowser();
    workbench = await openWorkbench(browser);
  });
  afterAll(() => browser?.close());

  it('splits a profit over two cells', async () => {
    await workbench.type('B2', '=PACT.SPLIT(300,120)');
    expect(await workbench.values('B2:D2')).toEqual([[126, 174, '']]);
  });

  it('finds the recovery, and finds it again when a profit changes', async () => {
    const profits = Array<number>(30).fill(300);
    await workbench.addin().evaluate(
      async (column) => {
        await Excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().getRange('H1:H30').values = column;
          await context.sync();
        });
      },
      profits.map((profit) => [profit]),
    );

    await workbench.type('B4', '=PACT.RECOVERY(5%,2000,H1:H30)');
    expect(await workbench.value('B4')).toBeCloseTo(22.523175, 6);

    await workbench.type('H3', '900');
    profits[2] = 900;
    const { fractional } = recovery({ rate: 0.05, drawdowns: 2000, profits });
    expect(fractional?.toNumber()).toBeLessThan(20);
    expect(await workbench.value('B4')).toBe(fractional?.toNumber());
  });

  it('simulates many paths by workers, with the answer of one processor', async () => {
    expect(workbench.page.workers()).toEqual([]);
    await workbench.type('F2', '=PACT.SIMULATE(5%,1000,H1:H30,20%,40000,7)');
    expect(workbench.page.workers().length).toBeGreaterThan(1);
    const profits = (await workbench.values('H1:H30')).map(([profit]) => Number(profit));
    const { recoveredShare, japan } = simulate({ rate: 0.05, drawdowns: 1000, profits, volatility: 0.2, paths: 40_000, seed: 7 });
    expect(await workbench.value('G2')).toBe(recoveredShare);
    expect(await workbench.value('G9')).toBe(japan.mean);
  });

  it('shows #VALUE! for a wrong argument and names it', async () => {
    await workbench.type('B6', '=PACT.SPLIT("abc",120)');
    expect(await workbench.value('B6')).toBe('#VALUE!');
    await workbench.select('B6');
    const message = workbench.page.getByRole('status').filter({ hasText: 'B6' });
    await message.waitFor();
    expect(await message.innerText()).toMatch(/#VALUE![\s\S]*profit.*"abc"/);
  });

  it('shows #N/A for a project that never repays and says what is still due', async () => {
    await workbench.type('B8', '=PACT.RECOVERY(5%,100,{10,10,10})');
    expect(await workbench.value('B8')).toBe('#N/A');
    await workbench.select('B8');
    const message = workbench.page.getByRole('status').filter({ hasText: 'B8' });
    await message.waitFor();
    expect(await message.innerText()).toMatch(/Not recovered in 3 periods/);
  });

  it('shows #SPILL! where a cell is in the way, and spills when it is gone', async () => {
    await workbench.type('C10', 'in the way');
    await workbench.type('B10', '=PACT.SPLIT(300,120)');
    expect(await workbench.value('B10')).toBe('#SPILL!');
    await workbench.select('C10');
    await workbench.page.keyboard.press('Delete');
    await workbench.settle();
    expect(await workbench.values('B10:C10')).toEqual([[126, 174]]);
  });

  it('answers one function with the result of another', async () => {
    await workbench.type('B12', '=SUM(PACT.SPLIT(PACT.RECOVERY(0,100,{100,100,100}),0))');
    expect(await workbench.value('B12')).toBe(2);
  });

  it('shows the version', async () => {
    await workbench.type('B14', '=PACT.VERSION()');
    expect(await workbench.value('B14')).toMatch(/^PACT \d+\.\d+\.\d+/);
  });

  it('meets no error, no warning, no request to another host and nothing unsupported on the way', async () => {
    expect(await workbench.complaints()).toEqual([]);
  });
});
