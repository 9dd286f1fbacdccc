import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEVELOPMENT } from '../../src/cli/manifestEditions';
import { launchBrowser, openWorkbench, type WorkbenchPage } from './support/workbenchPage';

/** In an Excel that has the released PACT as well, the add-in of a developer has a namespace of its own: its formulas and its sheets use it. */
describe('the add-in of the manifest for developers', () => {
  let browser: Browser;
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    browser = await launchBrowser();
    const developing: Pick<Browser, 'newContext'> = {
      newContext: async (options) => {
        const context = await browser.newContext(options);
        await context.route('**/manifest.xml', async (route) => {
          const response = await route.fetch({ url: route.request().url().replace('manifest.xml', 'manifest.development.xml') });
          await route.fulfill({ response });
        });
        return context;
      },
    };
    workbench = await openWorkbench(developing, undefined, { locale: 'en-US' });
  });
  afterAll(() => browser?.close());

  it('is another one, by id and by name', async () => {
    const { id, name, namespace } = (await workbench.page.evaluate(() => window.workbench?.manifest)) ?? {};
    expect({ id, name, namespace }).toEqual({ id: DEVELOPMENT.id, name: DEVELOPMENT.name.en, namespace: DEVELOPMENT.namespace });
  });

  it('answers to its namespace alone', async () => {
    await workbench.type('B2', '=PACTDEV.SPLIT(300,120)');
    await workbench.type('B4', '=PACT.SPLIT(300,120)');
    expect(await workbench.values('B2:C2')).toEqual([[126, 174]]);
    expect(await workbench.value('B4')).toBe('#NAME?');
  });

  it('writes sheets whose formulas are its own, and every check of them passes', async () => {
    await workbench.pane.getByRole('article', { name: 'Diamonds' }).getByRole('button', { name: 'Add to workbook' }).click();
    await workbench.pane.getByRole('region', { name: 'Progress and result' }).getByText('Added to this workbook').waitFor();
    await workbench.settle();
    const formulas = await workbench.page.evaluate(() => {
      const added = window.workbench?.book.sheets().filter(({ name }) => name !== 'Sheet1') ?? [];
      return added.flatMap((sheet) => sheet.formulas(sheet.usedRect(true) ?? { top: 0, left: 0, bottom: 0, right: 0 }).flat());
    });
    const calls = formulas.flatMap((formula) => String(formula).match(/PACT(DEV)?\.[A-Z]+(?=[.(])/g) ?? []);
    expect(calls.length).toBeGreaterThan(5);
    expect(calls.filter((call) => !call.startsWith('PACTDEV.'))).toEqual([]);
    expect(await workbench.named('Checks_Overall')).toEqual([['OK']]);
    expect(await workbench.complaints()).toEqual([]);
  });
});
