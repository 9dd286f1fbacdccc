import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchSheets } from '../../../src/workbook/excel';
import { openGrid, type GridInFront } from './sharing/openGrid';

let grid: GridInFront;
beforeEach(() => {
  grid = openGrid({ sheets: ['Mine', 'Notes'] });
});
afterEach(() => {
  expect(grid.host.unsupported).toEqual([]);
  grid.close();
});

const sheet = (name: string) => {
  const found = grid.book.sheet(name);
  if (!found) throw new Error(`There is no sheet ${name}.`);
  return found;
};

describe('watching the sheets', () => {
  it.each([
    { what: 'a new sheet', happens: () => void grid.book.addSheet('New') },
    { what: 'a sheet that is deleted', happens: () => grid.book.removeSheet(sheet('Notes')) },
    { what: 'a new name', happens: () => void (sheet('Mine').name = 'Yours') },
    { what: 'another sheet in front', happens: () => grid.book.activate(sheet('Notes')) },
  ])('tells of $what', async ({ happens }) => {
    const listener = vi.fn();
    await watchSheets(listener);
    happens();
    await vi.waitFor(() => expect(listener).toHaveBeenCalledTimes(1));
  });

  it('tells once of several that come together, and nothing after the end', async () => {
    const [ended, going] = [vi.fn(), vi.fn()];
    const end = await watchSheets(ended);
    await watchSheets(going);
    for (const name of ['A', 'B', 'C']) grid.book.addSheet(name);
    await vi.waitFor(() => expect(going).toHaveBeenCalledTimes(1));
    expect(ended).toHaveBeenCalledTimes(1);
    await end();
    grid.book.addSheet('D');
    await vi.waitFor(() => expect(going).toHaveBeenCalledTimes(2));
    expect(ended).toHaveBeenCalledTimes(1);
  });
});
