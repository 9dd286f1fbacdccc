import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECTS } from '../../src/pact';
import { phaseOne, type Language } from '../../src/templates';
import { chooseForNewSheets, launchBrowser, openWorkbench } from './support/workbenchPage';

const PATIENCE = 300_000;
const LANGUAGES: readonly { language: Language; choice: string }[] = [
  { language: 'en', choice: 'English' },
  { language: 'ja', choice: '日本語' },
];

describe('every sheet for people to look at', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  it.each(LANGUAGES)(
    'in $choice, with every chart drawn and every check OK',
    async ({ language, choice }) => {
      const { sheets } = phaseOne({ projects: PROJECTS.map(({ id }) => id), case: 'announced', language });
      const workbench = await openWorkbench(browser, { width: 1900, height: 2400 });
      await chooseForNewSheets(workbench.pane, choice);
      const began = Date.now();
      await workbench.pane.getByRole('button', { name: 'Add all three' }).click();
      await workbench.pane.getByText('Added to this workbook').first().waitFor({ timeout: PATIENCE });
      const written = Date.now();
      await workbench.settle();
      console.log(`${choice}: written in ${written - began} ms, calculated ${Date.now() - written} ms later`);
      await workbench.page.getByRole('button', { name: workbench.words.closePane }).click();
      for (const [index, { name, charts }] of sheets.entries()) {
        await workbench.openSheet(name);
        for (const { title } of charts.slice(0, 2)) await workbench.page.getByRole('img', { name: title }).waitFor();
        await workbench.picture(`sheet-${language}-${index + 1}`);
      }
      expect(await workbench.named('Checks_Overall')).toEqual([['OK']]);
      expect(await workbench.complaints()).toEqual([]);
    },
    PATIENCE,
  );
});
