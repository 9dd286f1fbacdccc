import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSwitches } from '../../src/workbench/page/switches';
import { outcomeOf, promised } from '../workbench/conformance/outcome';
import { resetWorkbook } from '../workbench/conformance/resetWorkbook';
import { TOPICS } from '../workbench/conformance/topics';
import { launchBrowser, openWorkbench, type WorkbenchPage } from './support/workbenchPage';

/** The programs run from their source text in the frame of the add-in, behind Microsoft's client and the messages between the frames. */
describe("What Microsoft documents, through the add-in's own frame", () => {
  let browser: Browser;
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    browser = await launchBrowser();
    // The programs name what the usual Excel answers, whichever one the other tests are to meet.
    const { platform, excelapi, locale } = readSwitches('');
    workbench = await openWorkbench(browser, undefined, { platform, excelapi, locale });
  });
  afterAll(() => browser?.close());

  describe.each(Object.entries(TOPICS))('of %s', (_topic, expectations) => {
    it.each(expectations.map((expectation) => [expectation.name, expectation] as const))('%s', async (_name, expectation) => {
      const addin = workbench.addin();
      const outcome = await addin.evaluate(`(${resetWorkbook})(Excel).then(() => (${outcomeOf})(${expectation.run}, Excel))`);
      expect(outcome).toMatchObject(promised(expectation));
    });
  });

  it('met nothing that should not happen', async () => {
    expect(await workbench.complaints()).toEqual([]);
  });
});
