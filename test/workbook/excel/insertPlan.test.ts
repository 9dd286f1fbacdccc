import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HostError } from '../../../src/workbench/richapi';
import { insertPlan, type InsertProgress } from '../../../src/workbook/excel';
import { snapshot } from './bookSnapshot';
import { failedInsertion, type OpenWorkbook, openWorkbook } from './openWorkbook';
import { cell, sheetPlan, SMALL_PLAN, workbookPlan } from './planBuilder';

const SHEETS = SMALL_PLAN.sheets.map(({ name }) => name);

let open: OpenWorkbook;
beforeEach(() => {
  open = openWorkbook();
});
afterEach(() => open.close());

describe('inserting a plan', () => {
  it('adds its sheets behind those that are there, and leaves those alone', async () => {
    const before = snapshot(open.book);
    const outcome = await insertPlan(SMALL_PLAN);
    const after = snapshot(open.book);
    expect(outcome).toEqual({ added: SHEETS, rebuilt: [], kept: [], active: 'Gas power' });
    expect(after.sheets.map(({ name }) => name)).toEqual(['Mine', 'Notes', ...SHEETS]);
    expect(after.sheets.slice(0, 2)).toEqual(before.sheets);
    expect(after.names).toEqual(expect.arrayContaining(before.names));
  });

  it('needs one sync to look, one for sheets and names, one for each sheet and one to finish, and no other request', async () => {
    await insertPlan(SMALL_PLAN);
    expect(open.host.syncs()).toBe(3 + SHEETS.length);
    expect(open.host.host.batches).toHaveLength(3 + SHEETS.length);
  });

  it('brings the first sheet that is not shared to the front and restores the calculation mode', async () => {
    await insertPlan(SMALL_PLAN);
    expect(open.book.activeSheet().name).toBe('Gas power');
    expect(open.book.calculationMode).toBe('Automatic');
  });

  it('writes in manual calculation', async () => {
    const modes = new Set<string>();
    await insertPlan(SMALL_PLAN, { onProgress: () => modes.add(open.book.calculationMode) });
    expect([...modes]).toEqual(['Manual']);
  });

  it('suspends calculation and screen updating while it writes', async () => {
    await insertPlan(SMALL_PLAN);
    const suspended = open.host.host.batches.map(({ request }) =>
      ['SuspendApiCalculationUntilNextSync', 'SuspendScreenUpdatingUntilNextSync'].every((name) =>
        request.Actions.some(({ Name }) => Name === name),
      ),
    );
    expect(suspended).toEqual([false, true, ...SHEETS.map(() => true), false]);
  });

  it('merges cells and draws borders', async () => {
    await insertPlan(SMALL_PLAN);
    const gas = open.book.sheet('Gas power');
    expect(gas?.merges).toEqual([{ top: 5, left: 0, bottom: 5, right: 1 }]);
    const formats = gas?.formats({ top: 5, left: 0, bottom: 5, right: 0 });
    expect(formats?.[0]?.[0]?.borders).toEqual({ bottom: { style: 'Hairline', color: '#808080' } });
  });

  it('leaves a workbook in manual calculation so, and calculates only what is new', async () => {
    open.book.calculationMode = 'Manual';
    await insertPlan(SMALL_PLAN);
    expect(open.book.calculationMode).toBe('Manual');
    const calls = open.host.host.batches.at(-1)?.request.Actions.filter(({ Name }) => Name === 'Calculate');
    expect(calls).toHaveLength(SHEETS.length);
  });

  it('tells of each sheet before it is written', async () => {
    const seen: InsertProgress[] = [];
    await insertPlan(SMALL_PLAN, { onProgress: (progress) => seen.push(progress) });
    expect(seen).toEqual(SHEETS.map((sheet, done) => ({ sheet, done, total: SHEETS.length })));
  });

  it('keeps a shared sheet that an earlier plan brought, as the person has changed it since', async () => {
    const [terms, gas, diamonds] = SMALL_PLAN.sheets;
    if (!terms || !gas || !diamonds) throw new Error('The plan has three sheets.');
    await insertPlan({ ...SMALL_PLAN, sheets: [terms, diamonds] });
    open.book.sheet('Terms')?.write({ top: 0, left: 1, bottom: 0, right: 1 }, [[0.05]]);
    const before = snapshot(open.book);
    expect(await insertPlan({ ...SMALL_PLAN, sheets: [terms, gas] })).toEqual({
      added: ['Gas power'],
      rebuilt: [],
      kept: ['Terms'],
      active: 'Gas power',
    });
    expect(snapshot(open.book).sheets.filter(({ name }) => name !== 'Gas power')).toEqual(before.sheets);
  });

  it('writes nothing and shows the sheet where all that a plan holds is there', async () => {
    const shared = { ...SMALL_PLAN, sheets: SMALL_PLAN.sheets.slice(0, 1) };
    await insertPlan(shared);
    open.book.activate(open.book.sheets()[0] ?? open.book.activeSheet());
    const before = snapshot(open.book);
    expect(await insertPlan(shared)).toEqual({ added: [], rebuilt: [], kept: ['Terms'], active: 'Terms' });
    expect(snapshot(open.book)).toEqual({ ...before, active: 'Terms' });
  });

  it('can be repeated after the sheets were deleted, although Excel keeps their names', async () => {
    await insertPlan(SMALL_PLAN);
    const first = snapshot(open.book).names;
    for (const sheet of open.book.sheets().slice(2)) open.book.removeSheet(sheet);
    expect(open.book.names().filter(({ formula }) => formula.includes('#REF!'))).toHaveLength(4);
    await insertPlan(SMALL_PLAN);
    expect(snapshot(open.book).names).toEqual(first);
  });
});

