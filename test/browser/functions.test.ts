import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { english } from '../../src/taskpane/functions/englishStrings';
import { japanese } from '../../src/taskpane/functions/japaneseStrings';
import { TEXTS as SHELL } from '../../src/taskpane/shell/strings';
import { launchBrowser, openWorkbench, type WorkbenchPage } from './support/workbenchPage';

describe.each([
  { language: 'en', locale: 'en-US', words: english, search: 'whole schedule', wrong: 'item 2 is text "abc"' },
  { language: 'ja', locale: 'ja-JP', words: japanese, search: '配分計算 推移', wrong: '文字列「abc」' },
] as const)('the functions in the pane, $locale', ({ language, locale, words, search, wrong }) => {
  let browser: Browser;
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    browser = await launchBrowser();
    workbench = await openWorkbench(browser, { width: 1440, height: 900 }, { locale });
    for (const row of [2, 3, 4, 5, 6]) await workbench.type(`B${row}`, '60');
    await workbench.type('C2', '100');
    await workbench.openView(SHELL[language].views.functions);
  });
  afterAll(() => browser?.close());

  const button = (name: string) => workbench.pane.getByRole('button', { name, exact: true });
  const field = (name: string) => workbench.pane.getByRole('textbox', { name });
  const title = (name: string) => workbench.pane.getByRole('heading', { level: 1, name, exact: true });

  it('are found by what they answer, and say everything about themselves', async () => {
    await workbench.pane.getByRole('searchbox', { name: words.search.label }).fill(search);
    await workbench.pane.getByText(words.search.found(1, 24)).waitFor();
    await button('PACT.WATERFALL').click();
    await title('PACT.WATERFALL').waitFor();
    for (const name of [words.detail.arguments, words.detail.example, words.detail.related]) {
      await workbench.pane.getByRole('heading', { level: 2, name, exact: true }).waitFor();
    }
    const help = workbench.pane.getByRole('link', { name: words.detail.help });
    expect(await help.getAttribute('href')).toBe(`help/${language}/WATERFALL.html`);
  });

  it('are put together from the grid and typed values, with the engine’s own messages', async () => {
    await workbench.select('F12');
    await button(words.detail.insert).click();
    await title(words.wizard.title('PACT.WATERFALL')).waitFor();
    await workbench.pane.getByText('Sheet1!F12', { exact: true }).waitFor();

    await field('rate').fill('5%');
    await field('drawdowns').fill('100');
    await field('profits').fill('{60,"abc"}');
    await workbench.pane.getByRole('alert').filter({ hasText: wrong }).waitFor();
    await workbench.pane.getByText(words.wizard.shows('#VALUE!')).first().waitFor();

    await workbench.select('B2:B6');
    await button(words.wizard.useSelectionFor('profits')).click();
    await workbench.pane.getByText('=PACT.WATERFALL(5%,100,B2:B6)').waitFor();
    await workbench.select('C2');
    await button(words.wizard.useSelectionFor('drawdowns')).click();
    await workbench.pane.getByText('=PACT.WATERFALL(5%,C2,B2:B6)').waitFor();
    await workbench.pane.getByText(words.wizard.cells(5, 16)).last().waitFor();
  });

  it('calculate where they are written', async () => {
    await button(words.wizard.insert).click();
    await workbench.pane.getByText(words.insertion.written('Sheet1!F12')).last().waitFor();
    await workbench.settle();
    expect(await workbench.values('F12:J13')).toEqual([
      [1, 0, 100, 5, 105],
      [2, 75, 0, 3.75, 78.75],
    ]);
  });

  it('are taken back again', async () => {
    await button(words.insertion.takeBack).click();
    await workbench.pane.getByText(words.insertion.takenBack('Sheet1!F12')).last().waitFor();
    await workbench.settle();
    expect(await workbench.values('F12:G13')).toEqual([
      ['', ''],
      ['', ''],
    ]);
  });

  it('replace nothing without a question', async () => {
    await workbench.type('G14', 'mine');
    await button(words.wizard.insert).click();
    const question = workbench.pane.getByRole('dialog', { name: words.insertion.question('Sheet1!F12:U16') });
    await question.getByText('mine').waitFor();
    await question.getByRole('button', { name: words.insertion.cancel }).click();
    await question.waitFor({ state: 'hidden' });
    expect(await workbench.values('F12:G14')).toEqual([
      ['', ''],
      ['', ''],
      ['', 'mine'],
    ]);
    await button(words.wizard.insert).click();
    await question.getByRole('button', { name: words.insertion.replace }).click();
    await workbench.pane.getByText(words.insertion.written('Sheet1!F12')).last().waitFor();
    await workbench.settle();
    expect(await workbench.value('G14')).toBe(48.75);
  });

  it('have made no complaint', async () => {
    expect(await workbench.complaints()).toEqual([]);
  });
});
