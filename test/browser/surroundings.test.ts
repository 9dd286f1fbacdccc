import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openPage, openWorkbench, type WorkbenchPage } from './support/workbenchPage';

describe('the page around the add-in', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  it('leaves the tab as it was: taskpane.html opened in it afterwards is outside Excel', async () => {
    const { page } = await openWorkbench(browser);
    await page.goto(new URL('taskpane.html', page.url()).href);
    await page.getByText('outside Excel').first().waitFor();
  });

  it('asks before a changed workbook is left, and not before', async () => {
    const workbench = await openWorkbench(browser);
    await workbench.page.reload();
    await workbench.page.waitForFunction(() => window.workbench !== undefined);
    await workbench.type('A1', 'kept');
    const asked = workbench.page.waitForEvent('dialog');
    await workbench.page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.accept();
  });

  it.each([
    { file: 'manifest.xml', answer: { status: 404 }, reason: 'manifest.xml answered 404' },
    { file: 'manifest.xml', answer: { body: '<OfficeApp>' }, reason: 'manifest.xml is not XML' },
    { file: 'functions.json', answer: { status: 500 }, reason: 'functions.json answered 500' },
    { file: 'functions.json', answer: { body: '<!doctype html>' }, reason: 'functions.json is not JSON' },
    { file: 'functions.json', answer: { body: '{}' }, reason: 'functions.json has no list of functions' },
    { file: 'taskpane.html', answer: { status: 404 }, reason: 'taskpane.html answered 404' },
  ])('says "$reason" instead of starting', async ({ file, answer, reason }) => {
    const { page } = await openPage(browser, 'help/en/index.html');
    await page.route(`**/${file}`, (route) => route.fulfill(answer));
    await page.goto(new URL('/workbench.html', page.url()).href);
    await page.getByRole('alert').filter({ hasText: reason }).waitFor();
  });

  it('moves the focus with the keyboard: into the pane, and out of it on every side', async () => {
    const { page, pane, words, openPact } = await openWorkbench(browser);
    await pane.getByRole('button', { name: 'Add all three' }).waitFor();
    const focused = (name: string) => page.waitForFunction((label) => document.activeElement?.textContent === label, name);
    const inGrid = () => page.waitForFunction(() => document.activeElement?.closest('.grid') !== null);
    const inPane = () => page.waitForFunction(() => document.activeElement?.tagName === 'IFRAME');

    await page.getByRole('button', { name: openPact }).focus();
    await page.keyboard.press('F6');
    await inGrid();
    await page.keyboard.press('F6');
    await inPane();
    await page.keyboard.press('Escape');
    await inGrid();
    await page.keyboard.press('F6');
    await inPane();
    await page.keyboard.press('Shift+Tab');
    await page.waitForFunction((label) => document.activeElement?.getAttribute('aria-label') === label, words.closePane);
    await page.keyboard.press('Enter');
    await inGrid();
    await page.keyboard.press('F6');
    await focused(words.open);
  });

  it('fits a phone: nothing wider than the screen, and a sheet in sight beside the pane', async () => {
    const { page, pane } = await openWorkbench(browser, { width: 390, height: 844 });
    await pane.getByRole('button', { name: 'Add all three' }).waitFor();
    const boxes = await Promise.all([page.locator('.grid').boundingBox(), page.locator('.pane').boundingBox()]);
    for (const box of boxes) expect(box).toMatchObject({ x: 0, width: 390 });
    expect(Math.min(...boxes.map((box) => box?.height ?? 0))).toBeGreaterThan(250);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});

describe('an add-in that loads itself anew', () => {
  let browser: Browser;
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    browser = await launchBrowser();
    workbench = await openWorkbench(browser);
  });
  afterAll(() => browser?.close());

  it('answers the functions that were called while it was away, and runs commands again', async () => {
    const { page } = workbench;
    await workbench.addin().evaluate(() => location.reload());
    // Not by keyboard, which a busy machine may be done with only when the page is there again, or lose.
    await page.evaluate(() => {
      window.workbench?.book.activeSheet().write({ top: 1, left: 1, bottom: 1, right: 1 }, [['=PACT.SPLIT(300,120)']]);
    });
    await workbench.settle();
    expect(await workbench.values('B2:C2')).toEqual([[126, 174]]);
    expect(await page.evaluate(() => window.workbench?.addin.runCommand('recalculate', 'Pact.Recalculate'))).toMatchObject({ status: 0 });
    expect(await workbench.complaints()).toEqual([]);
  });

  it('ends a command that its page never completed', async () => {
    const { page } = workbench;
    await workbench.addin().evaluate(() => Office.actions.associate('never', () => undefined));
    const status = page.evaluate(async () => (await window.workbench?.addin.runCommand('never', 'x'))?.status);
    await page.waitForFunction(() =>
      window.workbench?.addin.log.some(({ kind, data }) => kind === 'event' && JSON.stringify(data).includes('"never"')),
    );
    await workbench.addin().evaluate(() => location.reload());
    expect(await status).toBe(-1);
  });
});
