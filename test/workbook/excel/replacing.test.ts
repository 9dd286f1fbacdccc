import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HostError } from '../../../src/workbench/richapi';
import { type Conflict, type ConflictAnswer, insertPlan, type InsertOptions, type InsertProgress } from '../../../src/workbook/excel';
import type { WorkbookPlan } from '../../../src/workbook/plan';
import { snapshot } from './bookSnapshot';
import { failedInsertion, type OpenWorkbook, openWorkbook } from './openWorkbook';
import { cell, sheetPlan, workbookPlan } from './planBuilder';

const chart = {
  name: 'Sum',
  title: 'Sum',
  altText: 'A sum.',
  categories: 'A1:A2',
  categoryTitle: '',
  valueTitle: '',
  numberFormat: '0',
  series: [{ name: 'Sum', values: 'B1:B2', kind: 'line', color: '#000000' }],
  from: 'D2',
  to: 'F9',
} as const;

/** A sheet of sums and a sheet of checks, which both know all projects; `edition` tells what was written when. */
function edition(...projects: string[]): WorkbookPlan {
  const own = projects.map((project) =>
    sheetPlan({
      name: project,
      ownName: `${project}_Checks`,
      ifPresent: 'keep',
      cells: [cell(0, 0, project), cell(0, 1, 1)],
      names: [
        { name: `${project}_Checks`, range: 'B1' },
        { name: `${project}_Price`, range: 'A1' },
      ],
    }),
  );
  const last = projects.length;
  const sums = sheetPlan({
    name: 'Sums',
    cells: projects.flatMap((project, row) => [cell(row, 0, project), cell(row, 1, `=${project}_Price`)]),
    names: [
      { name: 'Sums_Checks', range: `B${last}`, comment: `of ${last}` },
      { name: 'Sums_First', range: 'A1' },
      { name: `Sums_${last}`, range: 'A1', comment: 'the number' },
    ],
    charts: [chart],
  });
  const checks = sheetPlan({
    name: 'Checks',
    cells: [cell(0, 0, `=AND(${projects.map((project) => `${project}_Checks`).join(',')},Sums_Checks)`)],
    names: [
      { name: 'Checks_Overall', range: 'A1' },
      { name: 'Checks_Count', range: 'A2' },
    ],
  });
  return workbookPlan([...own, sums, checks]);
}

const FIRST = edition('Gas');
const SECOND = edition('Gas', 'Oil');
const ADDING: InsertOptions = { candidates: [FIRST] };
/** Gas is asked for again: its sheet gives way to a new one. */
const REPLACING: InsertOptions = { asReplaced: ['Gas_Checks'] };

let open: OpenWorkbook;
beforeEach(async () => {
  open = openWorkbook();
  await insertPlan(FIRST);
  const [mine, notes] = open.book.sheets();
  if (mine) open.book.activate(mine);
  notes?.moveTo(4);
  open.book.addName({ name: 'Oil_Price', formula: '=#REF!$A$1', comment: 'left behind' });
});
afterEach(() => open.close());

const tabs = () => open.book.sheets().map(({ name }) => name);
const nameOf = (name: string) => open.book.names().find((one) => one.name === name);
const content = (sheet: string) => open.book.sheet(sheet)?.formulas({ top: 0, left: 0, bottom: 1, right: 1 });
const edit = (sheet: string) => open.book.sheet(sheet)?.write({ top: 7, left: 1, bottom: 7, right: 1 }, [['my remark']]);
const mine = () => snapshot(open.book).sheets.filter(({ name }) => name === 'Mine' || name === 'Notes');

function asking(answer: ConflictAnswer): { asked: Conflict[]; ask: NonNullable<InsertOptions['ask']> } {
  const asked: Conflict[] = [];
  return { asked, ask: (conflict) => Promise.resolve((asked.push(conflict), answer)) };
}

