import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults, overflow } from './support/accessibility';
import { launchBrowser, openPage, openWorkbench, PICTURES, type WorkbenchPage } from './support/workbenchPage';

describe('the task pane', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  it.each([
    { width: 320, colorScheme: 'light' as const },
    { width: 320, colorScheme: 'dark' as const },
    { width: 600, colorScheme: 'light' as const },
  ])(
    'opened outside Excel at $width px in $colorScheme says so, points to the workbench and adds nothing',
    async ({ width, colorScheme }) => {
      const { page, complaints } = await openPage(browser, 'taskpane.html', { viewport: { width, height: 900 }, colorScheme });
      await page.getByText('outside Excel').first().waitFor();
      expect(
        await page
          .getByRole('link', { name: /workbench/i })
          .first()
          .getAttribute('href'),
      ).toMatch(/workbench\.html$/);
      expect(await page.getByRole('button', { name: 'Add all three' }).isDisabled()).toBe(true);
      expect(await overflow(page)).toBe(0);
      expect(await accessibilityFaults(page)).toEqual([]);
      // The client of Microsoft says so itself, and tries to open its telemetry frame with a style; a violation of ours fails the run.
      expect(complaints.filter((text) => !/outside of Office client|oaspapps\.com|^console: Applying inline style/.test(text))).toEqual([]);
      await page.screenshot({ path: path.join(PICTURES, `pane-outside-${width}-${colorScheme}.png`), fullPage: true });
    },
  );

  it('fits into 320 px inside the workbench, before and after adding', async () => {
    const workbench = await openWorkbench(browser);
    await workbench.page.addStyleTag({ content: '.pane { width: 320px !important }' });
    await workbench.pane.getByRole('button', { name: 'Add all three' }).waitFor();
    const look = async (name: string) => {
      expect(await overflow(workbench.addin())).toBe(0);
      expect(await accessibilityFaults(workbench.addin())).toEqual([]);
      await workbench.page.locator('.pane').screenshot({ path: path.join(PICTURES, `pane-${name}-320.png`) });
    };
    await look('start');
    await workbench.pane.getByRole('button', { name: 'Add to workbook Diamonds' }).click();
    await workbench.pane.getByText('Added to this workbook').first().waitFor();
    await look('added');
    expect(await accessibilityFaults(workbench.page)).toEqual([]);
    expect(await workbench.complaints()).toEqual([]);
  });

  describe("asks about a person's own sheet in the way", () => {
    let workbench: WorkbenchPage;
    const state = () =>
      workbench.page.evaluate(() => {
        const open = window.workbench?.book;
        return {
          sheets: open?.sheets().map(({ name }) => name),
          names: open?.names(),
          mine: open?.sheet('Diamonds')?.values({ top: 0, left: 0, bottom: 5, right: 5 }),
        };
      });

    beforeAll(async () => {
      workbench = await openWorkbench(browser);
      await workbench.addin().evaluate(async () => {
        await Excel.run(async (context) => {
          context.workbook.worksheets.add('Diamonds').getRange('A1').values = [['mine']];
          await context.sync();
        });
      });
    });

    const ask = async () => {
      await workbench.pane.getByRole('button', { name: 'Add to workbook Diamonds' }).click();
      const question = workbench.pane.getByRole('dialog', { name: 'The workbook already has a sheet "Diamonds" of yours' });
      await question.waitFor();
      return question;
    };
    const nothingHappened = async (before: unknown) => {
      await workbench.pane.getByText('as it was').first().waitFor();
      expect(await state()).toEqual(before);
      expect(before).toMatchObject({ sheets: ['Sheet1', 'Diamonds'], names: [] });
    };

    it('and changes nothing where the answer is Cancel', async () => {
      const before = await state();
      const question = await ask();
      expect(await question.getByRole('button').allTextContents()).toEqual(['Keep both', 'Cancel']);
      expect(await accessibilityFaults(workbench.addin())).toEqual([]);
      await question.getByRole('button', { name: 'Cancel' }).click();
      await nothingHappened(before);
    });

    it('keeps Tab inside the question, and takes Esc for Cancel', async () => {
      const before = await state();
      const question = await ask();
      const focused = (name: string) => workbench.addin().waitForFunction((label) => document.activeElement?.textContent === label, name);
      for (const [key, name] of [
        ['Tab', 'Cancel'],
        ['Tab', 'Keep both'],
        ['Shift+Tab', 'Cancel'],
        ['Shift+Tab', 'Keep both'],
      ] as const) {
        await workbench.page.keyboard.press(key);
        await focused(name);
      }
      await workbench.page.keyboard.press('Escape');
      await question.waitFor({ state: 'hidden' });
      await nothingHappened(before);
    });

    it('and leaves it untouched beside the new one where the answer is Keep both', async () => {
      const { mine } = await state();
      const question = await ask();
      await question.getByRole('button', { name: 'Keep both' }).click();
      await workbench.pane.getByText('Added to this workbook').first().waitFor();
      await workbench.settle();
      expect(await state()).toMatchObject({ sheets: expect.arrayContaining(['Sheet1', 'Diamonds', 'Diamonds (2)']), mine });
      expect(Number((await workbench.named('Dia_Recovery'))[0]?.[0])).toBeGreaterThan(12);
      expect(await workbench.complaints()).toEqual([]);
    });
  });

  it('closes and opens again from the ribbon', async () => {
    const { page, pane, words, openPact } = await openWorkbench(browser);
    await page.getByRole('button', { name: words.closePane }).click();
    await page.getByRole('complementary', { name: words.pane }).waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: openPact }).click();
    await pane.getByRole('button', { name: 'Add all three' }).waitFor();
  });
});
