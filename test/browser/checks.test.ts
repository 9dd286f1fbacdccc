import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messageIn } from '../../src/functions/messages/messageIn';
import { TEXTS } from '../../src/taskpane/checks/strings';
import { TEXTS as PROJECTS } from '../../src/taskpane/projects/strings';
import { TEXTS as SHELL } from '../../src/taskpane/shell/strings';
import { stringsFor } from '../../src/taskpane/strings';
import { launchBrowser, openWorkbench, type WorkbenchPage } from './support/workbenchPage';

describe.each([
  { language: 'en', locale: 'en-US' },
  { language: 'ja', locale: 'ja-JP' },
] as const)('the checks in $locale', ({ language, locale }) => {
  const texts = TEXTS[language];
  const views = SHELL[language].views;
  let browser: Browser;
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    browser = await launchBrowser();
    workbench = await openWorkbench(browser, { width: 1440, height: 900 }, { locale });
  });
  afterAll(() => browser?.close());

  const button = (name: string | RegExp) => workbench.pane.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
  const light = (words: string) => workbench.pane.getByRole('status').filter({ hasText: words });

  it('have nothing to look at in an empty workbook', async () => {
    await button(views.checks).click();
    await workbench.pane.getByText(texts.nothing.title).waitFor();
    await button(texts.nothing.open).click();
    await workbench.pane.getByRole('heading', { name: PROJECTS[language].title, level: 1 }).waitFor();
  });

  it('all pass in a workbook that PACT has just written', async () => {
    const diamonds = workbench.pane.getByRole('article').filter({ hasText: /Element Six|エレメント・シックス/ });
    await diamonds.getByRole('button', { name: new RegExp(PROJECTS[language].add) }).click();
    await workbench.pane.getByText(stringsFor(language).activity.addedTitle).first().waitFor();
    await workbench.settle();
    const checks = (await workbench.named('Pact_CheckResults')).length;
    await button(views.checks).click();
    const all = checks + (await workbench.named('Dia_CheckResults')).length + (await workbench.named('Sources_CheckResults')).length;
    await light(texts.light.ok(all)).waitFor({ state: 'attached' });
  });

  it('name the cell that is typed over, the formula without a result and the input with another source, and lead there', async () => {
    await workbench.typeInto('Dia_Profits', '123');
    await workbench.typeInto('Dia_Price', '99');
    await workbench.openSheet('Sheet1');
    await workbench.type('A1', '=PACT.RECOVERY(-1%,100,{60,60})');
    await button(texts.light.again).click();
    await light(texts.light.also({ checks: 0, formulas: 1, inputs: 1, versions: 0 })[0] ?? '').waitFor({ state: 'attached' });
    await workbench.pane.getByText(texts.checks.state.wrong).first().waitFor();
    await workbench.pane.getByText(messageIn(language, 'rate: -0.01 is below 0.')).waitFor();

    const list = workbench.pane.getByRole('list', { name: texts.inputs.heading });
    const [changed = ''] = texts.inputs.kind.changed('|').split('|');
    expect(await list.getByRole('listitem').allTextContents()).toEqual([expect.stringContaining(changed)]);
    await list.getByRole('button').first().click();
    await workbench.page.waitForFunction(() => window.workbench?.book.activeSheet().name !== 'Sheet1');
    await button(texts.formulas.explainOf('Sheet1!A1')).click();
    await workbench.page.waitForFunction(() => window.workbench?.book.activeSheet().name === 'Sheet1');
    expect(await button(views.explain).getAttribute('aria-current')).toBe('page');
    expect(await workbench.complaints()).toEqual([]);
  });
});
