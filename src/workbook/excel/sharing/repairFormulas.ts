import { type DamagedCell, findDamage } from '../../sharing';
import { inExcel } from '../run';
import { readFormulaGrids } from './formulaGrids';
import { areaOf } from './restoreFormulas';
import { bySheet, requireWritable } from './sheetAccess';

/** Goes through all cells with content, in as few syncs as Excel's answers are large. */
export function findDamagedFormulas(): Promise<readonly DamagedCell[]> {
  return inExcel('wait', async (context) => findDamage(await readFormulaGrids(context)));
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

function firstOf(formulas: unknown[][]): unknown {
  return formulas[0]?.[0];
}
