import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messageIn } from '../../src/functions/messages/messageIn';
import { TEXTS as PROJECTS } from '../../src/taskpane/projects/strings';
import { TEXTS as SHELL } from '../../src/taskpane/shell/strings';
import { TEXTS } from '../../src/taskpane/terms/strings';
import { launchBrowser, openWorkbench, type WorkbenchPage } from './support/workbenchPage';

describe.each([
  { language: 'en', locale: 'en-US' },
  { language: 'ja', locale: 'ja-JP' },
] as const)('the terms in $locale', ({ language, locale }) => {
  const texts = TEXTS[language];
  const views = SHELL[language].views;
  let browser: Browser;
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    browser = await launchBrowser();
    workbench = await openWorkbench(browser, { width: 1440, height: 900 }, { locale });
  });
  afterAll(() => browser?.close());

  const named = async (name: string) => (await workbench.named(name))[0]?.[0];
  const term = (id: keyof typeof texts.settings) => workbench.pane.getByRole('article', { name: texts.settings[id].name, exact: true });
  const button = (name: string) => workbench.pane.getByRole('button', { name, exact: true });
  const figures = () => workbench.pane.getByRole('table').getByRole('cell').allTextContents();

  it('are the pact’s own before there is a sheet, with the way to projects', async () => {
    await button(views.terms).click();
    await term('share_before').getByText('50%').waitFor();
    expect(await workbench.pane.getByRole('table').getByRole('row').count()).toBe(5);
    await button(texts.withoutSheet.open).click();
    await workbench.pane.getByRole('heading', { name: PROJECTS[language].title, level: 1 }).waitFor();
  });

  it('change the sheets once they are applied, and the comparison while they are typed', async () => {
    const diamonds = workbench.pane.getByRole('article').filter({ hasText: /Element Six|エレメント・シックス/ });
    await diamonds.getByRole('button', { name: new RegExp(PROJECTS[language].add) }).click();
    await workbench.page.waitForFunction(() => window.workbench?.book.names().some(({ name }) => name === 'Dia_TotalJapan'));
    await workbench.settle();
    const japan = await named('Dia_TotalJapan');

    await button(views.terms).click();
    const share = workbench.pane.getByRole('textbox', { name: texts.settings.share_before.name });
    await workbench.pane.getByText(texts.allDefault).waitFor();
    const before = await figures();
    await share.fill('120');
    await workbench.pane.getByText(messageIn(language, 'share_before: 1.2 is not a share. Use a value from 0 to 1.')).waitFor();
    await share.fill('60');
    await workbench.pane.getByText(texts.readings.byDraft).waitFor();
    expect(await figures()).not.toEqual(before);
    expect(await named('Pact_ShareBefore')).toBe(0.5);

    await button(texts.apply).click();
    await workbench.pane.getByText(texts.applied(1)).first().waitFor();
    await workbench.settle();
    expect(await named('Pact_ShareBefore')).toBe(0.6);
    expect(await named('Dia_TotalJapan')).not.toBe(japan);
  });

  it('tell what another person changed, and go back to the pact’s defaults', async () => {
    const share = workbench.pane.getByRole('textbox', { name: texts.settings.share_after.name });
    await share.fill('20');
    await workbench.typeInto('Pact_ShareAfter', '0.3');
    await button(texts.apply).click();
    const now = texts.overtaken('30%');
    await workbench.pane.getByText(now).first().waitFor();
    expect(await named('Pact_ShareAfter')).toBe(0.3);

    await button(texts.discard).click();
    await button(texts.resetAll).click();
    await button(texts.reset.confirm).click();
    await workbench.pane.getByText(texts.applied(2)).first().waitFor();
    await workbench.settle();
    expect([await named('Pact_ShareBefore'), await named('Pact_ShareAfter')]).toEqual([0.5, 0.1]);
    await button(texts.takeBack).click();
    await workbench.pane.getByText(texts.takenBack).first().waitFor();
    expect([await named('Pact_ShareBefore'), await named('Pact_ShareAfter')]).toEqual([0.6, 0.3]);
    expect(await workbench.complaints()).toEqual([]);
  });
});