describe('adding to what PACT made', () => {
  it('keeps the projects, and writes anew, in their places, the sheets that sum up', async () => {
    const before = mine();
    expect(tabs()).toEqual(['Mine', 'Gas', 'Sums', 'Checks', 'Notes']);
    const outcome = await insertPlan(SECOND, ADDING);
    expect(outcome).toEqual({ added: ['Oil'], rebuilt: ['Sums', 'Checks'], kept: ['Gas'], active: 'Oil' });
    expect(tabs()).toEqual(['Mine', 'Gas', 'Oil', 'Sums', 'Checks', 'Notes']);
    expect(content('Sums')).toEqual([
      ['Gas', '=Gas_Price'],
      ['Oil', '=Oil_Price'],
    ]);
    expect(open.book.sheet('Sums')?.charts()).toHaveLength(1);
    expect(mine()).toEqual(before);
    expect(open.book).toMatchObject({ calculationMode: 'Automatic' });
  });

  it('points the names at the new sheets, with their comments, and removes the ones that are gone', async () => {
    await insertPlan(SECOND, ADDING);
    expect(nameOf('Sums_Checks')).toEqual({ name: 'Sums_Checks', formula: "='Sums'!$B$2", comment: 'of 2' });
    expect(nameOf('Sums_1')).toBeUndefined();
    expect(nameOf('Sums_2')).toEqual({ name: 'Sums_2', formula: '=Sums!$A$1', comment: 'the number' });
    expect(nameOf('My_Rate')).toEqual({ name: 'My_Rate', formula: '=Mine!$B$1', comment: 'mine' });
    expect(nameOf('Oil_Price')?.formula).toBe('=Oil!$A$1');
  });

  it('tells of the sheets by the names they have in the end, and needs one sync more than for an empty workbook', async () => {
    const seen: InsertProgress[] = [];
    const before = open.host.syncs();
    await insertPlan(SECOND, { ...ADDING, onProgress: (progress) => seen.push(progress) });
    expect(seen).toEqual(['Oil', 'Sums', 'Checks'].map((sheet, done) => ({ sheet, done, total: 3 })));
    expect(open.host.syncs() - before).toBe(1 + 1 + 1 + 3 + 1);
  });

  it('keeps an edited sheet beside the new one, which takes the names', async () => {
    edit('Checks');
    const before = snapshot(open.book).sheets.find(({ name }) => name === 'Checks');
    const { asked, ask } = asking('keepBoth');
    const outcome = await insertPlan(SECOND, { ...ADDING, ask });
    expect(asked).toEqual([{ sheet: 'Checks', reason: 'edited', canReplace: false, copy: 'Checks (2)' }]);
    expect(outcome).toMatchObject({ added: ['Oil', 'Checks (2)'], rebuilt: ['Sums'] });
    expect(tabs()).toEqual(['Mine', 'Gas', 'Oil', 'Sums', 'Checks', 'Checks (2)', 'Notes']);
    expect(snapshot(open.book).sheets.find(({ name }) => name === 'Checks')).toEqual(before);
    expect(nameOf('Checks_Overall')?.formula).toBe("='Checks (2)'!$A$1");
  });

  it('replaces a project sheet where that was asked for, and nothing else of the projects', async () => {
    const id = open.book.sheet('Gas')?.id;
    expect(await insertPlan(FIRST, REPLACING)).toMatchObject({ added: [], rebuilt: ['Gas', 'Sums', 'Checks'], kept: [] });
    expect(tabs()).toEqual(['Mine', 'Gas', 'Sums', 'Checks', 'Notes']);
    expect(open.book.sheet('Gas')?.id).not.toBe(id);
    expect(nameOf('Gas_Price')?.formula).toBe("='Gas'!$A$1");
  });
});

