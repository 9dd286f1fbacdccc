import type { WorkbookPlan } from '../plan';
import { isInWorkbook } from './admission';
import { WorkbookError } from '../workbookError';
import { look } from './look';
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
 * Names of the plan's sheets that the workbook has: the sheet is there, hidden or not, and the plan's own names point into it. A person's
 * own sheet that happens to have the same name does not count.
 */
export async function sheetsInWorkbook(plan: WorkbookPlan): Promise<string[]> {
  const book = await inExcel('wait', look);
  return plan.sheets.filter((sheet) => isInWorkbook(sheet, book)).map(({ name }) => name);
}

/** What the one cell behind a defined name shows; undefined where there is no such name or it refers to nothing. */
export async function valueOfName(name: string): Promise<unknown> {
  return inExcel('wait', async (context) => {
    const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
    range.load('values');
    await context.sync();
    return range.isNullObject ? undefined : (range.values as unknown[][])[0]?.[0];
  });
}

/** Calculates every formula of the workbook again, PACT functions included, whatever the calculation mode. */
export async function recalculateWorkbook(): Promise<void> {
  await inExcel('refuse', async (context) => {
    context.workbook.application.calculate('Full');
    await context.sync();
  });
}
