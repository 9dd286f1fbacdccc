import { toWorkbookError } from './errors';

/**
 * Runs a batch in the open workbook and turns every failure into a `WorkbookError`.
 *
 * @param whileEditing What Excel does when the person is editing a cell: `refuse` fails at once with
 * InvalidOperationInCellEditMode, `wait` delays the batch until the editing ends.
 */
export async function inExcel<T>(whileEditing: 'refuse' | 'wait', batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: whileEditing === 'wait' }, batch);
  } catch (error) {
    throw toWorkbookError(error);
  }
}
