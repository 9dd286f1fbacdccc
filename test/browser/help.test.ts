import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/functions/catalogue';
import { helpPath, LANGUAGES } from '../../src/functions/help/addresses';
import { helpPages } from '../../src/functions/help/helpPages';
import { launchBrowser, openPage, PICTURES } from './support/workbenchPage';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
interface AxeWindow {
  axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
}

async function faults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as AxeWindow).axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

describe('the help as it is served', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  it('opens every page without a complaint, and none scrolls sideways on a phone', async () => {
    const { page, complaints } = await openPage(browser, helpPath('index', 'en'), { viewport: { width: 320, height: 640 } });
    const tooWide: string[] = [];
    for (const file of helpPages().keys()) {
      const response = await page.goto(new URL(`/${file}`, page.url()).href);
      expect(response?.status(), file).toBe(200);
      if ((await page.evaluate(() => document.documentElement.scrollWidth)) > 320) tooWide.push(file);
    }
    expect(tooWide).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it.each([
    { colorScheme: 'light', language: 'en' },
    { colorScheme: 'dark', language: 'ja' },
  ] as const)('has no fault that axe finds on a page in $language, $colorScheme', async ({ colorScheme, language }) => {
    const { page } = await openPage(browser, helpPath('index', language), { colorScheme });
    const found: string[] = [];
    for (const file of [...helpPages().keys()].filter((name) => name.includes(`/${language}/`))) {
      await page.goto(new URL(`/${file}`, page.url()).href);
      found.push(...(await faults(page)).map((fault) => `${file}: ${fault}`));
    }
    expect(found).toEqual([]);
  });

  it('is searched and opened by keyboard alone', async () => {
    const { page, complaints } = await openPage(browser, helpPath('index', 'en'));
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('query');
    await page.keyboard.type('pact.split');
    await page.getByRole('status').getByText(`1 of ${CATALOGUE.length} functions`).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'PACT.SPLIT', level: 1 }).waitFor();

    await page.getByRole('link', { name: '日本語' }).press('Enter');
    await page.waitForURL(`**/${helpPath('SPLIT', 'ja')}`);
    await page.goBack();
    await page.goBack();
    await page.getByRole('status').getByText(`1 of ${CATALOGUE.length} functions`).waitFor();
    await page.getByRole('searchbox').press('Escape');
    expect(await page.getByRole('listitem').filter({ hasText: 'PACT.' }).count()).toBe(CATALOGUE.length);
    expect(complaints).toEqual([]);
  });

  it('is complete without JavaScript, and has no search box that would do nothing', async () => {
    const { page } = await openPage(browser, helpPath('index', 'ja'), { javaScriptEnabled: false });
    expect(await page.getByRole('searchbox').count()).toBe(0);
    expect(await page.getByRole('link', { name: /^PACT\./ }).count()).toBeGreaterThanOrEqual(CATALOGUE.length);
  });

  it.each(LANGUAGES.flatMap((language) => [320, 768, 1440].map((width) => ({ language, width }))))(
    'leaves pictures of its pages in $language at $width pixels',
    async ({ language, width }) => {
      const { page } = await openPage(browser, helpPath('index', language), { viewport: { width, height: 900 } });
      for (const name of ['index', 'reference', 'WATERFALL']) {
        await page.goto(new URL(`/${helpPath(name, language)}`, page.url()).href);
        const { length } = await page.screenshot({ path: path.join(PICTURES, `help-${name}-${language}-${width}.png`), fullPage: true });
        expect(length).toBeGreaterThan(10_000);
      }
    },
  );
});
