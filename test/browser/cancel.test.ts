import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openWorkbench } from './support/workbenchPage';

describe('a person cancels while sheets are being written', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  it.each(['Pact', 'Oil terminal'])('at the sheet %s and finds the workbook as it was', async (sheet) => {
    const workbench = await openWorkbench(browser);
    await workbench.type('A1', 'mine');
    const state = () =>
      workbench.page.evaluate(() => {
        const book = window.workbench?.book;
        const sheets = book?.sheets().map((sheet) => ({ name: sheet.name, cells: sheet.values({ top: 0, left: 0, bottom: 9, right: 9 }) }));
        return { sheets, names: book?.names(), active: book?.activeSheet().name, mode: book?.calculationMode };
      });
    const before = await state();
    // Sheets are written faster than Playwright finds the button: press it in the moment in which the sheet is named.
    await workbench.addin().evaluate((name) => {
      const observer = new MutationObserver(() => {
        const cancel = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Cancel');
        if (!cancel || !document.body.textContent.includes(name)) return;
        observer.disconnect();
        cancel.click();
      });
      observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    }, `Writing ${sheet}`);
    await workbench.pane.getByRole('button', { name: 'Add all three' }).click();
    await workbench.pane.getByText('as it was').first().waitFor();
    await workbench.settle();
    expect(await state()).toEqual(before);
    expect(await workbench.complaints()).toEqual([]);
  });
});
