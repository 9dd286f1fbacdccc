import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECTS } from '../../src/pact';
import { phaseOne } from '../../src/templates';
import type { SheetPlan } from '../../src/workbook/plan';
import { launchBrowser, openWorkbench, type WorkbenchPage } from './support/workbenchPage';

const PLAN = phaseOne({ projects: PROJECTS.map(({ id }) => id), case: 'announced' });
const projectSheets = PLAN.sheets.filter(({ charts }) => charts.length > 0);

describe('"Add all three" in the pane', () => {
  let browser: Browser;
  let workbench: WorkbenchPage;

  /** Values of the check cells of one sheet, by what they check. */
  const checks = async ({ name, checks: planned }: SheetPlan) => {
    await workbench.openSheet(name);
    const shown = planned.map(async ({ label, cell }) => [`${name}: ${label}`, await workbench.value(cell)] as const);
    return Object.fromEntries(await Promise.all(shown));
  };
  const allChecks = async () => {
    let shown: Record<string, unknown> = {};
    for (const sheet of PLAN.sheets) shown = { ...shown, ...(await checks(sheet)) };
    return shown;
  };
  /** The cell that a defined name points to, on its own sheet. */
  const cellOf = (name: string) => {
    for (const sheet of PLAN.sheets) {
      const found = sheet.names.find((candidate) => candidate.name === name);
      if (found) return { sheet: sheet.name, cell: found.range };
    }
    throw new Error(`The plan has no name ${name}`);
  };
  const valueOf = async (name: string) => {
    const { sheet, cell } = cellOf(name);
    await workbench.openSheet(sheet);
    return workbench.value(cell);
  };

  beforeAll(async () => {
    browser = await launchBrowser();
    workbench = await openWorkbench(browser);
    await workbench.pane.getByRole('button', { name: 'Add all three' }).click();
    await workbench.pane.getByText('Added to this workbook').first().waitFor();
    await workbench.settle();
  });
  afterAll(() => browser?.close());

  it('brings the Pact sheet and a sheet for each project, and leaves the first sheet alone', async () => {
    const names = await workbench.page.evaluate(() => window.workbench?.book.sheets().map(({ name }) => name));
    expect(names).toEqual(['Sheet1', ...PLAN.sheets.map(({ name }) => name)]);
  });

  it('shows OK in every check cell', async () => {
    const shown = await allChecks();
    expect(Object.keys(shown).length).toBeGreaterThan(15);
    expect(shown).toEqual(Object.fromEntries(Object.keys(shown).map((check) => [check, 'OK'])));
  });

  it('draws a chart on every project sheet', async () => {
    for (const sheet of projectSheets) {
      await workbench.openSheet(sheet.name);
      await workbench.page.getByRole('img', { name: sheet.charts[0]?.title ?? 'a title' }).waitFor();
    }
  });

  it('shows the workbook at its best', async () => {
    for (const { name } of PLAN.sheets) {
      await workbench.openSheet(name);
      await workbench.picture(`workbench-${name.toLowerCase().replace(' ', '-')}`);
    }
  });

  it('follows the case: every cost changes, every check stays OK', async () => {
    const before = await valueOf('Oil_Cost');
    const { sheet, cell } = cellOf('Pact_Case');
    await workbench.openSheet(sheet);
    await workbench.type(cell, 'seed');
    expect([before, await valueOf('Oil_Cost')]).toEqual([2100, 2000]);
    expect(Object.entries(await allChecks()).filter(([, shown]) => shown !== 'OK')).toEqual([]);

    await workbench.openSheet(sheet);
    await workbench.type(cell, 'announced');
    expect(await valueOf('Oil_Cost')).toBe(2100);
  });

  it('teaches the cliff: a price 10 % lower is repaid never, and the sheet says so', async () => {
    const { sheet, cell } = cellOf('Gas_PriceChange');
    const repaid = await valueOf('Gas_Recovery');
    await workbench.openSheet(sheet);
    await workbench.type(cell, '-10%');
    expect([typeof repaid, await valueOf('Gas_Recovery')]).toEqual(['number', 'not recovered']);
    expect(await workbench.value('A3')).toMatch(/^Japan is not repaid/);
    expect(Object.entries(await allChecks()).filter(([, shown]) => shown !== 'OK')).toEqual([]);
    await workbench.openSheet(sheet);
    await workbench.type(cell, '0%');
    expect(await valueOf('Gas_Recovery')).toBe(repaid);
  });

  it('meets no error, no warning, no request to another host and nothing unsupported on the way', async () => {
    expect(await workbench.complaints()).toEqual([]);
  });
});
