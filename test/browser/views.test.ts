import type { Browser, Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults, overflow } from './support/accessibility';
import { launchBrowser, openWorkbench, type WorkbenchPage } from './support/workbenchPage';

const VIEWS = {
  en: ['Projects', 'Functions', 'Explain', 'Terms', 'Checks', 'Share', 'About and settings'],
  ja: ['案件', '関数', '解説', '条件', '検証', '共有', 'このアドインについて／設定'],
} as const;
const THEMES = ['light', 'dark', 'highContrast'] as const;
type Language = keyof typeof VIEWS;

/** What the browser says moved although nobody touched anything. */
interface Shift {
  readonly value: number;
}

describe.each(Object.keys(VIEWS) as Language[])('the views of the pane in %s', (language) => {
  let browser: Browser;
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    browser = await launchBrowser();
    workbench = await openWorkbench(browser, undefined, { locale: language === 'ja' ? 'ja-JP' : 'en-US' });
    const add = workbench.pane.getByRole('button', { name: /^(Add to workbook|ワークブックに追加) (Diamonds|.*ダイヤモンド)/ });
    await add.click();
    await workbench.pane
      .getByText(/^(Added to this workbook|ワークブックに追加しました)/)
      .first()
      .waitFor();
    await workbench.settle();
    await workbench.pane.getByRole('button', { name: /^(Dismiss|閉じる)$/ }).click();
  });
  afterAll(() => browser?.close());

  const open = async (view: string) => {
    await workbench.pane.getByRole('button', { name: view, exact: true }).first().click();
    await workbench.pane.locator('h1:visible').waitFor();
    await settled(workbench.addin());
  };
  const wide = (pixels: number) =>
    workbench.page.addStyleTag({ content: `.pane { width: ${pixels}px !important; max-width: none !important }` });

  it.each(VIEWS[language].flatMap((view) => THEMES.map((theme) => ({ view, theme }))))(
    'have no fault by the rules of axe: $view, $theme',
    async ({ view, theme }) => {
      await appear(workbench, theme);
      await open(view);
      expect(await accessibilityFaults(workbench.addin())).toEqual([]);
    },
  );

  it.each([320, 400, 600])('fit into %i px', async (pixels) => {
    await wide(pixels);
    for (const view of VIEWS[language]) {
      await open(view);
      expect([view, await overflow(workbench.addin())]).toEqual([view, 0]);
    }
  });

  it('ask for nothing that this Excel lacks, and say nothing in the console', async () => {
    expect(await workbench.complaints()).toEqual([]);
  });
});

describe('the pane', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  it('moves nothing while it loads', async () => {
    const workbench = await openWorkbench(browser);
    const { pane } = workbench;
    await pane.getByRole('button', { name: 'Add all three' }).waitFor();
    await settled(workbench.addin());
    const shifts = await workbench.addin().evaluate(
      () =>
        new Promise<Shift[]>((resolve) => {
          new PerformanceObserver((list) => resolve(list.getEntries() as unknown as Shift[])).observe({
            type: 'layout-shift',
            buffered: true,
          });
          // The observer is called only where something moved.
          requestAnimationFrame(() => requestAnimationFrame(() => resolve([])));
        }),
    );
    expect(shifts.map(({ value }) => value)).toEqual([]);
    expect(await workbench.complaints()).toEqual([]);
    await workbench.page.context().close();
  });

  it('opens every view without a connection once it has been open for a while', async () => {
    const workbench = await openWorkbench(browser);
    const frame = workbench.addin();
    // Everything has come: the sheets of the projects are among it, and for two seconds nothing more.
    await frame.waitForFunction(() => {
      const loaded = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
      const last = Math.max(...loaded.map(({ responseEnd }) => responseEnd));
      return loaded.some(({ name }) => name.includes('addProjects')) && performance.now() - last > 2_000;
    });
    await workbench.page.context().setOffline(true);
    for (const view of VIEWS.en) {
      await workbench.pane.getByRole('button', { name: view, exact: true }).first().click();
      await workbench.pane.locator('h1:visible').waitFor();
    }
    await workbench.openView('Projects');
    await workbench.pane.getByRole('button', { name: 'Add to workbook Diamonds' }).click();
    await workbench.pane.getByText('Added to this workbook').first().waitFor();
    await workbench.page.context().close();
  });

  it('shows the tour once, to somebody who opens it for the first time', async () => {
    const workbench = await openWorkbench(browser, undefined, {}, { tourSeen: false });
    const { pane, page } = workbench;
    await pane.getByRole('heading', { name: 'Start with a project' }).waitFor();
    expect(await accessibilityFaults(workbench.addin())).toEqual([]);
    await pane.getByRole('button', { name: 'Next' }).click();
    await pane.getByRole('button', { name: 'Next' }).click();
    await pane.getByRole('button', { name: 'Got it' }).click();
    await page.reload();
    await page.waitForFunction(() => window.workbench !== undefined);
    await page.evaluate(() => window.workbench?.addin.ready);
    await pane.locator('h1:visible').waitFor();
    expect(await pane.getByRole('heading', { name: 'Start with a project' }).count()).toBe(0);
    // It comes back in the view in which it was left.
    expect(await pane.getByRole('button', { name: 'Explain' }).getAttribute('aria-current')).toBe('page');
    await page.context().close();
  });

  it('follows the buttons of the ribbon, closed or open', async () => {
    const workbench = await openWorkbench(browser, undefined, { locale: 'en-US' });
    const { pane, page } = workbench;
    const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click();
    await page.getByRole('button', { name: 'Checks', exact: true, disabled: true }).first().waitFor();
    await press('Insert function');
    await pane.getByRole('heading', { level: 1, name: 'Functions' }).waitFor();
    await page.getByRole('button', { name: workbench.words.closePane }).click();
    await press('Explain');
    await pane.locator('h1:visible', { hasText: 'Explain' }).waitFor();
    await press('Projects');
    await pane.getByRole('button', { name: 'Add to workbook Diamonds' }).click();
    await pane.getByText('Added to this workbook').first().waitFor();
    await press('Checks');
    await pane.locator('h1:visible', { hasText: 'Checks' }).waitFor();
    await press('Help');
    await pane.locator('h1:visible', { hasText: 'About PACT' }).waitFor();
    expect(await workbench.complaints()).toEqual([]);
    await page.context().close();
  });
});

/** Nothing in the pane is being read or calculated. */
function settled(frame: Frame): Promise<unknown> {
  return frame.waitForFunction(() => !document.querySelector('[aria-busy=true], .fui-Spinner'));
}

async function appear(workbench: WorkbenchPage, theme: (typeof THEMES)[number]): Promise<void> {
  await workbench.page.emulateMedia({
    colorScheme: theme === 'dark' ? 'dark' : 'light',
    forcedColors: theme === 'highContrast' ? 'active' : 'none',
  });
}
