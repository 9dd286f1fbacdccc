import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Frame, type FrameLocator, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { pageStrings, type PageStrings } from '../../../src/workbench/page/strings';
import type { Session } from '../../../src/workbench/page/session';
import { failOnViolations } from './violations';

/** Pictures for people to look at, and for the README. */
export const PICTURES = path.resolve(__dirname, '../../../artifacts');

export type CellValue = number | string | boolean;

/** The workbench as a person meets it: typing into the grid, pressing buttons in the pane, reading cells. */
export interface WorkbenchPage {
  readonly page: Page;
  /** What the page around the add-in says in its language. */
  readonly words: PageStrings;
  /** The label of the button that opens the pane, in any language. */
  readonly openPact: RegExp;
  /** The pane inside its frame. */
  readonly pane: FrameLocator;
  /** Opens a view of the pane by its name in the navigation. */
  openView(name: string): Promise<void>;
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
  /** Values of a defined name, wherever it points; a single row with "#NAME?" where there is no such name. */
  named(name: string): Promise<CellValue[][]>;
  /** Goes to the cell of a defined name and types. `row` counts from 1 inside the range of the name. */
  typeInto(name: string, text: string, row?: number): Promise<void>;
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

/** React's development build warns of the spreadsheet's own parts while a long calculation reports its steps; the pane is not meant. */
const KNOWN = /^console: Maximum update depth exceeded\..*\/(workbench|spreadsheet)\.js\)$/;

/**
 * A page of its own profile; the certificate of localhost is the server's own, made at its start.
 *
 * @param kept what an earlier pane left behind on this machine: by default somebody has seen its tour
 */
export async function openPage(
  browser: Pick<Browser, 'newContext'>,
  address: string,
  options: BrowserContextOptions = {},
  kept: Readonly<Record<string, unknown>> = { tourSeen: true },
): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1440, height: 900 }, ...options });
  await failOnViolations(context);
  // Once: what the pane keeps later on is its own.
  await context.addInitScript((before) => {
    for (const [key, value] of Object.entries(before)) {
      if (localStorage.getItem(`pact.pane.${key}`) === null) localStorage.setItem(`pact.pane.${key}`, JSON.stringify(value));
    }
  }, kept);
  const page = await context.newPage();
  // A busy machine may take a minute to write and calculate the sheets.
  page.setDefaultTimeout(110_000);
  const url = inject('url');
  const complaints: string[] = [];
  page.on('console', (message) => {
    const complaint = `console: ${message.text()} (${message.location().url})`;
    if (['error', 'warning'].includes(message.type()) && !KNOWN.test(complaint)) complaints.push(complaint);
  });
  page.on('pageerror', (error) => complaints.push(`page error: ${error.message}`));
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(`${url}/`)) complaints.push(`request to ${request.url()}`);
  });
  await page.goto(`${url}/${address}`);
  return { page, complaints };
}

/** How Excel is played, by the switches of the page. Those of the environment, as `locale=ja-JP&latency=200`, hold for every test. */
export function playing(switches: Readonly<Record<string, string>> = {}): URLSearchParams {
  const all = new URLSearchParams(process.env['WORKBENCH_SWITCHES'] ?? '');
  for (const [name, value] of Object.entries(switches)) all.set(name, value);
  return all;
}

