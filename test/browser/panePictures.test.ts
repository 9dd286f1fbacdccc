import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openWorkbench, PICTURES } from './support/workbenchPage';

const VIEWS = {
  en: ['Projects', 'Functions', 'Explain', 'Terms', 'Checks', 'Share', 'About and settings'],
  ja: ['案件', '関数', '解説', '条件', '検証', '共有', 'このアドインについて／設定'],
} as const;
const WIDTH = 320;
/** Tall enough for the longest view. */
const HEIGHT = 2600;

describe('pictures of the pane to look at', () => {
  let browser: Browser;
  const taken: { readonly title: string; readonly file: string }[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  it.each([
    { language: 'en', theme: 'light' },
    { language: 'en', theme: 'dark' },
    { language: 'ja', theme: 'light' },
    { language: 'ja', theme: 'dark' },
  ] as const)('every view in $language, $theme', async ({ language, theme }) => {
    const workbench = await openWorkbench(
      browser,
      { width: 1000, height: HEIGHT },
      { locale: language === 'ja' ? 'ja-JP' : 'en-US', theme },
    );
    const { pane, page } = workbench;
    await page.addStyleTag({ content: `.pane { width: ${WIDTH}px !important }` });
    await workbench.type('F3', '=PACT.SPLIT(300,120)');
    await workbench.type('F6', '=PACT.RECOVERY(5%,100,{60,60,"x"})');
    await pane.getByRole('button', { name: /^(Add to workbook|ワークブックに追加) (Diamonds|.*ダイヤモンド)/ }).click();
    await pane
      .getByText(/^(Added to this workbook|ワークブックに追加しました)/)
      .first()
      .waitFor();
    await workbench.settle();
    await pane.getByRole('button', { name: /^(Dismiss|閉じる)$/ }).click();
    await workbench.openSheet('Sheet1');
    await workbench.select('F3');
    for (const view of VIEWS[language]) {
      await pane.getByRole('button', { name: view, exact: true }).first().click();
      await pane.locator('h1:visible').waitFor();
      await workbench.addin().waitForFunction(() => !document.querySelector('[aria-busy=true], .fui-Spinner'));
      const file = path.join(PICTURES, `pane-${language}-${theme}-${VIEWS[language].indexOf(view as never) + 1}.png`);
      await page.locator('.pane').screenshot({ path: file, animations: 'disabled' });
      taken.push({ title: `${view}, ${language}, ${theme}`, file });
    }
    expect(await workbench.complaints()).toEqual([]);
    await page.context().close();
  });

  it('side by side on one sheet', async () => {
    const page = await browser.newPage({ viewport: { width: (WIDTH + 16) * 7, height: 800 } });
    const figures = taken.map(
      ({ title, file }) =>
        `<figure><figcaption>${title}</figcaption><img src="data:image/png;base64,${readFileSync(file).toString('base64')}"></figure>`,
    );
    await page.setContent(
      `<style>body{margin:8px;font:14px sans-serif;display:grid;grid-template-columns:repeat(7,${WIDTH}px);gap:16px}figure{margin:0}</style>${figures.join('')}`,
    );
    await page.screenshot({ path: path.join(PICTURES, 'pane-views.png'), fullPage: true });
    expect(taken.length).toBe(28);
  });
});
