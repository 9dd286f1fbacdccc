import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openWorkbench, type WorkbenchPage } from './support/workbenchPage';

describe('a person at a sheet that the add-in has protected', () => {
  let browser: Browser;
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    browser = await launchBrowser();
    workbench = await openWorkbench(browser);
    await workbench.addin().evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1:B1').values = [[1, 2]];
        sheet.getRange('B1').format.protection.locked = false;
        sheet.getRange('C1').formulas = [['=A1+B1']];
        sheet.comments.add(sheet.getRange('B2'), 'Please check this figure');
        sheet.protection.protect();
        await context.sync();
      }),
    );
  });
  afterAll(() => browser?.close());

  it('cannot type into a locked cell and is told why', async () => {
    await workbench.select('A1');
    await workbench.page.keyboard.type('9');
    await workbench.page.getByRole('status').filter({ hasText: workbench.words.refused.sheet }).waitFor();
    await workbench.page.keyboard.press('Enter');
    await workbench.settle();
    expect(await workbench.values('A1:C1')).toEqual([[1, 2, 3]]);
  });

  it('types into an unlocked cell afterwards', async () => {
    await workbench.type('B1', '40');
    expect(await workbench.values('A1:C1')).toEqual([[1, 40, 41]]);
  });

  it('empties no locked cell', async () => {
    await workbench.select('A1');
    await workbench.page.keyboard.press('Delete');
    await workbench.settle();
    expect(await workbench.value('A1')).toBe(1);
  });

  it('reads the comment of the selected cell', async () => {
    await workbench.select('B2');
    await workbench.page.getByRole('status').filter({ hasText: 'Please check this figure' }).waitFor();
  });

  it('leaves no complaint', async () => {
    expect(await workbench.complaints()).toEqual([]);
  });
});