/** A test that asks for a locale itself meets the pane in its language; one that runs in a Japanese Excel unasked speaks English with it. */
export async function openWorkbench(
  browser: Pick<Browser, 'newContext'>,
  viewport = { width: 1440, height: 900 },
  switches: Readonly<Record<string, string>> = {},
  kept: Readonly<Record<string, unknown>> = {},
): Promise<WorkbenchPage> {
  const all = playing(switches);
  const query = all.toString();
  const { page, complaints } = await openPage(
    browser,
    `workbench.html${query && `?${query}`}`,
    {
      viewport,
      // Microsoft's client on the web knows no theme: the pane follows the browser.
      colorScheme: all.get('theme') === 'dark' ? 'dark' : 'light',
    },
    { tourSeen: true, ...(switches['locale'] === undefined && { language: 'en' }), ...kept },
  );
  await page.waitForFunction(() => window.workbench !== undefined);
  await page.evaluate(() => window.workbench?.addin.ready);
  const select = async (address: string) => {
    const nameBox = page.locator('.grid [data-u-comp="defined-name"] input');
    await nameBox.fill(address);
    await nameBox.press('Enter');
    // What is typed goes to the cell that is selected then.
    await page.waitForFunction((rect) => {
      const { rect: now } = (window.workbench as Session).book.selection();
      return now.top === rect.top && now.left === rect.left;
    }, rectangle(address));
  };
  const settle = () => page.evaluate(() => window.workbench?.book.settled());
  const values = (address: string) =>
    page.evaluate((rect) => (window.workbench as Session).book.activeSheet().values(rect), rectangle(address));

  const pane = page.frameLocator('.pane iframe');
  const place = async (name: string) => {
    const formula = await page.evaluate((wanted) => window.workbench?.book.names().find((one) => one.name === wanted)?.formula, name);
    const [, quoted, plain, address = ''] = /^=(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(formula ?? '') ?? [];
    return { sheet: quoted?.replaceAll("''", "'") ?? plain ?? '', address: address.replaceAll('$', '') };
  };
  const openSheet = async (name: string) => {
    const isOpen = () => page.evaluate((wanted) => window.workbench?.book.activeSheet().name === wanted, name);
    // The row of tabs may be drawn anew under the pointer, which loses the click.
    while (!(await isOpen())) await page.getByRole('tab', { name, exact: true }).click();
  };
  const type = async (address: string, text: string) => {
    await select(address);
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    // The grid is done with the cell when it has gone on to the next one, which it does not where nothing can be changed.
    await page.waitForFunction((rect) => {
      const { book, switches } = window.workbench as Session;
      return switches.readonly || book.selection().rect.top !== rect.top;
    }, rectangle(address));
    await settle();
  };

  return {
    page,
    words: pageStrings(all.get('locale') ?? 'en-US'),
    openPact: /^(Open PACT|PACT を開く)$/,
    pane,
    openView: (name) => pane.getByRole('navigation').getByRole('button', { name, exact: true }).click(),
    addin: () => {
      const frame = page.frames().find((candidate) => candidate.url().endsWith('/taskpane.html'));
      if (!frame) throw new Error('The add-in is not in its frame.');
      return frame;
    },
    select,
    type,
    openSheet,
    settle,
    values,
    value: async (address) => (await values(address))[0]?.[0],
    named: async (name) => {
      const { sheet, address } = await place(name);
      if (!sheet) return [['#NAME?']];
      return page.evaluate(([title, rect]) => window.workbench?.book.sheet(title)?.values(rect) ?? [], [
        sheet,
        rectangle(address),
      ] as const);
    },
    typeInto: async (name, text, row = 1) => {
      const { sheet, address } = await place(name);
      const { top, left } = rectangle(address);
      await openSheet(sheet);
      await type(`${letters(left)}${top + row}`, text);
    },
    picture: async (name) => {
      mkdirSync(PICTURES, { recursive: true });
      await page.screenshot({ path: path.join(PICTURES, `${name}.png`), animations: 'disabled' });
    },
    complaints: async () => [...complaints, ...(await page.evaluate(() => (window.workbench as Session).host.unsupported))],
  };
}

/** Makes a choice among the options for new sheets, in the pane of any language. */
export async function chooseForNewSheets(pane: FrameLocator, name: string): Promise<void> {
  const options = pane.locator('details', { hasText: /^(Options for new sheets|新しいシートのオプション)/ });
  if ((await options.getAttribute('open')) === null) await options.locator('summary').click();
  await pane.getByRole('radio', { name, exact: true }).check();
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

function letters(column: number): string {
  return (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));
}
