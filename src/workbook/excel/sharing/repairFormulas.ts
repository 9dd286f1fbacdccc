import { rangeAddress } from '../../a1';
import { type DamagedCell, findDamage, type FormulaGrid } from '../../sharing';
import { inExcel } from '../run';
import { blocksOf } from './cellGrid';
import { question, Reading, type Reader } from './reading';
import { areaOf } from './restoreFormulas';
import { bySheet, requireWritable } from './sheetAccess';

/** Goes through all cells with content, in as few syncs as Excel's answers are large. */
export function findDamagedFormulas(): Promise<readonly DamagedCell[]> {
  return inExcel('wait', async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const reading = new Reading(context);
    const grids = worksheets.items.map((sheet) => reading.add(readContents(sheet)));
    await reading.finish();
    return findDamage(grids.flatMap((grid) => grid() ?? []));
  });
}

/** One sync for each sheet. A cell that somebody changed since it was found stays as it is. */
export function repairFormulas(cells: readonly DamagedCell[]): Promise<number> {
  return inExcel('refuse', async (context) => {
    const { worksheets, application } = context.workbook;
    const asked = cells.map((damaged) => ({
      damaged,
      now: worksheets.getItemOrNullObject(damaged.sheet).getRange(damaged.cell).load('formulas'),
    }));
    await context.sync();
    const same = asked.flatMap(({ damaged, now }) => (!now.isNullObject && firstOf(now.formulas) === damaged.found ? [damaged] : []));
    await requireWritable(
      context,
      same.map(({ sheet }) => sheet),
    );
    for (const [name, damaged] of bySheet(same)) await repairSheet(context, name, damaged);
    if (same.length > 0) {
      // A function that was not there when the cell was calculated is looked up again only when everything is built anew.
      application.calculate(same.some(({ damage }) => damage === 'nameError') ? 'FullRebuild' : 'Full');
      await context.sync();
    }
    return same.length;
  });
}

async function repairSheet(context: Excel.RequestContext, name: string, cells: readonly DamagedCell[]): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name);
  for (const cell of cells) queueRepair(sheet, cell);
  await context.sync();
}

function queueRepair(sheet: Excel.Worksheet, { cell, formula, rows = 1, columns = 1 }: DamagedCell): void {
  // Excel lets no part of an array formula be changed: the whole of it goes, and the formula then makes room for itself.
  if (rows * columns > 1) {
    sheet.getRange(areaOf(cell, { rows, columns })).untrack().clear('Contents');
  }
  sheet.getRange(cell).untrack().formulas = [[formula]];
}

const CELL_BYTES = 120;
const CELLS_AT_ONCE = 500;
const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

/** undefined for an empty sheet. */
function* readContents(sheet: Excel.Worksheet): Reader<FormulaGrid | undefined> {
  const used = question(() => sheet.getUsedRangeOrNullObject(true).load(PLACE));
  yield [used];
  if (used.answer.isNullObject) return undefined;
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = used.answer;
  const blocks = blocksOf({ top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 }, CELLS_AT_ONCE).map((block) => ({
    block,
    cells: question(
      () => sheet.getRange(rangeAddress(block)).untrack().load('formulas,values'),
      (block.bottom - block.top + 1) * (block.right - block.left + 1) * CELL_BYTES,
    ),
  }));
  yield blocks.map(({ cells }) => cells);
  const grid = (member: 'formulas' | 'values') => {
    const rows = Array.from({ length: rowCount }, () => Array<number | string | boolean>(columnCount).fill(''));
    for (const { block, cells } of blocks) {
      const part = cells.answer[member] as (number | string | boolean)[][];
      part.forEach((line, r) => rows[block.top - top + r]?.splice(block.left - left, line.length, ...line));
    }
    return rows;
  };
  return { name: sheet.name, top, left, formulas: grid('formulas'), values: grid('values') };
}

function firstOf(formulas: unknown[][]): unknown {
  return formulas[0]?.[0];
}
