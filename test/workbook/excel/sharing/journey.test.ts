import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  findDamagedFormulas,
  openCopy,
  readFormulaList,
  removePact,
  repairFormulas,
  restoreFormulas,
  shareOpenWorkbook,
} from '../../../../src/workbook/excel/sharing';
import type { ShareMode } from '../../../../src/workbook/sharing';
import type { FileWorkbook } from '../../../../src/workbook/file';
import { HostError } from '../../../../src/workbench/richapi';
import { openGrid, openGridWith, type GridInFront } from './openGrid';
import { contentsOf, SHEET, SHEETS, typeInto, unnamed } from './ownWorkbook';

const PATIENCE = 120_000;
const share = (mode: ShareMode) => shareOpenWorkbook({ mode, language: 'en', day: '2026-11-28' });

let grid: GridInFront;
const opened: GridInFront[] = [];
beforeEach(async () => {
  grid = openGrid({ sheets: SHEETS });
  await typeInto(grid);
});
afterEach(() => {
  for (const one of opened.splice(0).reverse()) one.close();
  expect(grid.host.unsupported).toEqual([]);
  grid.close();
});

async function openElsewhere(bytes: Uint8Array, addIn: boolean): Promise<GridInFront> {
  const other = await openGridWith(bytes, { sheets: ['Sheet1'], addIn });
  opened.push(other);
  return other;
}

describe.each([
  { mode: 'shareable', name: 'Book1 (shareable copy).xlsx', counts: { kept: 0 } },
  { mode: 'frozen', name: 'Book1 (frozen values).xlsx', counts: { frozen: 3, translated: 0, kept: 0 } },
] as const)('a $mode copy', ({ mode, name, counts }) => {
  it(
    'shows the same values without the add-in, and gets its formulas back with it',
    async () => {
      const before = contentsOf(grid.book);
      const sheets = grid.book.sheets().map((sheet) => sheet.name);
      const copy = await share(mode);
      expect(copy).toMatchObject({ name, ...counts });
      expect(copy.frozen + copy.translated).toBe(3);
      expect([contentsOf(grid.book), grid.book.sheets().map((sheet) => sheet.name)]).toEqual([before, sheets]);

      const without = await openElsewhere(copy.bytes, false);
      expect(contentsOf(without.book).values).toEqual(before.values);
      expect(unnamed(without.book)).toEqual([]);
      expect(without.book.tables.all().map((table) => table.name)).toEqual(['Cash']);

      const again = await openElsewhere(copy.bytes, true);
      expect(await readFormulaList()).toMatchObject({ restorable: expect.any(Number) as number, left: [] });
      const { restored, left } = await restoreFormulas();
      await again.book.settled();
      expect(left).toEqual([]);
      expect(restored).toBeGreaterThanOrEqual(3);
      if (mode === 'shareable') expect(contentsOf(again.book)).toEqual(before);
      expect(pactFormulas(again)).toEqual(pactFormulas(grid));
      expect(contentsOf(again.book).values).toEqual(before.values);
      expect(await restoreFormulas()).toEqual({ restored: 0, left: [] });
    },
    PATIENCE,
  );
});

/** Of every cell, empty for one without. A text that reads like a formula is none. */
function pactFormulas({ book }: GridInFront) {
  const { formulas = [], values } = contentsOf(book);
  const isFormula = (formula: unknown, value: unknown) => formula !== value && String(formula).includes('PACT.');
  return formulas.map((line, row) => line.map((formula, column) => (isFormula(formula, values?.[row]?.[column]) ? formula : '')));
}

describe('a live copy', () => {
  it(
    'has its formulas where the add-in is',
    async () => {
      const before = contentsOf(grid.book);
      const copy = await share('live');
      expect(copy).toMatchObject({ frozen: 0, translated: 0, kept: 3 });
      const again = await openElsewhere(copy.bytes, true);
      expect(contentsOf(again.book)).toEqual(before);
    },
    PATIENCE,
  );

  it(
    'that is damaged is repaired, but not where somebody changed it meanwhile',
    async () => {
      const before = contentsOf(grid.book);
      const again = await openElsewhere((await share('live')).bytes, true);
      const sheet = again.book.sheet(SHEET);
      sheet?.write({ top: 1, left: 1, bottom: 1, right: 1 }, [['=_xldudf_PACT_SPLIT(B1,D1)']]);
      sheet?.write({ top: 2, left: 1, bottom: 2, right: 1 }, [['=_xldudf_pact_recovery(5%,100,{60,60})']]);
      sheet?.write({ top: 3, left: 1, bottom: 3, right: 1 }, [['=ROUND(_xldudf_PACT_RECOVERY(5%,100,{60,60})*2,1)']]);
      await again.book.settled();
      const damaged = await findDamagedFormulas();
      expect(damaged.map(({ cell, damage }) => [cell, damage])).toEqual([
        ['B2', 'stored'],
        ['B3', 'caseChanged'],
        ['B4', 'stored'],
      ]);
      sheet?.write({ top: 3, left: 1, bottom: 3, right: 1 }, [['=B3*2']]);
      await again.book.settled();
      expect(await repairFormulas(damaged)).toBe(2);
      await again.book.settled();
      expect(await findDamagedFormulas()).toEqual([]);
      const after = contentsOf(again.book);
      expect(after.formulas?.slice(0, 3)).toEqual(before.formulas?.slice(0, 3));
      expect(after.values?.slice(0, 3)).toEqual(before.values?.slice(0, 3));
      expect(after.formulas?.[3]?.[1]).toBe('=B3*2');
    },
    PATIENCE,
  );

  it(
    'whose cells stay on #NAME? has them entered again and everything built anew',
    async () => {
      const formula = '=PACT.SPLIT(B1,D1)';
      expect(await repairFormulas([{ sheet: SHEET, cell: 'B2', damage: 'nameError', found: formula, formula }])).toBe(1);
      const calls = grid.host.batches.flatMap(({ request }) => request.Actions.filter(({ Name }) => Name === 'Calculate'));
      expect(calls.map(({ ArgumentInfo }) => ArgumentInfo?.Arguments)).toEqual([['FullRebuild']]);
    },
    PATIENCE,
  );
});

