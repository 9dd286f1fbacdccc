import { readFile } from 'node:fs/promises';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openWorkbench, type CellValue, type WorkbenchPage } from './support/workbenchPage';

interface Contents {
  readonly sheet: string;
  readonly values: CellValue[][];
  readonly formulas: CellValue[][];
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const LIST = 'PACT formulas';
/** By the name of the function, or by the one that files store; a name such as Pact_Rate is none. */
const CALLS_PACT = /^=(.*\W)?(PACT\.|_xldudf_PACT_)/;
const RESULTS = ['Gas_Recovery', 'Oil_Recovery', 'Dia_Recovery'] as const;

/** Every sheet from its first cell on. */
async function contentsOf({ page }: WorkbenchPage): Promise<Contents[]> {
  return page.evaluate(() =>
    (window.workbench?.book.sheets() ?? []).map((sheet) => {
      const used = sheet.usedRect(false) ?? { top: 0, left: 0, bottom: 0, right: 0 };
      const rect = { ...used, top: 0, left: 0 };
      return { sheet: sheet.name, values: sheet.values(rect), formulas: sheet.formulas(rect) };
    }),
  );
}

/** `Mine!B2: =PACT…` of every cell whose formula calls PACT, outside the list that a copy keeps. */
function pactFormulas(contents: readonly Contents[]): string[] {
  return contents.flatMap(({ sheet, formulas }) =>
    sheet === LIST
      ? []
      : formulas.flatMap((row, r) =>
          row.flatMap((cell, c) =>
            CALLS_PACT.test(String(cell).replace(/"[^"]*"/g, '""')) ? [`${sheet}!R${r + 1}C${c + 1}: ${cell}`] : [],
          ),
        ),
  );
}

const cellsWith = (contents: readonly Contents[], error: string) =>
  contents.flatMap(({ sheet, values }) =>
    values.flatMap((row, r) => row.flatMap((cell, c) => (cell === error ? [`${sheet}!R${r + 1}C${c + 1}`] : []))),
  );

const named = async (workbench: WorkbenchPage) => Promise.all(RESULTS.map((name) => workbench.named(name)));

async function download({ page }: WorkbenchPage, link: Locator): Promise<{ name: string; bytes: Buffer }> {
  const downloaded = page.waitForEvent('download');
  await link.click();
  const file = await downloaded;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

describe('a workbook that is shared', () => {
  let browser: Browser;
  let workbench: WorkbenchPage;
  let before: Contents[];
  let results: CellValue[][][];
  const copies: Record<string, Buffer> = {};

  beforeAll(async () => {
    browser = await launchBrowser();
    workbench = await openWorkbench(browser);
    await workbench.type('B2', '=PACT.SPLIT(300,120)');
    await workbench.type('B4', '=PACT.RECOVERY(5%,100,{60,60,60,60,60})*2');
    await workbench.pane.getByRole('button', { name: 'Add all three' }).click();
    await workbench.pane.getByText('Added to this workbook').first().waitFor();
    await workbench.settle();
    await workbench.pane.getByRole('button', { name: 'Dismiss' }).click();
    await workbench.openView('Share');
    before = await contentsOf(workbench);
    results = await named(workbench);
    await workbench.page.evaluate(() => {
      const opened: number[] = [];
      window.workbench?.host.onNewWorkbook((file) => opened.push(file?.sheets.length ?? 0));
      Object.assign(window, { opened });
    });
  });
  afterAll(() => browser?.close());

  const openFile = async (bytes: Buffer, switches: Record<string, string>) => {
    const other = await openWorkbench(browser, { width: 1440, height: 900 }, switches);
    await other.page.locator('input[type=file]').setInputFiles({ name: 'copy.xlsx', mimeType: XLSX, buffer: bytes });
    await other.page.waitForFunction(() => window.workbench?.book.name === 'copy' && window.workbench.book.sheets().length > 3);
    await other.page.evaluate(() => window.workbench?.addin.ready);
    await other.settle();
    return other;
  };

  it.each([
    { mode: 'Shareable copy', name: /\(shareable copy\)\.xlsx$/ },
    { mode: 'Frozen values', name: /\(frozen values\)\.xlsx$/ },
    { mode: 'Live copy for PACT users', name: /\(live copy\)\.xlsx$/ },
  ])('opens as a new workbook and downloads, and is itself as before: $mode', async ({ mode, name }) => {
    const { page, pane } = workbench;
    const opened = () => page.evaluate(() => [...(window as unknown as { opened: number[] }).opened]);
    const earlier = (await opened()).length;
    await pane.getByRole('radio', { name: mode }).check();
    await pane.getByRole('button', { name: 'Make the copy' }).click();
    await page.waitForFunction((count) => (window as unknown as { opened: number[] }).opened.length > count, earlier);
    const link = pane.getByRole('link', { name: /^Download .*\.xlsx$/ });
    const file = await download(workbench, link);
    expect(file.name).toMatch(name);
    copies[mode] = file.bytes;
    expect((await opened()).at(-1)).toBeGreaterThanOrEqual(before.length);
    await pane.getByRole('button', { name: 'Dismiss' }).click();
    await link.waitFor({ state: 'detached' });
    expect(await contentsOf(workbench)).toEqual(before);
    expect(await workbench.complaints()).toEqual([]);
  });

  it.each(['Shareable copy', 'Frozen values'])('shows its values to people without PACT: %s', async (mode) => {
    const other = await openFile(copies[mode] as Buffer, { addin: 'missing' });
    const contents = await contentsOf(other);
    expect(cellsWith(contents, '#NAME?')).toEqual([]);
    expect(pactFormulas(contents)).toEqual([]);
    expect(contents.find(({ sheet }) => sheet === LIST)?.values.flat()).toContain('=PACT.SPLIT(300,120)');
    const shown = await named(other);
    shown.forEach((value, index) => expect(value[0]?.[0]).toBeCloseTo(Number(results[index]?.[0]?.[0]), 6));
    expect(contents.find(({ sheet }) => sheet === 'Sheet1')?.values[1]?.slice(1, 3)).toEqual([126, 174]);
    expect(await other.complaints()).toEqual([]);
    await other.page.context().close();
  });

  it('keeps its formulas in a live copy, with nothing to restore', async () => {
    const other = await openFile(copies['Live copy for PACT users'] as Buffer, {});
    expect(pactFormulas(await contentsOf(other))).toEqual(pactFormulas(before));
    await other.openView('Share');
    await other.pane.getByRole('heading', { name: 'Share and repair' }).waitFor();
    expect(await other.pane.getByRole('button', { name: 'Restore formulas' }).count()).toBe(0);
    expect(await other.complaints()).toEqual([]);
    await other.page.context().close();
  });

  it('shows in a live copy what was saved, and calculates from a change on, where Excel does not calculate on opening', async () => {
    const other = await openFile(copies['Live copy for PACT users'] as Buffer, { recalc: 'none' });
    /** How often the client was asked for a result. */
    const calls = () =>
      other.page.evaluate(() => {
        const events = window.workbench?.addin.log.filter(({ kind, name }) => kind === 'event' && name === 'richApiMessage') ?? [];
        return events.flatMap(({ data }) => (data as { ArrayData: [number][] }).ArrayData).filter(([category]) => category === 1).length;
      });
    expect(pactFormulas(await contentsOf(other))).toEqual(pactFormulas(before));
    expect([await named(other), await calls()]).toEqual([results, 0]);
    await other.typeInto('Dia_Price', '0.4');
    await other.settle();
    const changed = await contentsOf(other);
    expect(await named(other)).not.toEqual(results);
    await other.page.evaluate(() => window.workbench?.book.recalculate());
    await other.settle();
    expect(await contentsOf(other)).toEqual(changed);
    expect(await other.complaints()).toEqual([]);
    await other.page.context().close();
  });

  describe('and comes back to somebody with PACT', () => {
    let returned: WorkbenchPage;
    beforeAll(async () => {
      returned = await openFile(copies['Shareable copy'] as Buffer, {});
      await returned.openView('Share');
    });

    it('gets all of its formulas back', async () => {
      await returned.pane.getByRole('button', { name: 'Restore formulas' }).click();
      await returned.pane
        .getByText(/\d+ PACT formulas restored/)
        .last()
        .waitFor();
      await returned.settle();
      const contents = await contentsOf(returned);
      expect(pactFormulas(contents)).toEqual(pactFormulas(before));
      expect(cellsWith(contents, '#NAME?')).toEqual([]);
      const shown = await named(returned);
      shown.forEach((value, index) => expect(value[0]?.[0]).toBeCloseTo(Number(results[index]?.[0]?.[0]), 6));
      expect(await returned.pane.getByRole('button', { name: 'Restore formulas' }).count()).toBe(0);
    });

    it('is repaired where another program has damaged it', async () => {
      const { pane } = returned;
      await returned.addin().evaluate(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('Sheet1');
          sheet.activate();
          sheet.getRange('B6').formulas = [['=_xldudf_pact_split(300,120)']];
          sheet.getRange('B8').formulas = [['=_xldudf_PACT_RECOVERY(5%,100,{60,60,60,60,60})']];
          await context.sync();
        }),
      );
      await pane.getByText('Repair formulas').click();
      await pane.getByRole('button', { name: 'Look for damaged formulas' }).click();
      await pane.getByText('2 damaged formulas').last().waitFor();
      await pane.getByRole('button', { name: 'Go to Sheet1!B8' }).click();
      await returned.page.waitForFunction(() => window.workbench?.book.selection().rect.top === 7);
      await pane.getByRole('button', { name: 'Repair all' }).click();
      await pane.getByText('2 formulas repaired').last().waitFor();
      await returned.settle();
      expect(await returned.values('B6:C6')).toEqual([[126, 174]]);
      expect(Number(await returned.value('B8')) * 2).toBeCloseTo(Number(await returned.value('B4')), 10);
      await pane.getByRole('button', { name: 'Look again' }).click();
      await pane.getByText('No damaged formulas were found.').last().waitFor();
    });

    it('loads PACT with it only where somebody wants it', async () => {
      const { pane, page } = returned;
      await pane.getByText('PACT in this workbook').click();
      const startup = pane.getByRole('switch', { name: 'Load PACT with this workbook' });
      expect(await startup.isChecked()).toBe(false);
      await startup.click();
      await page.waitForFunction(() => window.workbench?.host.startState === 'Background');
      await pane.getByText('PACT now loads with this workbook').last().waitFor();
      await pane.getByRole('switch', { name: 'Load PACT with this workbook', checked: true }).waitFor();
    });

    it('gives the schedule of a project as CSV', async () => {
      const { pane } = returned;
      await pane.getByText('Export a schedule').click();
      await pane.getByRole('radio', { name: 'Oil terminal', exact: true }).check();
      await pane.getByRole('button', { name: 'Export', exact: true }).click();
      const { name, bytes } = await download(returned, pane.getByRole('link', { name: 'Download Oil terminal.csv' }));
      expect(name).toBe('Oil terminal.csv');
      const [head = '', first = ''] = bytes.toString('utf8').split('\r\n');
      expect(head).toMatch(/^period,ends,year,.*closing$/);
      expect(first).toMatch(/^1,\d{4}-\d\d-\d\d,/);
    });

    it('loses PACT where somebody removes it, and nothing else', async () => {
      const { pane, page } = returned;
      const earlier = await contentsOf(returned);
      await pane.getByRole('button', { name: 'Remove PACT from this workbook' }).click();
      await pane.getByRole('dialog').getByRole('button', { name: 'Remove PACT' }).click();
      await pane.getByText('PACT was removed from this workbook').last().waitFor();
      await returned.settle();
      const contents = await contentsOf(returned);
      expect(pactFormulas(contents)).toEqual([]);
      for (const { sheet, values } of earlier.filter((one) => one.sheet !== LIST)) {
        expect(contents.find((one) => one.sheet === sheet)?.values, sheet).toEqual(values);
      }
      expect(await page.evaluate(() => window.workbench?.host.startState)).not.toBe('Background');
      expect(await returned.complaints()).toEqual([]);
    });
  });
});
