import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CATALOGUE, NAMESPACE } from '../../src/functions/catalogue';
import { PACT_TERMS } from '../../src/functions/pactTerms';
import { WATERFALL_COLUMNS } from '../../src/functions/waterfallColumns';

/**
 * Workbooks store `_xldudf_PACT_ID(arguments by position)`: these lines are a file format.
 * A line may only grow by optional parameters at its end, and no line may go.
 */
const FROZEN = {
  SPLIT: 'profit, due, [terms]',
  WATERFALL: 'rate, drawdowns, profits, [dates], [terms], [columns], [headers]',
  RECOVERY: 'rate, drawdowns, profits, [dates], [terms]',
  'RECOVERY.DATE': 'rate, drawdowns, profits, dates, [terms]',
  BALANCE: 'rate, period, drawdowns, [profits], [dates], [terms]',
  SUMMARY: 'rate, drawdowns, profits, [dates], [terms]',
  IRR: 'rate, drawdowns, profits, [dates], [terms]',
  NPV: 'discount_rate, rate, drawdowns, profits, [dates], [terms]',
  REQUIRED: 'rate, drawdowns, first_period, last_period, [dates], [terms]',
  CAPACITY: 'rate, profits, [dates], [terms]',
  MAXRATE: 'drawdowns, profits, [dates], [terms]',
  COVER: 'rate, period, drawdowns, profits, [dates], [terms]',
  COMPARE: 'rate, drawdowns, profits, [dates], [terms]',
  POOL: 'rates, drawdowns, profits, [dates], [terms]',
  SENSITIVITY: 'rate, drawdowns, profits, profit_steps, rate_steps, [measure], [dates], [terms]',
  SIMULATE: 'rate, drawdowns, profits, volatility, [paths], [seed], [dates], [terms]',
  DEEMED: 'rate, drawdowns, [amort_start], [amort_periods], [dates], [terms]',
  ACCRUE: 'balance, rate, start, end, [basis], [compounding]',
  FUNDING: 'amount, rate, periods, [instrument], [per_year]',
  TARIFF: 'imports, current_rate, raised_rate, [pass_through], [elasticity]',
  CHECK: 'schedule, [tolerance]',
  TERMS: '',
  PROJECTS: '[case]',
  VERSION: '',
};

const FROZEN_TERMS =
  'share_before, share_after, hurdle, compounding, basis, per_year, losses, rounding, amort_start, amort_periods, arrears_rate';

const FROZEN_COLUMNS =
  'period, opening, drawdown, interest, due, distributable, tier1, tier2, ' +
  'japanRecovery, japanInterest, japanPrincipal, japanTier2, japan, us, closing, lossClosing, deemed, arrears';

describe('what workbooks store', () => {
  it('is the ids, the order of the parameters and which of them may be omitted', () => {
    const signatures = CATALOGUE.map(({ id, parameters }) => [
      id,
      parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', '),
    ]);
    expect(Object.fromEntries(signatures)).toEqual(FROZEN);
  });

  it('is the names of the terms', () => {
    expect(PACT_TERMS.map(({ name }) => name).join(', ')).toBe(FROZEN_TERMS);
  });

  it('is the names of the schedule columns', () => {
    expect(Object.keys(WATERFALL_COLUMNS).join(', ')).toBe(FROZEN_COLUMNS);
  });

  it('is the namespace of the manifest', () => {
    const manifest = readFileSync(path.resolve(__dirname, '../../manifest.xml'), 'utf8');
    expect(/id="Functions\.Namespace" DefaultValue="([^"]*)"/.exec(manifest)?.[1]).toBe(NAMESPACE);
  });

  it.each(CATALOGUE.map(({ id }) => ({ id })))('can be told apart: $id has no "_", which also stands for a dot in a file', ({ id }) => {
    expect(id).toMatch(/^[A-Z][A-Z0-9.]{2,}$/);
    expect(id).not.toMatch(/^[A-Z]{1,3}\d+$/);
  });

  it.each(CATALOGUE.map(({ id, parameters }) => ({ id, parameters })))('lets $id omit only what stands last', ({ parameters }) => {
    const firstOptional = parameters.findIndex(({ optional }) => optional);
    const behind = firstOptional < 0 ? [] : parameters.slice(firstOptional);
    expect(behind.filter(({ optional }) => !optional)).toEqual([]);
  });
});
