import { afterEach, describe, expect, it } from 'vitest';
import { addProjects } from '../../../../src/workbook/excel';
import { restoreFormulas, shareOpenWorkbook } from '../../../../src/workbook/excel/sharing';
import { hasPactCall } from '../../../../src/workbook/sharing';
import type { Book, CellValue } from '../../../../src/workbench/book/book';
import { openGrid, openGridWith, type GridInFront } from './openGrid';
import { SHEETS, typeInto, unnamed } from './ownWorkbook';

/** Milliseconds for writing, copying and opening a whole workbook twice on a busy machine. */
const PATIENCE = 400_000;
const opened: GridInFront[] = [];
afterEach(() => {
  for (const grid of opened.splice(0).reverse()) {
    expect(grid.host.unsupported).toEqual([]);
    grid.close();
  }
});

/** What every cell of the sheets shows, and the formulas with PACT in them. */
function contents(book: Book, sheets: readonly string[]) {
  const shown = new Map<string, CellValue>();
  const pact = new Map<string, CellValue>();
  for (const name of sheets) {
    const sheet = book.sheet(name);
    const used = sheet?.usedRect(true);
    if (!sheet || !used) continue;
    const formulas = sheet.formulas(used);
    sheet.values(used).forEach((line, r) =>
      line.forEach((value, c) => {
        const place = `${name}!${used.top + r},${used.left + c}`;
        const formula = formulas[r]?.[c] ?? '';
        if (value !== '') shown.set(place, typeof value === 'number' ? rounded(value) : value);
        if (formula !== value && hasPactCall(String(formula))) pact.set(place, formula);
      }),
    );
  }
  return { shown, pact };
}

/** Differences of nothing are dust in one form of a waterfall and 0 in another. */
const rounded = (value: number) => (Math.abs(value) < 1e-9 ? 0 : Number(value.toPrecision(9)));

describe('a workbook of projects with a sheet of a person', () => {
  it(
    'shows the same in a shareable copy without PACT, and gets every formula back with it',
    async () => {
      const grid = openGrid({ sheets: SHEETS });
      opened.push(grid);
      await typeInto(grid);
      await addProjects({ projects: ['diamonds'], case: 'announced', finest: 1 });
      await grid.book.settled();
      const sheets = grid.book.sheets().map(({ name }) => name);
      const before = contents(grid.book, sheets);
      const copy = await shareOpenWorkbook({ mode: 'shareable', language: 'en', day: '2026-11-28' });
      expect(copy.frozen + copy.translated).toBe(before.pact.size);

      const without = await openGridWith(copy.bytes, { sheets: ['Sheet1'], addIn: false });
      opened.push(without);
      expect(unnamed(without.book)).toEqual([]);
      expect(contents(without.book, sheets)).toEqual({ shown: before.shown, pact: new Map() });

      const again = await openGridWith(copy.bytes, { sheets: ['Sheet1'] });
      opened.push(again);
      const { left } = await restoreFormulas();
      expect(left).toEqual([]);
      await again.book.settled();
      expect(contents(again.book, sheets)).toEqual(before);
    },
    PATIENCE,
  );
});
