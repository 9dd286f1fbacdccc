import { describe, expect, it } from 'vitest';
import { yearFraction } from '../../src/engine';
import { presentValue } from '../../src/engine/cashFlows';
import { Exact } from '../../src/engine/exact';
import { internalRate } from '../../src/engine/internalRate';
import { day } from '../support/days';
import { named } from '../support/named';
import { datedFlows, dayOfUsDate, oracle, oracleRows, periodicFlows, readOracle } from '../support/oracles';
import { checkedRate, expectNear, expectNearerRoot } from '../support/rates';
import { hasShared, titleOf } from '../support/shared';

const DAYS = 365;

const numbers = (cell = '') => cell.split(';').map(Number);

const RECORDED_IRR = 'excel-financial-functions/irr.test';
describe.skipIf(!hasShared(oracle(RECORDED_IRR)))(titleOf('against IRR as Excel calculated it', oracle(RECORDED_IRR)), () => {
  const rows = oracleRows(RECORDED_IRR);

  it('has every row', () => expect(rows).toHaveLength(11));

  it.each(named(rows))('%s', (_title, { cells: [values, , expected] }) => {
    expectNear(checkedRate(periodicFlows(numbers(values)), 1), Number(expected), 1e-11);
  });
});

const RECORDED_XIRR = 'excel-financial-functions/xirr.test';
describe.skipIf(!hasShared(oracle(RECORDED_XIRR)))(titleOf('against XIRR as Excel calculated it', oracle(RECORDED_XIRR)), () => {
  const rows = oracleRows(RECORDED_XIRR);
  /** Where Excel stopped early: its own value is not 0 there. */
  const STOPPED_EARLY = ['-0.2755730099976', '-0.9604521892965'];

  it('has every row, four of which Excel left early', () => {
    expect(rows).toHaveLength(26);
    expect(rows.filter(({ cells }) => STOPPED_EARLY.includes(cells[3] ?? ''))).toHaveLength(4);
  });

  it.each(named(rows))('%s', (_title, { cells: [values, dates = '', , expected = ''] }) => {
    const rate = checkedRate(datedFlows(numbers(values), dates.split(';').map(dayOfUsDate)), DAYS);
    if (!STOPPED_EARLY.includes(expected)) expectNear(rate, Number(expected), 1e-8);
  });
});

const RECORDED_NPV = 'excel-financial-functions/npv.test';
describe.skipIf(!hasShared(oracle(RECORDED_NPV)))(titleOf('against NPV as Excel calculated it', oracle(RECORDED_NPV)), () => {
  const rows = oracleRows(RECORDED_NPV);

  it('has every row', () => expect(rows).toHaveLength(23));

  it.each(named(rows))('%s', (_title, { cells: [rate = '', values, expected] }) => {
    // Excel's NPV discounts its first value by one period.
    expectNear(presentValue(periodicFlows(numbers(values), 1), new Exact(rate), 1).toNumber(), Number(expected), 1e-12);
  });
});

const DOCUMENTED = 'excel-docs/examples.json';
describe.skipIf(!hasShared(oracle(DOCUMENTED)))(titleOf('against documented examples', oracle(DOCUMENTED)), () => {
  interface Example {
    readonly fn: string;
    readonly args: readonly unknown[];
    readonly expected: number;
    readonly tol: number;
    readonly recomputed: number;
    readonly url: string;
  }
  const examples = readOracle<Example[]>(DOCUMENTED, []);
  const examplesOf = (...functions: string[]) =>
    named(
      examples
        .map((example, index) => ({ ...example, title: `${DOCUMENTED} item ${index + 1}: ${example.fn}, ${example.url}` }))
        .filter(({ fn }) => functions.includes(fn)),
    );

  it('has the examples', () => {
    expect(examplesOf('XIRR', 'XIRR-TRAP')).toHaveLength(4);
    expect(examplesOf('IRR', 'RangeIRR/IRR')).toHaveLength(4);
    expect(examplesOf('NPV', 'XNPV')).toHaveLength(2);
    expect(examplesOf('YEARFRAC')).toHaveLength(6);
  });

  // Of the traps Excel says 0.0000003%.
  it.each(examplesOf('XIRR', 'XIRR-TRAP'))('%s', (_title, { args, expected, tol, recomputed }) => {
    const [amounts, dates] = args as [number[], string[]];
    const rate = checkedRate(datedFlows(amounts, dates.map(day)), DAYS);
    expect(Math.abs(rate - expected)).toBeLessThanOrEqual(tol);
    expectNear(rate, recomputed, 1e-9);
  });

  it.each(examplesOf('IRR', 'RangeIRR/IRR'))('%s', (_title, { args, expected, tol, recomputed }) => {
    const rate = checkedRate(periodicFlows(args[0] as number[]), 1);
    expect(Math.abs(rate - expected)).toBeLessThanOrEqual(tol);
    expectNear(rate, recomputed, 1e-12);
  });

  it.each(examplesOf('NPV', 'XNPV'))('%s', (_title, { fn, args, expected, tol, recomputed }) => {
    const [rate, amounts, dates = []] = args as [number, number[], string[]?];
    const flows = fn === 'XNPV' ? datedFlows(amounts, dates.map(day)) : periodicFlows(amounts, 1);
    const value = presentValue(flows, new Exact(rate), fn === 'XNPV' ? DAYS : 1).toNumber();
    expect(Math.abs(value - expected)).toBeLessThanOrEqual(tol);
    expectNear(value, recomputed, 1e-12);
  });

  it.each(examplesOf('YEARFRAC'))('%s', (_title, { args, expected, tol }) => {
    const [start, end, basis] = args as [string, string, 0 | 1 | 2 | 3 | 4];
    expect(yearFraction(day(start), day(end), basis)).toBeMoneyWithin(expected, tol);
  });
});

