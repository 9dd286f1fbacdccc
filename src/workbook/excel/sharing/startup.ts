import { toWorkbookError } from '../errors';

/** Whether this Excel can load PACT together with a workbook. */
export function canStartWithWorkbook(): boolean {
  return Office.context.requirements.isSetSupported('SharedRuntime', '1.1');
}

/** Whether PACT is loaded when the open workbook is opened. */
export async function readStartup(): Promise<boolean> {
  if (!canStartWithWorkbook()) return false;
  try {
    return (await Office.addin.getStartupBehavior()) === Office.StartupBehavior.load;
  } catch (error) {
    throw toWorkbookError(error);
  }
}

/** Sets whether PACT is loaded when the open workbook is opened. Nothing happens where this Excel cannot. */
export async function setStartup(load: boolean): Promise<void> {
  if (!canStartWithWorkbook()) return;
  try {
    await Office.addin.setStartupBehavior(load ? Office.StartupBehavior.load : Office.StartupBehavior.none);
  } catch (error) {
    throw toWorkbookError(error);
  }
}
