import { describe, expect, it } from 'vitest';
import { compareRecords, isUnchanged, type ModelRecord } from '../../../src/workbook/provenance';

const BEFORE: ModelRecord = {
  schemaVersion: 1,
  pact: '1.2.0',
  engine: 'decimal.js 10.6.0',
  day: '2026-11-01',
  models: ['gas-power', 'diamonds'],
  terms: { share_before: '0.5', hurdle: 'cumulative' },
  inputs: { Gas_Price: ['85'], Gas_Shares: ['0.25', '0.75'] },
  outputs: { Gas_TotalJapan: ['1234.5'], Gas_Recovery: ['#N/A'] },
  inputsHash: 'a',
};
const NOTHING = { since: '2026-11-01', terms: [], inputs: [], outputs: [], added: [], removed: [] };

describe('the comparison of a workbook with its record', () => {
  it.each<{ name: string; now: Partial<ModelRecord>; change: object }>([
    { name: 'nothing', now: {}, change: {} },
    { name: 'the last digits of a number', now: { outputs: { ...BEFORE.outputs, Gas_TotalJapan: ['1234.5000000001'] } }, change: {} },
    { name: 'a result that is still awaited', now: { outputs: { Gas_Recovery: ['#N/A'] } }, change: {} },
    {
      name: 'an input',
      now: { inputs: { ...BEFORE.inputs, Gas_Price: ['90'] } },
      change: { inputs: [{ name: 'Gas_Price', before: '85', now: '90' }] },
    },
    {
      name: 'one cell of a range',
      now: { inputs: { ...BEFORE.inputs, Gas_Shares: ['0.25', '0.5'] } },
      change: { inputs: [{ name: 'Gas_Shares', position: 2, before: '0.75', now: '0.5' }] },
    },
    {
      name: 'an input that was emptied',
      now: { inputs: { ...BEFORE.inputs, Gas_Price: [''] } },
      change: { inputs: [{ name: 'Gas_Price', before: '85', now: '' }] },
    },
    {
      name: 'an input whose name was deleted',
      now: { inputs: { Gas_Shares: ['0.25', '0.75'] } },
      change: { inputs: [{ name: 'Gas_Price', before: '85', now: '' }] },
    },
    {
      name: 'a project that came, by its model alone',
      now: { models: ['gas-power', 'diamonds', 'oil-terminal'], inputs: { ...BEFORE.inputs, Oil_Price: ['70'] } },
      change: { added: ['oil-terminal'] },
    },
    {
      name: 'a project that went, by its model alone',
      now: { models: ['diamonds'], inputs: {}, outputs: {} },
      change: { removed: ['gas-power'] },
    },
    {
      name: 'no result that became its value',
      now: { inputs: { ...BEFORE.inputs, Gas_TotalJapan: ['1234.5'], Gas_Japan: ['1', '2'] }, outputs: { Gas_Recovery: ['#N/A'] } },
      change: {},
    },
    {
      name: 'a value in the place of a result',
      now: { inputs: { ...BEFORE.inputs, Gas_TotalJapan: ['5'] }, outputs: { Gas_Recovery: ['#N/A'] } },
      change: { outputs: [{ name: 'Gas_TotalJapan', before: '1234.5', now: '5' }] },
    },
    {
      name: 'a term',
      now: { terms: { ...BEFORE.terms, hurdle: 'annual' } },
      change: { terms: [{ name: 'hurdle', before: 'cumulative', now: 'annual' }] },
    },
    {
      name: 'a result that was an error',
      now: { outputs: { ...BEFORE.outputs, Gas_Recovery: ['22.5'] } },
      change: { outputs: [{ name: 'Gas_Recovery', before: '#N/A', now: '22.5' }] },
    },
    {
      name: 'projects',
      now: { models: ['diamonds', 'oil-terminal', 'diamonds'] },
      change: { added: ['oil-terminal', 'diamonds'], removed: ['gas-power'] },
    },
    {
      name: 'the version of PACT',
      now: { pact: '1.3.0' },
      change: {
        versions: {
          before: { pact: '1.2.0', engine: 'decimal.js 10.6.0' },
          now: { pact: '1.3.0', engine: 'decimal.js 10.6.0' },
          major: false,
        },
      },
    },
    { name: 'its major version', now: { pact: '2.0.0' }, change: { versions: expect.objectContaining({ major: true }) } },
  ])('tells what changed: $name', ({ now, change }) => {
    const comparison = compareRecords(BEFORE, { ...BEFORE, day: '2026-11-28', ...now });
    expect(comparison).toEqual({ ...NOTHING, ...change });
    expect(isUnchanged(comparison)).toBe(Object.keys(change).length === 0);
  });

  it.each([
    { before: '0.1.4', now: '0.1.5', major: false },
    { before: '0.1.4', now: '0.2.0', major: true },
  ])('takes 0.x for major: $before, $now', ({ before, now, major }) => {
    expect(compareRecords({ ...BEFORE, pact: before }, { ...BEFORE, pact: now }).versions?.major).toBe(major);
  });
});
