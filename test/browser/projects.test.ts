import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openWorkbench, type WorkbenchPage } from './support/workbenchPage';

/** Milliseconds on a busy machine for writing the sheets of one project and calculating them. */
const PATIENCE = 240_000;

const WORDS = {
  en: {
    switches: {},
    options: 'Options for new sheets',
    seed: /^First/,
    announced: /^Announced/,
    semiAnnual: 'Semi-annual',
    choice: 'Announced figures · semi-annual · English',
    gas: 'Gas power',
    diamonds: 'Diamonds',
    notRepaid: 'Not within 30 years',
    repaid: 'Japan repaid',
    add: 'Add to workbook',
    added: 'Added to this workbook',
    dock: 'Progress and result',
    goTo: (sheet: string) => `Go to ${sheet}`,
    workbook: 'In this workbook',
    rest: 'Add the remaining two',
    all: 'Add all three',
  },
  ja: {
    switches: { locale: 'ja-JP' },
    options: '新しいシートのオプション',
    seed: /^当初値/,
    announced: /^公表値/,
    semiAnnual: '半期',
    choice: '公表値・半期・日本語',
    gas: 'ガス火力発電',
    diamonds: '人工ダイヤモンド',
    notRepaid: '30年以内に完了せず',
    repaid: '日本の回収',
    add: 'ワークブックに追加',
    added: 'ワークブックに追加しました',
    dock: '進行状況と結果',
    goTo: (sheet: string) => `${sheet} へ移動`,
    workbook: 'このワークブック',
    rest: '残りの2件を追加',
    all: '3件すべてを追加',
  },
} as const;

describe.each([{ locale: 'en' as const }, { locale: 'ja' as const }])('the projects, from a preview to a sheet: $locale', ({ locale }) => {
  const words = WORDS[locale];
  let browser: Browser;
  let workbench: WorkbenchPage;
  let addIn: WorkbenchPage['pane'];
  beforeAll(async () => {
    browser = await launchBrowser();
    workbench = await openWorkbench(browser, { width: 1440, height: 900 }, words.switches);
    await workbench.page.addStyleTag({ content: '.pane { width: 320px !important }' });
    addIn = workbench.pane;
  }, PATIENCE);
  afterAll(() => browser?.close());

  const card = (name: string): Locator => addIn.getByRole('article', { name });
  const summary = () => addIn.locator('summary', { hasText: words.options });
  const shown = (text: string | RegExp, within: Locator) => within.getByText(text).first().waitFor();

  it('are previewed before anything is added, and the preview follows the options', async () => {
    await card(words.gas).getByRole('img').waitFor();
    await summary().click();
    await addIn.getByRole('radio', { name: words.seed }).check();
    await shown(words.notRepaid, card(words.gas));
    await addIn.getByRole('radio', { name: words.announced }).check();
    await card(words.gas).getByText(words.notRepaid).waitFor({ state: 'detached' });
    // The tests of the other files have the sheets in English; here they are in the language of the pane.
    await addIn.getByRole('radio', { name: locale === 'ja' ? '日本語' : 'English' }).check();
    await addIn.getByRole('radio', { name: words.semiAnnual, exact: true }).check();
    await summary().click();
    await shown(words.choice, summary());
    expect(await workbench.addin().evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  });

  it(
    'become sheets that calculate what the preview promised',
    async () => {
      const promised = await card(words.diamonds)
        .locator('dt', { hasText: words.repaid })
        .locator('xpath=following-sibling::dd[1]')
        .innerText();
      await card(words.diamonds).getByRole('button', { name: words.add }).click();
      const dock = addIn.getByRole('region', { name: words.dock });
      await shown(words.added, dock);
      await workbench.settle();
      const repaidOn = (await workbench.named('Dia_RepaidOn'))[0]?.[0];
      const year = new Date(Date.UTC(1899, 11, 30 + Number(repaidOn))).getUTCFullYear();
      expect(promised).toContain(String(year));

      await dock.getByRole('button', { name: words.goTo(words.diamonds) }).click();
      await workbench.page.waitForFunction((name) => window.workbench?.book.activeSheet().name === name, words.diamonds);
      await addIn.getByRole('button', { name: words.rest }).waitFor();
    },
    PATIENCE,
  );

  it('are shown as they are when their sheets get another name or go, without turning to the pane', async () => {
    const sheets = addIn.getByRole('region', { name: words.workbook });
    await workbench.page.evaluate((name) => {
      const sheet = window.workbench?.book.sheet(name);
      if (sheet) sheet.name = 'Mine';
    }, words.diamonds);
    // An Excel before worksheets.onNameChanged is heard when the person turns to another sheet.
    const tellsOfNames = await workbench.addin().evaluate(() => Office.context.requirements.isSetSupported('ExcelApi', '1.17'));
    if (!tellsOfNames) await workbench.openSheet('Sheet1');
    await sheets.getByRole('button', { name: words.goTo('Mine') }).waitFor();
    await workbench.page.evaluate(() => {
      const book = window.workbench?.book;
      const sheet = book?.sheet('Mine');
      if (sheet) book?.removeSheet(sheet);
    });
    await addIn.getByRole('button', { name: words.all }).waitFor();
    expect(await workbench.complaints()).toEqual([]);
  });
});
