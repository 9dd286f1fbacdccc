import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/functions/catalogue';
import type { FunctionId } from '../../src/functions/catalogue';
import { launchBrowser, openWorkbench, type WorkbenchPage } from './support/workbenchPage';

interface Mistake {
  readonly id: FunctionId;
  readonly formula: string;
  readonly code: string;
  /** What the message says. */
  readonly message: RegExp;
}

/** One mistake for each function, and for each error that is its own. */
const MISTAKES: readonly Mistake[] = [
  { id: 'SPLIT', formula: '=PACT.SPLIT("abc",120)', code: '#VALUE!', message: /profit is text "abc"/ },
  { id: 'WATERFALL', formula: '=PACT.WATERFALL(5%,100,{60,60},,,"japn")', code: '#VALUE!', message: /item 1 is "japn"/ },
  { id: 'RECOVERY', formula: '=PACT.RECOVERY(5%,100,{10,10,10})', code: '#N/A', message: /Not recovered in 3 periods/ },
  { id: 'RECOVERY.DATE', formula: '=PACT.RECOVERY.DATE(5%,100,{10},{46041,46406})', code: '#N/A', message: /100 still due/ },
  { id: 'BALANCE', formula: '=PACT.BALANCE(5%,3,100,{60,60})', code: '#NUM!', message: /period/ },
  { id: 'SUMMARY', formula: '=PACT.SUMMARY(-1%,100,{60})', code: '#NUM!', message: /rate: -0\.01 is below 0/ },
  { id: 'IRR', formula: '=PACT.IRR(5%,100,{0,0})', code: '#N/A', message: /receive/ },
  { id: 'IRR', formula: '=PACT.IRR(5%,0,{60,60})', code: '#NUM!', message: /Nothing is drawn/ },
  { id: 'NPV', formula: '=PACT.NPV(-1,5%,100,{60})', code: '#NUM!', message: /discount_rate/ },
  { id: 'REQUIRED', formula: '=PACT.REQUIRED(5%,100,3,2)', code: '#NUM!', message: /first_period/ },
  { id: 'REQUIRED', formula: '=PACT.REQUIRED(5%,100,1,20,,{"share_before",0})', code: '#DIV/0!', message: /share_before/ },
  { id: 'CAPACITY', formula: '=PACT.CAPACITY(-1%,{60})', code: '#NUM!', message: /rate: -0\.01 is below 0/ },
  { id: 'MAXRATE', formula: '=PACT.MAXRATE(0,{60})', code: '#NUM!', message: /drawn/ },
  { id: 'COVER', formula: '=PACT.COVER(5%,2,100,{210,200})', code: '#N/A', message: /[Nn]othing/ },
  { id: 'COMPARE', formula: '=PACT.COMPARE(5%,-100,{60})', code: '#NUM!', message: /drawdowns: -100 is below 0/ },
  { id: 'POOL', formula: '=PACT.POOL(5%,{100,50},{60;60})', code: '#VALUE!', message: /profits/ },
  { id: 'SENSITIVITY', formula: '=PACT.SENSITIVITY(5%,100,{60},{0},{0},"price")', code: '#VALUE!', message: /measure.*"price"/ },
  { id: 'SIMULATE', formula: '=PACT.SIMULATE(5%,100,{60},-0.1)', code: '#NUM!', message: /volatility/ },
  { id: 'SIMULATE', formula: '=PACT.SIMULATE(5%,100,{60},0.1,100001)', code: '#NUM!', message: /paths/ },
  { id: 'DEEMED', formula: '=PACT.DEEMED(5%,100)', code: '#VALUE!', message: /periods/ },
  { id: 'ACCRUE', formula: '=PACT.ACCRUE(500,5%,46222,46041)', code: '#NUM!', message: /end/ },
  { id: 'FUNDING', formula: '=PACT.FUNDING(100,5%,5,"gold")', code: '#VALUE!', message: /instrument.*"gold"/ },
  { id: 'TARIFF', formula: '=PACT.TARIFF(140000,15%,-1)', code: '#NUM!', message: /raised_rate/ },
  { id: 'CHECK', formula: '=PACT.CHECK({1,2})', code: '#VALUE!', message: /schedule/ },
  { id: 'PROJECTS', formula: '=PACT.PROJECTS("third")', code: '#VALUE!', message: /case.*"third"/ },
];

describe('a person types every function', () => {
  let browser: Browser;
  let workbench: WorkbenchPage;
  let nextRow = 2;

  beforeAll(async () => {
    browser = await launchBrowser();
    workbench = await openWorkbench(browser);
  });
  afterAll(() => browser?.close());

  it.each(CATALOGUE)('$example shows its documented result', async ({ example, exampleResult }) => {
    const expected = typeof exampleResult === 'object' ? exampleResult : [[exampleResult]];
    await workbench.type(`B${nextRow}`, example);
    const last = String.fromCharCode('A'.charCodeAt(0) + (expected[0]?.length ?? 1));
    const shown = await workbench.values(`B${nextRow}:${last}${nextRow + expected.length - 1}`);
    nextRow += expected.length + 1;
    expect(shown).toEqual(expected);
  });

  it.each(MISTAKES)('$formula shows $code and says why', async ({ formula, code, message }) => {
    const cell = `B${nextRow}`;
    nextRow += 1;
    await workbench.type(cell, formula);
    expect(await workbench.value(cell)).toBe(code);
    await workbench.select(cell);
    const status = workbench.page.getByRole('status').filter({ hasText: cell });
    await status.waitFor();
    expect(await status.innerText()).toMatch(message);
  });

  it('leaves out no function that can be given something wrong', () => {
    const withParameters = CATALOGUE.filter(({ parameters }) => parameters.length > 0).map(({ id }) => id);
    expect(new Set(MISTAKES.map(({ id }) => id))).toEqual(new Set(withParameters));
  });

  it('meets no error, no warning and nothing unsupported on the way', async () => {
    expect(await workbench.complaints()).toEqual([]);
  });
});
