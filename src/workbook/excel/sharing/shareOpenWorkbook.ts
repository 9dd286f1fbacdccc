import { type SharedWorkbook, type ShareOptions, shareWorkbook } from '../../sharing';
import { writeWorkbook } from '../../file';
import { inExcel } from '../run';
import { copyName } from './copyName';
import { readOpenWorkbook } from './readOpenWorkbook';
import { keepsNewerRecord } from './record';
import { recordOfNow } from './recordNow';

/** Without a record the copy gets one of what the workbook shows now, where it has sheets of PACT. */
export type ShareOpenOptions = ShareOptions;

export interface SharedCopy extends Omit<SharedWorkbook, 'workbook'> {
  /** An .xlsx file. */
  readonly bytes: Uint8Array;
  /** What the file should be called. */
  readonly name: string;
  /** What of the open workbook the copy does not hold, in words. */
  readonly notRead: readonly string[];
}

export async function shareOpenWorkbook(options: ShareOpenOptions): Promise<SharedCopy> {
  const { workbook, notRead } = await readOpenWorkbook();
  // A record of a later version goes along as it is.
  const record = options.record ?? ((await keepsNewerRecord()) ? undefined : await recordOfNow(options.day));
  const { workbook: copy, ...counts } = shareWorkbook(workbook, { ...options, ...(record && { record }) });
  return { ...counts, bytes: await writeWorkbook(copy), name: copyName(await workbookName(), options), notRead };
}

function workbookName(): Promise<string> {
  return inExcel('wait', async (context) => {
    const workbook = context.workbook.load('name');
    await context.sync();
    return workbook.name;
  });
}
