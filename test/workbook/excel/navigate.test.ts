import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HostError } from '../../../src/workbench/richapi';
import { activateSheet, recalculateWorkbook } from '../../../src/workbook/excel';
import { snapshot } from './bookSnapshot';
import { type OpenWorkbook, openWorkbook } from './openWorkbook';

let open: OpenWorkbook;
beforeEach(() => {
  open = openWorkbook();
});
afterEach(() => open.close());

describe('showing a sheet', () => {
  it('brings it to the front and changes nothing else', async () => {
    const before = snapshot(open.book);
    await activateSheet('Mine');
    expect(snapshot(open.book)).toEqual({ ...before, active: 'Mine' });
  });

  it('says which sheet is missing', async () => {
    await expect(activateSheet('Gas power')).rejects.toMatchObject({
      code: 'sheet-missing',
      subjects: ['Gas power'],
      message: 'There is no sheet named "Gas power": it was renamed or deleted.',
    });
  });
});

describe('recalculating', () => {
  it('calculates the whole workbook once, in manual calculation as well', async () => {
    open.book.calculationMode = 'Manual';
    await recalculateWorkbook();
    expect(open.book.recalculations).toBe(1);
    const calls = open.host.host.batches.flatMap(({ request }) => request.Actions).filter(({ Name }) => Name === 'Calculate');
    expect(calls.map(({ ArgumentInfo }) => ArgumentInfo?.Arguments)).toEqual([['Full']]);
    expect(open.book.calculationMode).toBe('Manual');
  });

  it.each([
    [HostError.CellEditMode, 'InvalidOperationInCellEditMode', 'A cell is being edited.'],
    [HostError.NoAccess, 'AccessDenied', 'Excel does not allow changes here'],
    [HostError.SessionTimedOut, 'InvalidOrTimedOutSession', 'The session with Excel has ended.'],
    [HostError.TooManyRequests, 'ActivityLimitReached', 'Excel is busy'],
  ])('says why Excel did not: host error %i', async (hostError, code, words) => {
    open.host.failSync(1, hostError);
    await expect(recalculateWorkbook()).rejects.toMatchObject({ name: 'WorkbookError', code, message: expect.stringContaining(words) });
  });
});