describe('a copy', () => {
  it(
    'opens in a window of its own where Excel can do that',
    async () => {
      const files: (FileWorkbook | undefined)[] = [];
      grid.host.onNewWorkbook((file) => files.push(file));
      expect(await openCopy((await share('frozen')).bytes)).toBe(true);
      expect(files.map((file) => file?.sheets.map(({ name }) => name))).toEqual([[...SHEETS, 'PACT formulas']]);
    },
    PATIENCE,
  );

  it(
    'keeps what a person changed in it',
    async () => {
      const again = await openElsewhere((await share('frozen')).bytes, true);
      again.book.sheet(SHEET)?.write({ top: 2, left: 1, bottom: 2, right: 1 }, [[7]]);
      await again.book.settled();
      const { restored, left } = await restoreFormulas();
      expect(left.map(({ entry, reason }) => [entry.cell, reason])).toEqual([['B3', 'edited']]);
      expect(restored).toBe(2);
      expect(contentsOf(again.book).formulas?.[2]?.[1]).toBe(7);
    },
    PATIENCE,
  );

  it(
    'with a protected sheet is refused before anything is written',
    async () => {
      const again = await openElsewhere((await share('frozen')).bytes, true);
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem(SHEET).protection.protect();
        await context.sync();
      });
      const before = contentsOf(again.book);
      await expect(restoreFormulas()).rejects.toMatchObject({ code: 'AccessDenied', subjects: [SHEET] });
      expect(contentsOf(again.book)).toEqual(before);
    },
    PATIENCE,
  );
});

it(
  'is also made by an Excel of ExcelApi 1.12',
  async () => {
    const before = contentsOf(grid.book);
    const bytes = (await share('live')).bytes;
    const old = await openGridWith(bytes, { sheets: ['Sheet1'], excelApi: '1.12' });
    opened.push(old);
    const copy = await share('frozen');
    expect(copy).toMatchObject({ frozen: 3, kept: 0 });
    expect(old.host.unsupported).toEqual([]);
    const without = await openElsewhere(copy.bytes, false);
    expect(contentsOf(without.book).values).toEqual(before.values);
  },
  PATIENCE,
);

it(
  'whose restoring fails half-way has whole sheets or nothing, and can be restored again',
  async () => {
    const before = contentsOf(grid.book);
    const again = await openElsewhere((await share('frozen')).bytes, true);
    const frozen = contentsOf(again.book);
    // The list, what stands in its cells, protection, and then the sheet.
    again.failSync(4, HostError.General);
    await expect(restoreFormulas()).rejects.toMatchObject({ name: 'WorkbookError' });
    await again.book.settled();
    expect(contentsOf(again.book)).toEqual(frozen);
    expect((await restoreFormulas()).restored).toBe(3);
    await again.book.settled();
    expect(contentsOf(again.book).values).toEqual(before.values);
  },
  PATIENCE,
);

describe('a workbook without PACT', () => {
  it(
    'has values in the place of formulas, a list of them, and nothing else of PACT; all of it can be undone',
    async () => {
      const before = contentsOf(grid.book);
      await Excel.run(async (context) => {
        context.workbook.settings.add('pact', 1);
        await context.sync();
      });
      await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
      expect(await removePact()).toEqual({ frozen: 3 });
      await grid.book.settled();
      expect(contentsOf(grid.book).values).toEqual(before.values);
      expect(pactFormulas(grid).flat()).toEqual(before.formulas?.flat().map(() => ''));
      expect(grid.book.sheets().map(({ name }) => name)).toEqual([...SHEETS, 'PACT formulas']);
      expect(grid.host.settings.entries()).toEqual([]);
      expect(grid.host.startState).toBe('Inactive');

      expect(await restoreFormulas()).toEqual({ restored: 3, left: [] });
      await grid.book.settled();
      expect(contentsOf(grid.book)).toEqual(before);
      expect(grid.book.sheet(SHEET)?.spill(1, 1)).toEqual({ top: 1, left: 1, bottom: 1, right: 2 });
      expect(await removePact()).toEqual({ frozen: 3 });
      expect(grid.book.sheets().map(({ name }) => name)).toEqual([...SHEETS, 'PACT formulas']);
    },
    PATIENCE,
  );
});
