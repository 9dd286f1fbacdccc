import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openWorkbench, type WorkbenchPage } from './support/workbenchPage';

/** More than a view has controls. */
const MOST_STEPS = 120;

describe('the pane by keyboard alone', () => {
  let browser: Browser;
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    browser = await launchBrowser();
    workbench = await openWorkbench(browser);
  });
  afterAll(() => browser?.close());

  const press = (key: string) => workbench.page.keyboard.press(key);
  const button = (name: string | RegExp) => workbench.pane.getByRole('button', { name, exact: true });
  const hasFocus = (control: Locator) =>
    control.evaluate((element) => element.ownerDocument.hasFocus() && element === element.ownerDocument.activeElement);

  /** Goes from control to control until this one has the focus. */
  async function reach(control: Locator): Promise<void> {
    await control.waitFor();
    for (let step = 0; step < MOST_STEPS; step += 1) {
      if (await hasFocus(control)) return;
      await press('Tab');
    }
    const here = await workbench.addin().evaluate(() => document.activeElement?.outerHTML.slice(0, 200));
    throw new Error(`Tab does not come to ${String(control)}, but to ${here}.`);
  }
  /** Where F6 goes to in Excel. The grid keeps Tab for itself, and the browser's F6 is not the page's to use. */
  const enterPane = () => workbench.page.getByRole('button', { name: workbench.words.closePane }).focus();
  /** The title of the view has the focus then. */
  async function turnTo(view: string): Promise<void> {
    await enterPane();
    await reach(workbench.pane.getByRole('navigation').getByRole('button', { name: view, exact: true }));
    await press('Enter');
    const title = workbench.pane.locator('h1:visible', { hasText: view });
    await title.waitFor();
    expect(await hasFocus(title)).toBe(true);
  }

  it('is closed, opened from the ribbon, and entered', async () => {
    const { page, words, openPact } = workbench;
    await enterPane();
    await press('Enter');
    await page.getByRole('button', { name: words.closePane }).waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: openPact }).focus();
    await press('Enter');
    await page.getByRole('button', { name: words.closePane }).waitFor();
    await enterPane();
    await reach(button('Projects'));
  });

  it('adds a project with the figures that are chosen, and shows its sheet', async () => {
    const { pane, page } = workbench;
    await reach(pane.locator('summary').first());
    await press('Enter');
    await reach(pane.getByRole('radio', { name: /^Announced/ }));
    await press('ArrowDown');
    expect(await hasFocus(pane.getByRole('radio', { name: /^First/, checked: true }))).toBe(true);
    await reach(button('Add to workbook Diamonds'));
    await press('Enter');
    await pane.getByText('Added to this workbook').first().waitFor();
    await workbench.settle();
    expect(await workbench.named('Pact_Case')).toEqual([['seed']]);
    await enterPane();
    await reach(pane.getByRole('region', { name: 'Progress and result' }).getByRole('button', { name: 'Go to Diamonds' }));
    await press('Enter');
    await page.waitForFunction(() => window.workbench?.book.activeSheet().name === 'Diamonds');
  });

  it('explains a cell of it', async () => {
    await turnTo('Explain');
    const first = workbench.pane.getByRole('list', { name: 'PACT formulas on Diamonds' }).getByRole('button').first();
    const place = await first.textContent();
    await reach(first);
    await press('Enter');
    await workbench.pane.getByRole('heading', { name: place ?? '', exact: true }).waitFor();
    await workbench.pane.getByRole('note', { name: 'Meaning' }).waitFor();
  });

  it('changes a term and takes it back', async () => {
    const { pane } = workbench;
    await turnTo('Terms');
    await reach(pane.getByRole('combobox', { name: 'Reading of the memorandum' }));
    await press('ArrowDown');
    await reach(button('Apply'));
    await press('Enter');
    await pane.getByText('1 term changed in the workbook').first().waitFor();
    expect(await workbench.named('Pact_Hurdle')).toEqual([['annual']]);
    await reach(button('Take back'));
    await press('Enter');
    await pane.getByText('The earlier terms stand again').first().waitFor();
    expect(await workbench.named('Pact_Hurdle')).toEqual([['cumulative']]);
    expect(await workbench.complaints()).toEqual([]);
  });
});
