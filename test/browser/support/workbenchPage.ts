import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Frame, type FrameLocator, type Page } from 'playwright-core';
import { inject } from 'vitest';
import type { Session } from '../../../src/workbench/page/session';

/** Pictures for people to look at, and for the README. */
export const PICTURES = path.resolve(__dirname, '../../../artifacts');

export type CellValue = number | string | boolean;

/** The workbench as a person meets it: typing into the grid, pressing buttons in the pane, reading cells. */
export interface WorkbenchPage {
  readonly page: Page;
  /** The pane inside its frame. */
  readonly pane: FrameLocator;
  /** The add-in's own page, for running code behind Microsoft's client. */
  addin(): Frame;
  /** Selects a cell through the name box and types, all by keyboard. */
  type(address: string, text: string): Promise<void>;
  select(address: string): Promise<void>;
  openSheet(name: string): Promise<void>;
  /** Waits until nothing calculates and every PACT function has answered. */
  settle(): Promise<void>;
  /** Values of the active sheet. */
  values(address: string): Promise<CellValue[][]>;
  value(address: string): Promise<CellValue | undefined>;
  picture(name: string): Promise<void>;
  /** Everything that should never happen: console errors, page errors, requests to other hosts, unsupported members. */
  complaints(): Promise<string[]>;
}

export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: inject('browser'),
    // Chromium refuses its sandbox to the root user of a container.
    args: ['--disable-gpu', '--no-first-run', '--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
}

/** A page of its own profile; the certificate of localhost is the server's own, made at its start. */
export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  const url = inject('url');
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`page error: ${error.message}`));
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(`${url}/`)) complaints.push(`request to ${request.url()}`);
  });
  await page.goto(`${url}/${address}`);
  return { page, complaints };
}

export async function openWorkbench(browser: Browser, viewport = { width: 1440, height: 900 }): Promise<WorkbenchPage> {
  const { page, complaints } = await openPage(browser, 'workbench.html', { viewport });
  await page.waitForFunction(() => window.workbench !== undefined);
  await page.evaluate(() => window.workbench?.addin.ready);

  const select = async (address: string) => {
    const nameBox = page.locator('.grid [data-u-comp="defined-name"] input');
    await nameBox.fill(address);
    await nameBox.press('Enter');
  };
  const settle = () => page.evaluate(() => window.workbench?.book.settled());
  const values = (address: string) =>
    page.evaluate((rect) => (window.workbench as Session).book.activeSheet().values(rect), rectangle(address));

  return {
    page,
    pane: page.frameLocator('iframe[title="PACT add-in"]'),
    addin: () => {
      const frame = page.frames().find((candidate) => candidate.url().endsWith('/taskpane.html'));
      if (!frame) throw new Error('The add-in is not in its frame.');
      return frame;
    },
    select,
    type: async (address, text) => {
      await select(address);
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
      await settle();
    },
    openSheet: async (name) => {
      await page.getByRole('tab', { name, exact: true }).click();
      await page.waitForFunction((wanted) => window.workbench?.book.activeSheet().name === wanted, name);
    },
    settle,
    values,
    value: async (address) => (await values(address))[0]?.[0],
    picture: async (name) => {
      mkdirSync(PICTURES, { recursive: true });
      await page.screenshot({ path: path.join(PICTURES, `${name}.png`), animations: 'disabled' });
    },
    complaints: async () => [...complaints, ...(await page.evaluate(() => (window.workbench as Session).host.unsupported))],
  };
}

/** `B2:C3` to zero-based, inclusive corners. */
function rectangle(address: string): { top: number; left: number; bottom: number; right: number } {
  const corners = address.split(':').map((corner) => {
    const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(corner) ?? [];
    if (!letters) throw new Error(`${address} is not an address`);
    return { row: Number(digits) - 1, column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 };
  });
  const [first, last = first] = corners;
  if (!first || !last) throw new Error(`${address} is not an address`);
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}
