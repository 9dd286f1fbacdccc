import { WorkbookError } from '../workbookError';
import { inExcel } from './run';

/**
 * Brings a sheet to the front.
 *
 * @throws WorkbookError `sheet-missing`, or one of Excel's codes.
 */
export async function activateSheet(name: string): Promise<void> {
  await inExcel('refuse', async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load('name');
    await context.sync();
    if (sheet.isNullObject) {
      throw new WorkbookError('sheet-missing', `There is no sheet named "${name}": it was renamed or deleted.`, { subjects: [name] });
    }
    sheet.activate();
    await context.sync();
  });
}

/**
 * Brings the sheet of a cell to the front and selects the cell.
 *
 * @param address in A1 style
 * @throws WorkbookError `sheet-missing`, or one of Excel's codes.
 */
export async function showCell(name: string, address: string): Promise<void> {
  await activateSheet(name);
  await inExcel('refuse', async (context) => {
    context.workbook.worksheets.getItem(name).getRange(address).select();
    await context.sync();
  });
}

/** Calculates every formula of the workbook again, PACT functions included, whatever the calculation mode. */
export async function recalculateWorkbook(): Promise<void> {
  await inExcel('refuse', async (context) => {
    context.workbook.application.calculate('Full');
    await context.sync();
  });
}