describe('a workbook that PACT had written into is as before', () => {
  const paths: readonly (readonly [string, WorkbookPlan, InsertOptions, readonly string[]])[] = [
    ['a second project', SECOND, ADDING, ['Oil', 'Sums', 'Checks']],
    ['a project sheet again', FIRST, REPLACING, ['Gas', 'Sums', 'Checks']],
  ];
  const syncs = paths.flatMap(([what, plan, options, sheets]) =>
    Array.from({ length: sheets.length + 3 }, (_, index) => [index + 2, what, plan, options] as const),
  );

  it.each(syncs)('when sync %i of adding %s fails', async (sync, _, plan, options) => {
    const before = snapshot(open.book);
    open.host.failSync(sync, HostError.TooManyRequests);
    const error = await failedInsertion(plan, options);
    expect(error.code).toBe('ActivityLimitReached');
    if (sync > 2) expect(error.message).toContain('the workbook is as before');
    expect(snapshot(open.book)).toEqual(before);
  });

  const moments = paths.flatMap(([what, plan, options, sheets]) => sheets.map((sheet) => [sheet, what, plan, options] as const));
  it.each(moments)('when it was cancelled during "%s" of adding %s', async (sheet, _, plan, options) => {
    const before = snapshot(open.book);
    const controller = new AbortController();
    const onProgress = (progress: InsertProgress) => {
      if (progress.sheet === sheet) controller.abort();
    };
    const error = await failedInsertion(plan, { ...options, onProgress, signal: controller.signal });
    expect(error).toMatchObject({ code: 'cancelled', message: expect.stringContaining('the workbook is as before') });
    expect(snapshot(open.book)).toEqual(before);
  });

  it('when the person cancels at a question', async () => {
    edit('Checks');
    const before = snapshot(open.book);
    const error = await failedInsertion(SECOND, { ...ADDING, ...asking('cancel') });
    expect(error).toMatchObject({ code: 'cancelled', message: 'Cancelled. Nothing was changed.' });
    expect(snapshot(open.book)).toEqual(before);
  });

  it('when there is nobody to ask about an edited sheet', async () => {
    edit('Checks');
    const before = snapshot(open.book);
    expect(await failedInsertion(SECOND, ADDING)).toMatchObject({ code: 'sheet-exists', subjects: ['Checks'] });
    expect(snapshot(open.book)).toEqual(before);
  });

  it('but for what the person did to a sheet that was about to give way', async () => {
    const onProgress = ({ sheet }: InsertProgress) => {
      if (sheet === 'Checks') edit('Sums');
    };
    const before = snapshot(open.book);
    const error = await failedInsertion(SECOND, { ...ADDING, onProgress });
    expect(error).toMatchObject({ code: 'workbook-changed', subjects: ['Sums'] });
    expect(open.book.sheet('Sums')?.formulas({ top: 7, left: 1, bottom: 7, right: 1 })).toEqual([['my remark']]);
    open.book.sheet('Sums')?.write({ top: 7, left: 1, bottom: 7, right: 1 }, [['']]);
    expect(snapshot(open.book)).toEqual(before);
  });

  it('where the workbook changed while the person was asked', async () => {
    edit('Checks');
    const ask = () => {
      open.book.addSheet('Oil');
      return Promise.resolve('keepBoth' as const);
    };
    const error = await failedInsertion(SECOND, { ...ADDING, ask });
    expect(error).toMatchObject({ code: 'workbook-changed', message: expect.stringContaining('Nothing was changed by PACT') });
    expect(tabs()).toEqual(['Mine', 'Gas', 'Sums', 'Checks', 'Notes', 'Oil']);
  });
});

describe('the last step, when it fails half-way,', () => {
  it('gives the old sheets their tabs and names back', async () => {
    const before = snapshot(open.book);
    const activate = open.book.activate.bind(open.book);
    open.book.activate = (sheet) => {
      open.book.activate = activate;
      throw new Error(`${sheet.name} cannot be shown.`);
    };
    const error = await failedInsertion(SECOND, ADDING);
    expect(error.message).toContain('the workbook is as before');
    expect(snapshot(open.book)).toEqual(before);
  });

  it('ends what it had begun once an old sheet is deleted: the new ones are in place by then', async () => {
    const remove = open.book.removeSheet.bind(open.book);
    let removed = 0;
    open.book.removeSheet = (sheet) => {
      removed += 1;
      if (removed === 2) throw new Error('Not now.');
      remove(sheet);
    };
    expect(await insertPlan(SECOND, ADDING)).toMatchObject({ added: ['Oil'], rebuilt: ['Sums', 'Checks'] });
    expect(tabs()).toEqual(['Mine', 'Gas', 'Oil', 'Sums', 'Checks', 'Notes']);
    expect(open.book.names().filter(({ formula }) => formula.includes('#REF!'))).toEqual([]);
  });

  it('says which old sheet is left where it cannot be deleted at all', async () => {
    const remove = open.book.removeSheet.bind(open.book);
    open.book.removeSheet = (sheet) => {
      if (sheet.name.startsWith('Checks')) throw new Error('Not now.');
      remove(sheet);
    };
    const error = await failedInsertion(SECOND, ADDING);
    expect(error.code).toBe('roll-back-failed');
    expect(error.message).toContain('The new sheets are in place');
    expect(error.message).toContain('Delete by hand: sheet "Checks (3)".');
  });

  it('does not take a sheet that the person deleted meanwhile for one that gave way', async () => {
    const onProgress = ({ sheet }: InsertProgress) => {
      const old = open.book.sheet('Sums');
      if (sheet === 'Oil' && old) open.book.removeSheet(old);
    };
    const error = await failedInsertion(SECOND, { ...ADDING, onProgress });
    expect(error.message).toContain('Everything PACT had added was removed');
    expect(tabs()).toEqual(['Mine', 'Gas', 'Checks', 'Notes']);
  });
});