describe('an insertion is refused before anything is written', () => {
  it.each([
    ['there is a sheet of the same name', () => open.book.addSheet('GAS POWER'), 'sheet-exists'],
    ['a name of the plan is in use', () => open.book.addName({ name: 'GAS_YEARS', formula: '=Mine!$A$1', comment: '' }), 'name-exists'],
  ])('when %s', async (_, obstruct, code) => {
    obstruct();
    const before = snapshot(open.book);
    const error = await failedInsertion(SMALL_PLAN);
    expect(error).toMatchObject({ code, message: expect.stringContaining('Nothing was changed.') });
    expect(snapshot(open.book)).toEqual(before);
    expect(open.host.syncs()).toBe(1);
  });

  it.each([
    ['an unknown style', sheetPlan({ name: 'New', cells: [cell(0, 0, 1, 'unknown')] }), 'The style "unknown" of A1 of sheet "New"'],
    ['a cell planned twice', sheetPlan({ name: 'New', cells: [cell(0, 0, 1), cell(0, 0, 2)] }), 'Cell A1 of sheet "New" is planned twice.'],
    [
      'a list that Excel cannot hold',
      sheetPlan({
        name: 'New',
        validations: [{ range: 'A1', rule: { kind: 'list', values: ['40,000'] }, promptTitle: '', prompt: '', error: '' }],
      }),
      'The list of A1 holds "40,000"',
    ],
  ])('when the plan has %s', async (_, sheet, words) => {
    const error = await failedInsertion(workbookPlan([sheet]));
    expect(error).toMatchObject({ code: 'invalid-plan', message: expect.stringContaining(words) });
    expect(open.host.syncs()).toBe(1);
  });

  it('when the plan has no sheet', async () => {
    expect(await failedInsertion(workbookPlan([]))).toMatchObject({ code: 'invalid-plan', message: 'The plan has no sheet.' });
  });

  it('when the person is editing a cell', async () => {
    open.host.failSync(1, HostError.CellEditMode);
    expect(await failedInsertion(SMALL_PLAN)).toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    expect(open.host.syncs()).toBe(1);
  });
});
