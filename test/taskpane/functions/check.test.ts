import { describe, expect, it } from 'vitest';
import texts from '../../../src/functions/texts/en';
import { checkCall } from '../../../src/taskpane/functions/wizard/check';
import type { ArgumentValue } from '../../../src/workbook/excel/formulas';

const OMITTED: ArgumentValue = { kind: 'omitted' };
const values = (...rows: unknown[][]): ArgumentValue => ({ kind: 'values', values: rows });

function check(id: string, ...given: ArgumentValue[]) {
  const text = texts.find((one) => one.id === id);
  if (!text) throw new Error(id);
  const { finding, faults } = checkCall(text, given);
  return { finding, faults: Object.fromEntries(faults) };
}

describe('the check of a call', () => {
  it('gives its result', () => {
    expect(check('SPLIT', values([300]), values([120]))).toEqual({ finding: { kind: 'result', result: [[126, 174]] }, faults: {} });
  });

  it('says which arguments are still needed', () => {
    expect(check('WATERFALL', values([0.05]), OMITTED, OMITTED)).toEqual({
      finding: { kind: 'incomplete', missing: ['drawdowns', 'profits'] },
      faults: {},
    });
  });

  it('tells the engine’s message at the argument that it names', () => {
    const { finding, faults } = check('WATERFALL', values([0.05]), values([100]), values([60, 'abc']));
    expect(finding).toMatchObject({ kind: 'error', code: '#VALUE!' });
    expect(faults).toEqual({ profits: expect.stringMatching(/^profits: item 2 is text "abc"/) as string });
  });

  it('names the argument also where its name is the beginning of another', () => {
    const steps = [values([0.05]), values([100]), values([60]), values([-2]), values([0])];
    expect(Object.keys(check('SENSITIVITY', ...steps).faults)).toEqual(['profit_steps']);
  });

  it('marks what cannot be read, before anything else', () => {
    const unreadable: ArgumentValue = { kind: 'fault', reason: 'There is no name “Rats” in this workbook.' };
    expect(check('WATERFALL', unreadable, OMITTED, OMITTED)).toEqual({
      finding: { kind: 'unreadable' },
      faults: { rate: 'There is no name “Rats” in this workbook.' },
    });
  });

  it('knows no result where an argument is a calculation', () => {
    expect(check('SPLIT', { kind: 'expression' }, values([120])).finding).toEqual({
      kind: 'unknown',
      argument: 'profit',
      because: 'expression',
    });
  });

  it('knows that several cells for one value make Excel calculate it for each', () => {
    expect(check('ACCRUE', values([500], [600]), values([0.05]), values([46041]), values([46222])).finding).toEqual({
      kind: 'unknown',
      argument: 'balance',
      because: 'manyCells',
    });
  });
});
