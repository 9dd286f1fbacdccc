import { rangeAddress } from '../../a1';
import type { FormulaGrid } from '../../sharing';
import { blocksOf } from './cellGrid';
import { question, Reading, type Reader } from './reading';

/** Formulas and values of every sheet with content, in as few syncs as Excel's answers are large. */
export async function readFormulaGrids(context: Excel.RequestContext): Promise<readonly FormulaGrid[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const reading = new Reading(context);
  const grids = worksheets.items.map((sheet) => reading.add(readContents(sheet)));
  await reading.finish();
  return grids.flatMap((grid) => grid() ?? []);
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
