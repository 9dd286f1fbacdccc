import { pactCallsIn } from '../../formula/calls';
import { inExcel } from '../run';
import { cellsOf, placeOf } from './cells';
import type { FormulaCell } from './types';

/**
 * The active cell; where another cell's formula spilled into it, that one.
 *
 * @returns undefined where no cell is active, such as on a chart sheet
 * @throws WorkbookError with one of Excel's codes
 */
export async function readFormulaCell(): Promise<FormulaCell | undefined> {
  return inExcel('wait', async (context) => {
    const active = context.workbook.getActiveCell();
    active.load('address,values,valueTypes,formulas,text');
    const parent = active.getSpillParentOrNullObject();
    parent.load('address,values,valueTypes,formulas,text');
    try {
      await context.sync();
    } catch (error) {
      if (isNoCell(error)) return undefined;
      throw error;
    }
    const cell = parent.isNullObject ? active : parent;
    const spill = parent.isNullObject ? undefined : await readSpill(context, parent);
    const selected = placeOf(active.address);
    const place = parent.isNullObject ? selected : placeOf(parent.address);
    const [[value = ''] = []] = cellsOf(cell.values as unknown[][], cell.valueTypes);
    const formula = formulaOf(cell);
    return {
      place,
      ...(selected.address !== place.address && { within: selected }),
      formula,
      text: cell.text[0]?.[0] ?? '',
      value,
      calls: pactCallsIn(formula),
      ...(spill && { spill: spill.place }),
      results: spill?.results ?? [[value]],
    };
  });
}

async function readSpill(context: Excel.RequestContext, parent: Excel.Range) {
  const area = parent.getSpillingToRangeOrNullObject();
  area.load('address,values,valueTypes');
  await context.sync();
  if (area.isNullObject) return undefined;
  return { place: placeOf(area.address), results: cellsOf(area.values as unknown[][], area.valueTypes) };
}

/** A text that begins with "=" reads the same as a formula, but gives itself. */
function formulaOf({ formulas, values, valueTypes }: Excel.Range): string {
  const formula: unknown = (formulas as unknown[][])[0]?.[0];
  const isText = valueTypes[0]?.[0] === 'String' && formula === (values as unknown[][])[0]?.[0];
  return typeof formula === 'string' && formula.startsWith('=') && !isText ? formula : '';
}

const NO_CELL = ['ItemNotFound', 'InvalidSelection', 'GeneralException'];

function isNoCell(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && NO_CELL.includes(String(error.code));
}