const NUMPY = 'numpy-financial/cases.json';
describe.skipIf(!hasShared(oracle(NUMPY)))(titleOf('against numpy-financial', oracle(NUMPY)), () => {
  interface Case {
    readonly values: readonly number[];
    readonly rate: number;
    readonly expected: number | null;
    readonly rtol: number;
  }
  const { irr, npv } = readOracle<Record<'irr' | 'npv', Case[]>>(NUMPY, { irr: [], npv: [] });
  const cases = (list: Case[], fn: string) => named(list.map((row, index) => ({ ...row, title: `${NUMPY} ${fn} ${index + 1}` })));

  it('has the cases', () => expect([irr.length, npv.length]).toEqual([10, 1]));

  it.each(cases(irr, 'irr'))('%s', (title, { values, expected, rtol }) => {
    const flows = periodicFlows(values);
    if (expected === null) expect(internalRate(flows, 1)).toBeNull();
    // The last flow, -1, brings a second root at -99.98%, which is nearer to 0 than 100.4%.
    else if (title.endsWith(' 10')) expectNearerRoot(flows, 1, expected);
    else expect(Math.abs(checkedRate(flows, 1) - expected)).toBeLessThanOrEqual(rtol * Math.abs(expected));
  });

  it.each(cases(npv, 'npv'))('%s', (_title, { values, rate, expected, rtol }) => {
    expect(presentValue(periodicFlows(values), new Exact(rate), 1)).toBeMoneyWithin(expected ?? 0, rtol);
  });
});

const FORMULAJS = 'formulajs/financial_cases.json';
describe.skipIf(!hasShared(oracle(FORMULAJS)))(titleOf('against formulajs', oracle(FORMULAJS)), () => {
  interface Case {
    readonly fn: string;
    readonly args: string;
    readonly expected: string;
  }
  const rows = readOracle<Case[]>(FORMULAJS, []).map((row, index) => ({ ...row, title: `${FORMULAJS} item ${index + 1}: ${row.args}` }));
  /** The arguments as numbers in order; blanks do not count, as in Excel. */
  const numbersIn = (args: string) => (args.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
  const casesOf = (fn: string) => named(rows.filter((row) => row.fn === fn && row.expected !== 'error.value'));

  it('has the cases', () => expect([casesOf('IRR').length, casesOf('NPV').length]).toEqual([9, 4]));

  it.each(casesOf('IRR'))('%s', (_title, { args, expected }) => {
    // What stands behind the list is a guess.
    const flows = periodicFlows(numbersIn(args.replace(/\](?!.*\]).*$/, '')));
    if (expected === 'error.num') expect(internalRate(flows, 1)).toBeNull();
    else expectNear(checkedRate(flows, 1), Number(expected), 1e-9);
  });

  it.each(casesOf('NPV'))('%s', (_title, { args, expected }) => {
    const [rate = 0, ...values] = numbersIn(args);
    expectNear(presentValue(periodicFlows(values, 1), new Exact(rate), 1).toNumber(), Number(expected), 1e-9);
  });
});
