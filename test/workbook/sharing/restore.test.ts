import { describe, expect, it } from 'vitest';
import { readWorkbook, writeWorkbook, type FileCell, type FileWorkbook } from '../../../src/workbook/file';
import { cellAddress } from '../../../src/workbook/a1';
import { readFormulaList, shareWorkbook, type ShareMode } from '../../../src/workbook/sharing';
import { OWN, OWN_PACT } from './ownWorkbook';
import { formulasOf, restorePlan, written } from './restoring';

const DEAL = "It's mine";
const MINE = [DEAL, 'Flows', 'PACT formulas'];
const copyOf = (mode: ShareMode, source: FileWorkbook = OWN) => shareWorkbook(source, { mode, language: 'en', day: '2026-11-28' }).workbook;
const throughFile = async (book: FileWorkbook) => readWorkbook(await writeWorkbook(book));

/** The copy with one cell changed. */
function edited(
  copy: FileWorkbook,
  sheet: string,
  address: string,
  change: (cell: FileCell | undefined) => Partial<FileCell>,
): FileWorkbook {
  return {
    ...copy,
    sheets: copy.sheets.map((one) =>
      one.name === sheet
        ? { ...one, cells: one.cells.map((cell) => (cellAddress(cell.row, cell.column) === address ? { ...cell, ...change(cell) } : cell)) }
        : one,
    ),
  };
}

/** The formulas of the list as Excel rewrites them when cells move or sheets get other names. */
function followed(copy: FileWorkbook, change: (formula: string) => string): FileWorkbook {
  const list = copy.sheets.at(-1);
  return {
    ...copy,
    sheets: copy.sheets.map((sheet) =>
      sheet === list
        ? { ...sheet, cells: sheet.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, formula: change(cell.formula) })) }
        : sheet,
    ),
  };
}

const reasons = (copy: FileWorkbook) =>
  Object.fromEntries(restorePlan(copy).left.map(({ entry, reason }) => [`${entry.sheet}!${entry.cell}`, reason]));

describe('restoring the formulas of a copy', () => {
  it.each<ShareMode>(['shareable', 'live'])('gives back every formula of a %s copy, spills included', async (mode) => {
    const copy = await throughFile(copyOf(mode));
    const { writes, left } = restorePlan(copy);
    expect(left).toEqual([]);
    expect(formulasOf(written(copy, writes), MINE)).toEqual(formulasOf(OWN, MINE));
    expect(writes.length > 0).toBe(mode === 'shareable');
  });

  it('gives back the formulas that need PACT of a frozen copy', async () => {
    const copy = await throughFile(copyOf('frozen'));
    const { writes, left } = restorePlan(copy);
    expect(left).toEqual([]);
    const original = formulasOf(OWN, MINE);
    expect(formulasOf(written(copy, writes), MINE)).toEqual(Object.fromEntries(OWN_PACT.map((place) => [place, original[place]])));
  });

  it('is done once: a cell that has its formula again is neither written nor reported', () => {
    const copy = copyOf('shareable');
    const again = written(copy, restorePlan(copy).writes);
    expect(restorePlan(again)).toEqual({ writes: [], left: [] });
  });

  it('takes values for its own that differ in their last digits only', () => {
    const copy = edited(copyOf('frozen'), DEAL, 'B9', () => ({ value: 1234567.89123457 }));
    expect(reasons(copy)).toEqual({});
  });

  it.each<[string, string, string, Partial<FileCell>]>([
    ['another number', 'B5', 'B5', { value: 5 }],
    ['a number that differs in its eleventh digit', 'B9', 'B7', { value: 1234567.8913 }],
    ['a number as a text', 'B5', 'B5', { value: '4' }],
    ['another error', 'C5', 'C5', { value: { error: '#VALUE!' } }],
    ['a text', 'C7', 'B7', { value: 'Japan' }],
    ['a formula of a person', 'B5', 'B5', { value: 4, formula: '=2+2' }],
    ['a formula inside of a result', 'B9', 'B7', { value: 1234567.891234567, formula: '=1234567.891234567' }],
    ['another formula in place of a plain one', 'C3', 'B3', { formula: '=B1-B3' }],
  ])('leaves %s alone and reports it', (_what, address, entry, change) => {
    const copy = edited(copyOf('shareable'), DEAL, address, () => change);
    const { writes } = restorePlan(copy);
    expect(reasons(copy)).toEqual({ [`${DEAL}!${entry}`]: 'edited' });
    expect(writes.some(({ sheet, cell }) => sheet === DEAL && cell === entry)).toBe(false);
  });

  it('finds a plain formula of its own that shows another result now', () => {
    const copy = edited(copyOf('shareable'), DEAL, 'B3', () => ({ value: 170 }));
    expect(reasons(copy)).toEqual({});
  });

  it('leaves a cell whose sheet is gone', () => {
    const copy = copyOf('frozen');
    const without = { ...copy, sheets: copy.sheets.filter(({ name }) => name !== 'Flows') };
    const gone = followed(without, (formula) => formula.replace(/'?Flows'?!\$?\w+\$?\d*(:\$?\w+\$?\d*)?/g, '#REF!'));
    expect(reasons(gone)).toEqual({ 'Flows!A3': 'gone', "It's mine!B5": 'moved', "It's mine!D5": 'moved', "It's mine!B7": 'moved' });
  });

  it('follows a sheet that got another name', () => {
    const copy = copyOf('shareable');
    const named = { ...copy, sheets: copy.sheets.map((sheet) => (sheet.name === 'Flows' ? { ...sheet, name: 'Cash 2027' } : sheet)) };
    const renamed = followed(named, (formula) => formula.replaceAll("'Flows'!", "'Cash 2027'!"));
    const { writes, left } = restorePlan(renamed);
    expect(left).toEqual([]);
    const formulas = new Map(writes.map(({ sheet, cell, formula }) => [`${sheet}!${cell}`, formula]));
    expect(formulas.get(`${DEAL}!B5`)).toBe("=1+PACT.RECOVERY(5%,$B$1,'Cash 2027'!$A$1:$A$3)");
    expect(formulas.get(`${DEAL}!B3`)).toBe('=PACT.SPLIT(B1,C1)');
    expect(formulas.has('Cash 2027!A3')).toBe(true);
  });

  it('follows cells that moved, and writes the formula as it reads there', () => {
    // Two rows inserted above row 3 of the first sheet, one column before its column B.
    const shift = (area: string) =>
      area.replace(/\$([A-Z])\$(\d+)/g, (_all, letter: string, row: string) => {
        const column = letter < 'B' ? letter : String.fromCharCode(letter.charCodeAt(0) + 1);
        return `$${column}$${Number(row) < 3 ? row : Number(row) + 2}`;
      });
    const copy = copyOf('frozen');
    const moved = followed(copy, (formula) => formula.replace(/'It''s mine'!\$[A-Z$0-9:]+/g, shift));
    const sheets = moved.sheets.map((sheet) =>
      sheet.name === DEAL
        ? {
            ...sheet,
            cells: sheet.cells.map((cell) => ({
              ...cell,
              row: cell.row < 2 ? cell.row : cell.row + 2,
              column: cell.column < 1 ? 0 : cell.column + 1,
            })),
          }
        : sheet,
    );
    const { writes, left } = restorePlan({ ...moved, sheets });
    expect(left).toEqual([]);
    expect(writes.filter(({ sheet }) => sheet === DEAL).slice(0, 3)).toEqual([
      { sheet: DEAL, cell: 'C5', formula: '=PACT.SPLIT(C1,D1)', spill: { rows: 1, columns: 2 } },
      { sheet: DEAL, cell: 'C7', formula: '=1+PACT.RECOVERY(5%,$C$1,Flows!$A$1:$A$3)' },
      { sheet: DEAL, cell: 'D7', formula: '=PACT.IRR(5%,C1,C1)' },
    ]);
  });

  it('reads the list whatever order its rows are in, and passes over what people wrote between them', () => {
    const copy = copyOf('frozen');
    const list = copy.sheets.at(-1);
    const first = list?.frozen.rows === 1 ? Number(list.print.titleRows?.split(':')[0]) : (list?.frozen.rows ?? 0);
    const last = Math.max(...(list?.cells ?? []).map(({ row }) => row));
    const turned = list?.cells.map((cell) => (cell.row < first ? cell : { ...cell, row: first + last - cell.row }));
    const noted = turned?.filter(({ row }) => row !== first).concat({ row: first, column: 0, value: 'Ask Ken about this' });
    const entries = readFormulaList({ ...copy, sheets: [...copy.sheets.slice(0, -1), { ...(list ?? never()), cells: noted ?? [] }] });
    expect(entries).toHaveLength(OWN_PACT.length - 1);
  });
});

