import { rmSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { TEXTS as SHELL } from '../../src/taskpane/shell/strings';
import { buildForProduction, type Build } from '../build/productionBuild';
import { withServedBuild } from './support/servedBuild';
import { launchBrowser, openPage, openWorkbench, type WorkbenchPage } from './support/workbenchPage';

describe('the production build below the root of a host', () => {
  const url = `${inject('url')}/some/prefix`;
  let browser: Browser;
  let build: Build;
  let workbench: WorkbenchPage;
  const requested: string[] = [];

  beforeAll(async () => {
    [build, browser] = [await buildForProduction(url), await launchBrowser()];
    workbench = await openWorkbench(withServedBuild(browser, build.folder, url));
    workbench.page.on('request', (request) => requested.push(request.url()));
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(build.folder, { recursive: true });
  });

  it('runs in the frame from its own address', () => {
    expect(workbench.addin().url()).toBe(`${url}/taskpane.html`);
  });

  it('calculates', async () => {
    await workbench.type('B2', '=PACT.SPLIT(300,120)');
    expect(await workbench.values('B2:C2')).toEqual([[126, 174]]);
  });

  it('draws each view of the pane, and adds a project', async () => {
    // About is behind a button of the header.
    const inNavigation = Object.entries(SHELL.en.views).filter(([view]) => view !== 'about');
    for (const [, name] of inNavigation.reverse()) {
      await workbench.openView(name);
      await workbench.pane.locator('h1:visible', { hasText: name }).waitFor();
    }
    await workbench.pane.getByRole('article', { name: 'Diamonds' }).getByRole('button', { name: 'Add to workbook' }).click();
    await workbench.page.getByRole('tab', { name: 'Diamonds', exact: true }).waitFor();
  });

  it('opens its help', async () => {
    const { page, complaints } = await openPage(withServedBuild(browser, build.folder, url), 'some/prefix/help/ja/SPLIT.html');
    await page.getByRole('heading', { name: 'PACT.SPLIT', level: 1 }).waitFor();
    expect(await page.getByRole('button', { name: 'コピー' }).count()).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  });

  it('asks no server but its own and that of Microsoft’s client', async () => {
    const others = (await workbench.complaints()).filter(
      (complaint) => !complaint.startsWith('request to https://appsforoffice.microsoft.com/lib/1/hosted/'),
    );
    expect(others).toEqual([]);
    expect(requested.filter((address) => address.startsWith(`${url}/hashed/`)).length).toBeGreaterThan(0);
  });
});
