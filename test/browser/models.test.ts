import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseForNewSheets, launchBrowser, openWorkbench, type WorkbenchPage } from './support/workbenchPage';

/** Milliseconds on a busy machine for a file of several edits, each of which recalculates the workbook. */
const PATIENCE = 240_000;
const CHECKS = ['Pact_CheckResults', 'Dia_CheckResults'] as const;

describe('a model of semi-annual periods, changed by typing', () => {
  let browser: Browser;
  let workbench: WorkbenchPage;

  const checks = async () => (await Promise.all(CHECKS.map((name) => workbench.named(name)))).flat(2);
  const light = async (name: string) => (await workbench.named(name))[0]?.[0];
  /** What the charts of the project draw. */
  const drawn = async () => {
    await workbench.openSheet('Diamonds');
    const charts = workbench.page.getByRole('img', { name: /^Diamonds: / });
    await charts.first().waitFor();
    return charts.evaluateAll((pictures) => pictures.map(({ innerHTML }) => innerHTML));
  };
  const expectGreen = async () => {
    const results = await checks();
    expect(results.length).toBeGreaterThan(15);
    expect(results.filter((result) => result !== 'OK')).toEqual([]);
    expect(await Promise.all(['Pact_Checks', 'Dia_Checks', 'Checks_Overall'].map(light))).toEqual(['OK', 'OK', 'OK']);
  };

  beforeAll(async () => {
    browser = await launchBrowser();
    workbench = await openWorkbench(browser);
    await chooseForNewSheets(workbench.pane, 'Semi-annual');
    await workbench.pane.getByRole('button', { name: 'Add to workbook Diamonds' }).click();
    await workbench.pane.getByText('Added to this workbook').first().waitFor();
    await workbench.settle();
  }, PATIENCE);
  afterAll(() => browser?.close());

  it('starts with two periods a year, every check OK', async () => {
    expect(await workbench.named('Pact_PerYear')).toEqual([[2]]);
    await expectGreen();
  });

  it.each([
    { what: 'the case', name: 'Pact_Case', text: 'seed', row: 1 },
    { what: 'the benchmark', name: 'Pact_Benchmark', text: '6%', row: 1 },
    { what: 'a driver', name: 'Dia_Price', text: '0.4', row: 1 },
    { what: 'the day of the first funding', name: 'Dia_FirstFunding', text: '2027-06-30', row: 1 },
    { what: 'the benchmark of one calendar year', name: 'Pact_BenchmarkPath', text: '9%', row: 4 },
    { what: 'the periods a year to annual ones', name: 'Pact_PerYear', text: '1', row: 1 },
    { what: 'the periods a year back to semi-annual ones', name: 'Pact_PerYear', text: '2', row: 1 },
  ])(
    'follows a change of $what: the charts move and every check stays OK',
    async ({ name, text, row }) => {
      const [before, typed] = [await drawn(), await workbench.named(name)];
      await workbench.typeInto(name, text, row);
      expect(await workbench.named(name)).not.toEqual(typed);
      await expectGreen();
      const after = await drawn();
      expect(after).toHaveLength(before.length);
      expect(after).not.toEqual(before);
    },
    PATIENCE,
  );

  it(
    'turns red where a formula of the waterfall is broken by hand, names the cell, and is green again after undo',
    async () => {
      await workbench.typeInto('Dia_Distributable', '12345', 12);
      expect(await light('Dia_Checks')).not.toBe('OK');
      expect(await light('Checks_Overall')).toBe('look below');
      const cell = await workbench.page.locator('.grid [data-u-comp="defined-name"] input').inputValue();
      const broken = cell.replace(/\d+$/, (row) => String(Number(row) - 1));
      expect(cell).toMatch(/^[A-Z]+\d+$/);
      const complaints = (await checks()).filter((result) => result !== 'OK');
      expect(complaints.join('\n')).toMatch(new RegExp(`\\b${broken}\\b`));
      await workbench.page.keyboard.press('ControlOrMeta+z');
      await workbench.settle();
      await expectGreen();
    },
    PATIENCE,
  );

  it('meets no error, no warning, no request to another host and nothing unsupported on the way', async () => {
    expect(await workbench.complaints()).toEqual([]);
  });
});