describe('a copy of a copy', () => {
  it('lists what the first one listed, as what it is now', () => {
    const second = copyOf('frozen', copyOf('shareable'));
    expect(second.sheets.filter(({ name }) => name.startsWith('PACT formulas')).map(({ name }) => name)).toEqual([
      'PACT formulas',
      'PACT formulas (2)',
    ]);
    const { writes, left } = restorePlan(second);
    expect(left).toEqual([]);
    expect(writes.map(({ sheet, cell }) => `${sheet}!${cell}`)).toEqual(expect.arrayContaining(OWN_PACT));
  });

  it('stays restorable as often as it is copied', async () => {
    let copy = copyOf('shareable');
    for (const mode of ['shareable', 'live', 'shareable'] as const) copy = await throughFile(copyOf(mode, copy));
    const { writes, left } = restorePlan(copy);
    expect(left).toEqual([]);
    expect(formulasOf(written(copy, writes), MINE)).toEqual(formulasOf(OWN, MINE));
  });

  it('lists a formula once that was restored before', () => {
    const first = copyOf('shareable');
    const second = copyOf('frozen', written(first, restorePlan(first).writes));
    const places = readFormulaList(second).map(({ sheet, cell }) => `${sheet}!${cell}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it('keeps on its list what a person has changed, and still leaves it alone', () => {
    const second = copyOf(
      'shareable',
      edited(copyOf('shareable'), DEAL, 'B5', () => ({ value: 5 })),
    );
    expect(reasons(second)).toEqual({ [`${DEAL}!B5`]: 'edited' });
  });

  it('keeps a list to which a person has added something', () => {
    const first = copyOf('shareable');
    const list = first.sheets.at(-1) ?? never();
    const sheets = [...first.sheets.slice(0, -1), { ...list, cells: [...list.cells, { row: 2, column: 20, value: 'mine' }] }];
    const second = copyOf('shareable', { ...first, sheets });
    expect(second.sheets.map(({ name }) => name)).toEqual([...MINE, 'PACT formulas (2)', 'PACT formulas (3)']);
    expect(restorePlan(second).left).toEqual([]);
  });
});

function never(): never {
  throw new Error('The copy has a list.');
}
