import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HostError } from '../../../src/workbench/richapi';
import type { InsertProgress } from '../../../src/workbook/excel';
import { snapshot } from './bookSnapshot';
import { failedInsertion, type OpenWorkbook, openWorkbook } from './openWorkbook';
import { cell, sheetPlan, SMALL_PLAN, workbookPlan } from './planBuilder';

const SHEETS = SMALL_PLAN.sheets.map(({ name }) => name);
/** One to look, one for sheets and names, one for each sheet, one to finish. */
const SYNCS = 3 + SHEETS.length;

let open: OpenWorkbook;
beforeEach(() => {
  open = openWorkbook();
});
afterEach(() => open.close());

describe('a cancelled insertion leaves the workbook as it was', () => {
  it('when it was cancelled before it began', async () => {
    const before = snapshot(open.book);
    expect(await failedInsertion(SMALL_PLAN, { signal: AbortSignal.abort() })).toMatchObject({
      code: 'cancelled',
      message: 'Cancelled. Nothing was changed.',
    });
    expect(snapshot(open.book)).toEqual(before);
  });

  it.each(SHEETS.slice(0, -1))('when it was cancelled during "%s"', async (sheet) => {
    const before = snapshot(open.book);
    const controller = new AbortController();
    const seen: string[] = [];
    const onProgress = (progress: InsertProgress) => {
      seen.push(progress.sheet);
      if (progress.sheet === sheet) controller.abort();
    };
    const error = await failedInsertion(SMALL_PLAN, { onProgress, signal: controller.signal });
    expect(error).toMatchObject({ code: 'cancelled', message: expect.stringContaining('the workbook is as before') });
    expect(seen.at(-1)).toBe(sheet);
    expect(snapshot(open.book)).toEqual(before);
  });
});

describe('a failed insertion leaves the workbook as it was', () => {
  const failures = Array.from({ length: SYNCS - 1 }, (_, index) => index + 2);

  it.each(failures)('when sync %i fails', async (sync) => {
    const before = snapshot(open.book);
    open.host.failSync(sync, HostError.TooManyRequests);
    const error = await failedInsertion(SMALL_PLAN);
    expect(error).toMatchObject({ code: 'ActivityLimitReached', message: expect.stringMatching(/busy.*the workbook is as before/) });
    expect(snapshot(open.book)).toEqual(before);
  });

  it('when Excel refuses something in the middle of a sheet', async () => {
    const before = snapshot(open.book);
    const broken = sheetPlan({ name: 'Broken', cells: [cell(0, 0, 1)], highlights: [{ range: 'no range', formula: '=A1<0' }] });
    const error = await failedInsertion(workbookPlan([sheetPlan({ name: 'Fine', names: [{ name: 'Fine_Rate', range: 'A1' }] }), broken]));
    expect(error.message).toMatch(/the workbook is as before/);
    expect(snapshot(open.book)).toEqual(before);
  });

  it('when the listener to its progress throws', async () => {
    const before = snapshot(open.book);
    const cause = new RangeError('The bar is full.');
    const error = await failedInsertion(SMALL_PLAN, {
      onProgress: () => {
        throw cause;
      },
    });
    expect(error).toMatchObject({ code: 'unexpected', cause });
    expect(snapshot(open.book)).toEqual(before);
  });

  it('when the workbook was in manual calculation', async () => {
    open.book.calculationMode = 'Manual';
    const before = snapshot(open.book);
    open.host.failSync(SYNCS, HostError.General);
    await failedInsertion(SMALL_PLAN);
    expect(snapshot(open.book)).toEqual(before);
  });

  it('when the person has gone to one of the new sheets meanwhile', async () => {
    const before = snapshot(open.book);
    const onProgress = ({ sheet }: InsertProgress) => open.book.activate(open.book.sheet(sheet) ?? open.book.activeSheet());
    open.host.failSync(4, HostError.General);
    await failedInsertion(SMALL_PLAN, { onProgress });
    expect(snapshot(open.book)).toEqual(before);
  });

  it('when the person has renamed one of the new sheets meanwhile', async () => {
    const before = snapshot(open.book);
    const onProgress = ({ sheet }: InsertProgress) => {
      const added = open.book.sheet(sheet);
      if (added) added.name = `${sheet} of mine`;
    };
    open.host.failSync(4, HostError.General);
    await failedInsertion(workbookPlan([sheetPlan({ name: 'One' }), sheetPlan({ name: 'Two' })]), { onProgress });
    expect(snapshot(open.book)).toEqual(before);
  });

  it('and puts names that referred to nothing back', async () => {
    open.book.addName({ name: 'fine_rate', formula: '=#REF!$A$1', comment: 'left behind' });
    const before = snapshot(open.book);
    open.host.failSync(3, HostError.General);
    await failedInsertion(workbookPlan([sheetPlan({ name: 'Fine', names: [{ name: 'Fine_Rate', range: 'A1' }] })]));
    expect(snapshot(open.book)).toEqual(before);
  });

  it('and keeps a sheet that someone else added under the same name at the same moment', async () => {
    const add = open.book.addSheet.bind(open.book);
    open.book.addSheet = (name) => {
      if (name === SHEETS[0]) add('Diamonds');
      return add(name);
    };
    const error = await failedInsertion(SMALL_PLAN);
    expect(error.code).toBe('ItemAlreadyExists');
    expect(open.book.sheets().map(({ name }) => name)).toEqual(['Mine', 'Notes', 'Diamonds']);
    expect(open.book.calculationMode).toBe('Automatic');
  });
});

describe('an insertion that cannot be undone says what remains', () => {
  it('naming sheets, names and calculation mode when the removal fails', async () => {
    open.host.failSync(3, HostError.General);
    open.host.failSync(5, HostError.NoAccess);
    const plan = workbookPlan([sheetPlan({ name: 'One', names: [{ name: 'One_Rate', range: 'A1' }] }), sheetPlan({ name: 'Two' })]);
    const error = await failedInsertion(plan);
    expect(error.code).toBe('roll-back-failed');
    expect(error.message).toContain('These remain, delete them by hand: sheets "One" and "Two"; name "One_Rate".');
    expect(error.message).toContain('Set calculation back to Automatic');
    expect(error.message).toContain('does not allow changes');
    expect(open.book.sheets().map(({ name }) => name)).toEqual(['Mine', 'Notes', 'One', 'Two']);
  });

  it('naming what may remain when Excel no longer answers', async () => {
    for (const sync of [3, 4, 5]) open.host.failSync(sync, HostError.SessionTimedOut);
    const error = await failedInsertion(workbookPlan([sheetPlan({ name: 'One' })]));
    expect(error.code).toBe('roll-back-failed');
    expect(error.message).toContain('Excel no longer answers');
    expect(error.message).toContain('the sheet "One" may remain');
  });
});
