import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { writeWorkbook, type FileCell } from '../../src/workbook/file';
import { stringsFor } from '../../src/taskpane/strings';
import { EMPTY, FULL } from '../workbook/file/fullWorkbook';
import { launchBrowser, openPage, openWorkbench, type WorkbenchPage } from './support/workbenchPage';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const DIAMONDS = 'Add to workbook Diamonds';
const WORDS = stringsFor('en');

describe('the switches of the workbench', () => {
  let browser: Browser;
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());
  afterEach(() => workbench?.page.context().close());

  const play = async (switches: Record<string, string>) => {
    workbench = await openWorkbench(browser, { width: 1440, height: 900 }, switches);
  };
  /** The pane's own batches, when it starts: what it does next begins with the batch after them. */
  const paneHasRead = () => workbench.page.waitForFunction(() => (window.workbench?.host.faults.batches ?? 0) >= 9);
  const addDiamonds = () => workbench.pane.getByRole('button', { name: DIAMONDS }).click();
  const added = async () => {
    await workbench.pane.getByText('Added to this workbook').first().waitFor();
    await workbench.settle();
  };
  const sheets = () => workbench.page.evaluate(() => window.workbench?.book.sheets().map(({ name }) => name));
  /** Arguments of the latest call that the client was asked for. */
  const latestArguments = () =>
    workbench.page.evaluate(() => {
      const events = window.workbench?.addin.log.filter(({ kind, name }) => kind === 'event' && name === 'richApiMessage') ?? [];
      const entries = events.flatMap(({ data }) => (data as { ArrayData: [number, number, string, string][] }).ArrayData);
      const [, , , json = '[]'] = entries.filter(([category]) => category === 1).at(-1) ?? [];
      return (JSON.parse(json) as unknown[])[2];
    });

  it.each([
    { platform: 'web', blank: null },
    { platform: 'desktop', blank: 0 },
  ])('platform=$platform: a blank cell is $blank in a scalar argument', async ({ platform, blank }) => {
    await play({ platform });
    await workbench.type('B1', '=PACT.FUNDING(A1,5%,10)');
    expect(await latestArguments()).toEqual([blank, 0.05, 10, null, null]);
    await workbench.type('H1', '=PACT.SPLIT(300,120)');
    expect(await workbench.values('H1:I1')).toEqual([[126, 174]]);
    expect(await workbench.complaints()).toEqual([]);
  });

  it.each(['light', 'dark'])('theme=%s: page, grid and pane are of one colour', async (theme) => {
    await play({ theme });
    await workbench.pane.getByRole('button', { name: DIAMONDS }).waitFor();
    const brightness = (color: string) => Math.max(...(color.match(/\d+/g) ?? []).slice(0, 3).map(Number));
    const background = (selector: string) =>
      workbench.page.locator(selector).evaluate((element) => getComputedStyle(element).backgroundColor);
    const seen = [
      await background('.workbench'),
      await background('.grid [data-u-comp="workbench-layout"]'),
      await workbench.addin().evaluate(() => getComputedStyle(document.body).backgroundColor),
    ];
    expect(seen.map((color) => (brightness(color) < 128 ? 'dark' : 'light'))).toEqual([theme, theme, theme]);
    expect(await workbench.addin().evaluate(() => String(Office.context.officeTheme))).toBe('undefined');
  });

  it('locale=ja-JP: ribbon, help of functions, client, pane and sheets are in Japanese', async () => {
    await play({ locale: 'ja-JP' });
    await workbench.page.getByRole('button', { name: '再計算' }).waitFor();
    expect(await workbench.addin().evaluate(() => [Office.context.displayLanguage, Office.context.contentLanguage])).toEqual([
      'ja-JP',
      'ja-JP',
    ]);
    await workbench.select('A1');
    await workbench.page.keyboard.type('=PACT.SPLIT(');
    await workbench.page.getByText('各期の利益を日本と米国に配分します', { exact: false }).first().waitFor({ state: 'attached' });
    await workbench.page.keyboard.press('Escape');
    await workbench.pane.getByRole('button', { name: /^ワークブックに追加 .*ダイヤモンド/ }).click();
    await workbench.pane.getByText('ワークブックに追加しました').first().waitFor();
    expect((await sheets())?.some((name) => /[\u3040-\u30ff\u4e00-\u9fff]/.test(name))).toBe(true);
    expect(await workbench.complaints()).toEqual([]);
  });

  it('excelapi=1.12: newer members answer ApiNotFound, isSetSupported says so, and a project is added', async () => {
    await play({ excelapi: '1.12' });
    const answers = await workbench.addin().evaluate(async () => {
      const supported = ['1.12', '1.13'].map((version) => Office.context.requirements.isSetSupported('ExcelApi', version));
      const code = await Excel.run(async (context) => {
        context.workbook.worksheets.onNameChanged.add(async () => undefined);
        await context.sync();
        return 'no error';
      }).catch((error: OfficeExtension.Error) => error.code);
      return [...supported, code];
    });
    expect(answers).toEqual([true, false, 'ApiNotFound']);
    await addDiamonds();
    await added();
    expect(await workbench.named('Checks_Overall')).toEqual([['OK']]);
    expect(await workbench.complaints()).toEqual([]);
  });

  it('latency=200: every answer comes late, and functions and projects are there in the end', async () => {
    await play({ latency: '200' });
    await workbench.type('A1', '=PACT.SPLIT(300,120)');
    expect(await workbench.values('A1:B1')).toEqual([[126, 174]]);
    await addDiamonds();
    await added();
    expect(await workbench.named('Checks_Overall')).toEqual([['OK']]);
    expect(await workbench.complaints()).toEqual([]);
  });

  it('fail=16: a batch in the middle of writing fails, and the workbook is as it was', async () => {
    await play({ fail: '16' });
    await paneHasRead();
    await addDiamonds();
    await workbench.pane.getByText(WORDS.problems.notAdded).first().waitFor();
    expect(await sheets()).toEqual(['Sheet1']);
    const names = await workbench.page.evaluate(() => window.workbench?.book.names());
    expect(names).toEqual([]);
  });

  it('disconnect=3: the host falls silent, in the middle of what the add-in does and for its functions', async () => {
    await play({ disconnect: '3' });
    await workbench.pane.getByRole('button', { name: DIAMONDS }).waitFor();
    await workbench.page.waitForFunction(() => (window.workbench?.host.faults.batches ?? 0) >= 2);
    await workbench.addin().evaluate(() => {
      const answered = () => {
        document.title = 'answered';
      };
      void Excel.run((context) => {
        context.workbook.load('name');
        return context.sync();
      }).then(answered, answered);
    });
    await workbench.page.waitForFunction(() => window.workbench?.host.faults.disconnected);
    await workbench.select('A1');
    await workbench.page.keyboard.type('=PACT.SPLIT(300,120)');
    await workbench.page.keyboard.press('Enter');
    await workbench.page.waitForFunction(
      () => window.workbench?.book.activeSheet().values({ top: 0, left: 0, bottom: 0, right: 0 })[0]?.[0] === '#BUSY!',
    );
    expect(await workbench.addin().evaluate(() => document.title)).not.toBe('answered');
  });

  it('other=16: what another person writes in the middle is kept, and told as remote', async () => {
    await play({ other: '16' });
    await paneHasRead();
    await workbench.page.evaluate(() => {
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      window.workbench?.book.onChanged(({ sheet, rect, origin, remote }) => {
        if (remote) heard.push({ origin, wrote: sheet.values(rect) });
      });
    });
    await addDiamonds();
    await added();
    const heard = await workbench.page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
    expect(heard).toEqual([{ origin: 'person', wrote: [['Another person was here']] }]);
    const everything = await workbench.page.evaluate(() =>
      window.workbench?.book
        .sheets()
        .flatMap((sheet) => sheet.values(sheet.usedRect(true) ?? { top: 0, left: 0, bottom: 0, right: 0 }).flat()),
    );
    expect(everything).toContain('Another person was here');
    expect(await workbench.named('Checks_Overall')).toEqual([['OK']]);
  });

  it('lets a test write as another person, which the add-in hears as remote', async () => {
    await play({});
    const heard = workbench.addin().evaluate(
      () =>
        new Promise<string[]>((resolve, reject) => {
          Excel.run(async (context) => {
            context.workbook.worksheets.onChanged.add(async ({ address, source }) => resolve([address, source]));
            await context.sync();
            document.title = 'listening';
          }).catch(reject);
        }),
    );
    await workbench.addin().waitForFunction(() => document.title === 'listening');
    await workbench.page.evaluate(() => window.workbench?.otherUser.write('Sheet1', 'B2:C2', [[1, '=B2+1']]));
    expect(await heard).toEqual(['B2:C2', 'Remote']);
    await workbench.settle();
    expect(await workbench.values('B2:C2')).toEqual([[1, 2]]);
  });

  it('addin=missing: functions have no name, the ribbon no add-in, and the pane says why', async () => {
    await play({ addin: 'missing' });
    const { page } = workbench;
    await workbench.type('A1', '=PACT.SPLIT(300,120)');
    await workbench.type('A2', '=1+1');
    expect(await workbench.values('A1:A2')).toEqual([['#NAME?'], [2]]);
    const formula = await page.evaluate(() => window.workbench?.book.activeSheet().formulas({ top: 0, left: 0, bottom: 0, right: 0 }));
    expect(formula).toEqual([['=_xldudf_PACT_SPLIT(300,120)']]);
    await page
      .locator('.pane strong')
      .filter({ hasText: /add-in is not here|アドインがありません/ })
      .waitFor();
    expect(await page.locator('header [role=group]').count()).toBe(1);
    expect(await workbench.complaints()).toEqual([]);
  });

  it('stored=1: formulas are reported as files store them, and calculate', async () => {
    await play({ stored: '1' });
    await workbench.type('A1', '=PACT.SPLIT(300,120)');
    const [formulas, values] = await workbench.addin().evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1').load('formulas,values');
        await context.sync();
        return [range.formulas, range.values] as unknown[][][];
      }),
    );
    expect([formulas?.[0]?.[0], values]).toEqual(['=_xldudf_PACT_SPLIT(300,120)', [[126, 174]]]);
    await addDiamonds();
    await added();
    expect(await workbench.named('Checks_Overall')).toEqual([['OK']]);
  });

  it('readonly=1: neither a person nor the add-in can change anything, and the pane says so', async () => {
    await play({ readonly: '1' });
    await workbench.type('A1', 'mine');
    expect(await workbench.value('A1')).toBe('');
    const answers = await workbench.addin().evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
        await context.sync();
        sheet.getRange('A1').values = [['written']];
        return [
          sheet.name,
          await context.sync().then(
            () => 'no error',
            (error: OfficeExtension.Error) => error.code,
          ),
        ];
      }),
    );
    expect(answers).toEqual(['Sheet1', 'AccessDenied']);
    await addDiamonds();
    await workbench.pane.getByText(WORDS.problems.notAdded).first().waitFor();
    expect([await workbench.value('A1'), await sheets()]).toEqual(['', ['Sheet1']]);
  });

  it('recalc=none: a file shows what was saved, until a change concerns it', async () => {
    await play({ recalc: 'none' });
    const cells: FileCell[] = [
      { row: 0, column: 0, value: 120 },
      { row: 0, column: 1, formula: '=PACT.SPLIT(300,A1)', value: 1, spill: { rows: 1, columns: 2, values: [[1, 2]] } },
      { row: 1, column: 0, formula: '=A1*2', value: 3 },
      { row: 1, column: 1, formula: '=5*2', value: 4 },
    ];
    const bytes = await writeWorkbook({ ...FULL, activeSheet: 0, names: [], sheets: [{ ...EMPTY, name: 'Saved', cells }] });
    const { page } = workbench;
    await page.locator('input[type=file]').setInputFiles({ name: 'old.xlsx', mimeType: XLSX, buffer: Buffer.from(bytes) });
    await page.waitForFunction(() => window.workbench?.book.sheet('Saved') !== undefined);
    await page.evaluate(() => window.workbench?.addin.ready);
    await workbench.settle();
    expect(await workbench.values('A1:C2')).toEqual([
      [120, 1, 2],
      [3, 4, ''],
    ]);
    await workbench.type('C2', '=A2+B2');
    expect(await workbench.values('A2:C2')).toEqual([[3, 4, 7]]);
    await workbench.type('A1', '100');
    expect(await workbench.values('A1:C2')).toEqual([
      [100, 110, 190],
      [200, expect.anything(), expect.anything()],
    ]);
    expect(await workbench.complaints()).toEqual([]);
  });

  it('says on the page that it plays an unusual Excel, and leads back to the usual one', async () => {
    await play({ latency: '1', theme: 'light' });
    const { page } = workbench;
    const notice = page.getByRole('banner').getByRole('button', { name: /theme=light/ });
    expect(await notice.innerText()).toContain('latency=1');
    await notice.click();
    await page.locator('.notice-text a').click();
    await page.waitForURL(/workbench\.html$/);
  });

  it('refuses a switch that it does not know, and names those it knows', async () => {
    const { page } = await openPage(browser, 'workbench.html?colour=dark');
    const message = page.getByRole('alert').filter({ hasText: 'There is no switch “colour”' });
    await message.waitFor();
    expect(await message.innerText()).toContain('platform, theme, locale');
    await page.context().close();
  });
});
