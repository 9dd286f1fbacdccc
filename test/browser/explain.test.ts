import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { english } from '../../src/taskpane/explain/englishStrings';
import { japanese } from '../../src/taskpane/explain/japaneseStrings';
import { TEXTS as PROJECTS } from '../../src/taskpane/projects/strings';
import { TEXTS as SHELL } from '../../src/taskpane/shell/strings';
import { stringsFor } from '../../src/taskpane/strings';
import { launchBrowser, openWorkbench, type WorkbenchPage } from './support/workbenchPage';

const SAYS = {
  en: {
    split: 'Of a profit of 300, Japan gets 126 and the US 174.',
    repaid: /^Japan is repaid after 3\.74 periods\.$/,
    project: /^Japan is repaid after [\d.]+ periods, in 20\d\d\.$/,
    fault: 'profits: item 3 is text "abc"; expected a number.',
  },
  ja: {
    split: '利益300のうち、日本の受取額は126、米国の受取額は174です。',
    repaid: /^日本側の回収は3\.74期で完了します。$/,
    project: /^日本側の回収は[\d.]+期、20\d\d年に完了します。$/,
    fault: 'profits の 3 番目が文字列「abc」です。数値を指定してください。',
  },
} as const;

describe.each([
  { language: 'en', locale: 'en-US', words: english },
  { language: 'ja', locale: 'ja-JP', words: japanese },
] as const)('the formulas explained in the pane, $locale', ({ language, locale, words }) => {
  let browser: Browser;
  let workbench: WorkbenchPage;
  const says = SAYS[language];

  beforeAll(async () => {
    browser = await launchBrowser();
    workbench = await openWorkbench(browser, { width: 1440, height: 900 }, { locale });
    for (const row of [2, 3, 4, 5, 6]) await workbench.type(`B${row}`, '60');
    await workbench.type('D2', '=PACT.SPLIT(300,120)');
    await workbench.type('D4', '=PACT.RECOVERY(5%,100,B2:B6)');
    await workbench.openView(SHELL[language].views.explain);
  });
  afterAll(() => browser?.close());

  const { goTo } = stringsFor(language).activity;
  const heading = (name: string) => workbench.pane.getByRole('heading', { name, exact: true });
  const button = (name: string) => workbench.pane.getByRole('button', { name, exact: true });
  const meaning = () => workbench.pane.getByRole('note', { name: words.call.meaning });
  const selected = () =>
    workbench.page.evaluate(() => {
      const { sheet, rect } = window.workbench?.book.selection() ?? {};
      return [sheet?.name, rect?.top, rect?.left];
    });

  it('are listed where none is selected, and one of them is gone to', async () => {
    await workbench.select('F20');
    await heading(words.noPact.title).waitFor();
    await button(goTo('Sheet1!D4')).click();
    await heading('Sheet1!D4').waitFor();
    expect(await selected()).toEqual(['Sheet1', 3, 3]);
    await meaning().filter({ hasText: says.repaid }).waitFor();
  });

  it('say what their arguments hold and how each period is shared', async () => {
    const profits = workbench.pane.getByRole('row', { name: /^profits/ });
    expect(await profits.getByRole('cell').textContent()).toContain('300');
    const rows = workbench.pane.getByRole('region', { name: words.periods.table }).getByRole('row');
    expect(await rows.count()).toBe(6);
    expect(await rows.nth(4).textContent()).toContain(words.periods.repaid);
    await workbench.pane.getByRole('img', { name: words.periods.recovered.number('4') }).waitFor();
  });

  it('follow the selection, a spilled cell included, and leave the focus in the grid', async () => {
    await workbench.select('E2');
    await heading('Sheet1!D2').waitFor();
    await workbench.pane.getByText(words.cell.within('Sheet1!E2')).waitFor();
    await meaning().filter({ hasText: says.split }).waitFor();
    expect(await workbench.addin().evaluate(() => document.hasFocus())).toBe(false);
  });

  it('tell an error in full words and lead to the cell at fault', async () => {
    await workbench.type('B4', 'abc');
    await workbench.select('D4');
    await workbench.pane.getByText(words.error.meaning['#VALUE!']?.title ?? '').waitFor();
    await workbench.pane.getByText(says.fault).waitFor();
    await button(goTo('Sheet1!B4')).click();
    await workbench.page.waitForFunction(() => window.workbench?.book.selection().rect.left === 1);
    expect(await selected()).toEqual(['Sheet1', 3, 1]);
  });

  it('say anew what they mean once the cell at fault is corrected', async () => {
    await workbench.type('B4', '60');
    await workbench.select('D4');
    await meaning().filter({ hasText: says.repaid }).waitFor();
  });

  it('of a project’s sheet are explained with its names and years', async () => {
    await workbench.openView(SHELL[language].views.projects);
    const diamonds = workbench.pane.getByRole('article').filter({ hasText: /Element Six|エレメント・シックス/ });
    await diamonds.getByRole('button', { name: new RegExp(PROJECTS[language].add) }).click();
    await workbench.pane.getByText(stringsFor(language).activity.addedTitle).first().waitFor();
    await workbench.settle();
    await workbench.openView(SHELL[language].views.explain);
    const sheet = await workbench.page.evaluate(() => {
      const formula = window.workbench?.book.names().find(({ name }) => name === 'Dia_Profits')?.formula;
      return /^='?(.+?)'?!/.exec(formula ?? '')?.[1];
    });
    await workbench.openSheet(sheet ?? '');
    await workbench.select('D13');
    await meaning().filter({ hasText: says.project }).waitFor();
    await workbench.pane.getByRole('row', { name: /^rate/ }).getByText('Dia_Rates').waitFor();
  });

  it('need nothing that the workbench lacks', async () => {
    expect(await workbench.complaints()).toEqual([]);
  });
});
