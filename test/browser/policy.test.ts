import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { PRODUCTION_POLICY } from '../../src/functions/help/guides/hosting';
import { TEXTS as SHELL } from '../../src/taskpane/shell/strings';
import { launchBrowser, openWorkbench, type WorkbenchPage } from './support/workbenchPage';

/** What a page must not be able to do, each with the directive that stops it. All of it is caught in the page, which stays as it was. */
const ATTACKS = [
  {
    name: 'an inline script',
    directive: 'script-src-elem',
    script: `document.head.append(Object.assign(document.createElement('script'), { text: 'window.hacked = true' }))`,
  },
  {
    name: 'a script of another server',
    directive: 'script-src-elem',
    script: `document.head.append(Object.assign(document.createElement('script'), { src: 'https://example.org/x.js' }))`,
  },
  {
    name: 'a handler in HTML',
    directive: 'script-src-attr',
    script: `document.body.insertAdjacentHTML('beforeend', '<i hidden onclick="window.hacked = true">')`,
  },
  { name: 'eval, later', directive: 'script-src', script: `setTimeout(() => { try { (0, eval)('window.hacked = true') } catch {} })` },
  {
    name: 'a style element',
    directive: 'style-src-elem',
    script: `document.head.append(Object.assign(document.createElement('style'), { textContent: 'body { color: red }' }))`,
  },
  { name: 'a request to another server', directive: 'connect-src', script: `fetch('https://example.org/').catch(() => undefined)` },
  { name: 'a picture of another server', directive: 'img-src', script: `new Image().src = 'https://example.org/x.png'` },
  {
    name: 'a frame',
    directive: 'frame-src',
    script: `document.body.append(Object.assign(document.createElement('iframe'), { src: 'https://example.org/', hidden: true }))`,
  },
  {
    name: 'another base',
    directive: 'base-uri',
    script: `document.head.append(Object.assign(document.createElement('base'), { href: 'https://example.org/' }))`,
  },
] as const;

describe('the policy of the pages', () => {
  let browser: Browser;
  // In a context that nobody watches: here a violation is what is wanted.
  let page: Page;
  beforeAll(async () => {
    browser = await launchBrowser();
    page = await browser.newPage({ ignoreHTTPSErrors: true });
  });
  afterAll(() => browser?.close());

  it.each(ATTACKS)('stops $name', async ({ directive, script }) => {
    await page.goto(`${inject('url')}/help/en/index.html`);
    const stopped = await page.evaluate(
      (text) =>
        new Promise((resolve) => {
          addEventListener('securitypolicyviolation', ({ effectiveDirective }) => resolve(effectiveDirective), { once: true });
          (0, eval)(text);
        }),
      script,
    );
    expect(stopped).toBe(directive);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  });

  it.each(['taskpane.html', 'help/en/index.html', 'help/ja/SPLIT.html'])(
    'is that of production on %s, but for the place of Microsoft’s client',
    async (file) => {
      const response = await page.goto(`${inject('url')}/${file}`);
      const served = response?.headers()['content-security-policy'];
      expect(served).toBe(
        PRODUCTION_POLICY.replace(' https://appsforoffice.microsoft.com', '').replace(/frame-src [^;]+/, "frame-src 'none'"),
      );
      expect(served).not.toMatch(/unsafe/);
    },
  );
});

describe('text of a workbook', () => {
  const HOSTILE = '<img src=x onerror=alert(1)>';
  let browser: Browser;
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    browser = await launchBrowser();
    workbench = await openWorkbench(browser);
  });
  afterAll(() => browser?.close());

  const pictures = (frame: Frame) => frame.locator('img[src="x"]').count();

  it('is shown as text in the pane, never as HTML', async () => {
    await workbench.addin().evaluate(
      (name) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().name = name;
          await context.sync();
        }),
      HOSTILE,
    );
    await workbench.type('B2', HOSTILE);
    await workbench.type('D2', '=PACT.SPLIT(B2,120)');
    await workbench.openView(SHELL.en.views.explain);
    await workbench.select('D2');
    await workbench.pane.getByRole('heading', { name: `'${HOSTILE}'!D2`, exact: true }).waitFor();
    await workbench.pane.getByText(HOSTILE).first().waitFor();
    expect(await pictures(workbench.addin())).toBe(0);
    expect(await pictures(workbench.page.mainFrame())).toBe(0);
    expect(await workbench.complaints()).toEqual([]);
  });
});
