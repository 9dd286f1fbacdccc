import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openWorkbench, type WorkbenchPage } from './support/workbenchPage';

describe("Microsoft's own client runs in the frame", () => {
  let browser: Browser;
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    browser = await launchBrowser();
    workbench = await openWorkbench(browser);
  });
  afterAll(() => browser?.close());

  it('tells the add-in that its host is Excel on the web', async () => {
    const info = await workbench.addin().evaluate(async () => {
      const { host, platform } = await Office.onReady();
      return { host, platform };
    });
    expect(info).toEqual({ host: 'Excel', platform: 'OfficeOnline' });
  });

  it('refuses to read a property that was not loaded', async () => {
    const code = await workbench.addin().evaluate(() =>
      Excel.run(async (context) => context.workbook.worksheets.getActiveWorksheet().getRange('A1').values).then(
        () => 'no error',
        (error: OfficeExtension.Error) => error.code,
      ),
    );
    expect(code).toBe('PropertyNotLoaded');
  });

  it('reports the results of functions through its own queue', async () => {
    await workbench.type('A1', '=PACT.SPLIT(300,120)');
    const reports = await workbench.page.evaluate(() =>
      window.workbench?.host.batches
        .flatMap(({ request }) => request.Actions)
        .filter(({ Name }) => /^SetInvocation(Array)?Results$/.test(Name ?? ''))
        .map(({ ArgumentInfo }) => JSON.stringify(ArgumentInfo)),
    );
    expect(reports?.some((report) => report.includes('126') && report.includes('174'))).toBe(true);
  });

  it('runs the command of the ribbon and hears that it is completed', async () => {
    const [before, after] = await workbench.page.evaluate(async () => {
      const session = window.workbench;
      const calculations = () =>
        session?.host.batches.flatMap(({ request }) => request.Actions).filter(({ Name }) => Name === 'Calculate').length;
      const first = calculations();
      await session?.addin.runCommand('recalculate', 'Pact.Recalculate');
      return [first, calculations()];
    });
    expect([before, after]).toEqual([0, 1]);
  });

  it('fails loudly on a member that the stand-in does not know', async () => {
    const message = await workbench.addin().evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().slicers.load('items');
        await context.sync();
      }).then(
        () => 'no error',
        (error: OfficeExtension.Error) => error.message,
      ),
    );
    expect(message).toMatch(/^HOST-UNSUPPORTED/);
    await workbench.page.getByRole('alert').filter({ hasText: 'HOST-UNSUPPORTED' }).waitFor();
  });
});
