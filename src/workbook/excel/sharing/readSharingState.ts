import { LIST_NAME } from '../../sharing/readFormulaList';
import { inExcel } from '../run';
import { canStartWithWorkbook, readStartup } from './startup';

/** What the pane shows of sharing before anybody asks for it. */
export interface SharingState {
  /** Whether listed formulas can be written back. */
  readonly formulaList: boolean;
  /** Whether PACT is loaded with the workbook; undefined where this Excel has no such setting. */
  readonly startup: boolean | undefined;
  /** Whether others have the workbook open; undefined where this Excel does not tell. */
  readonly coauthored: boolean | undefined;
}

const TELLS_COAUTHORS = '1.9';

export async function readSharingState(): Promise<SharingState> {
  const startup = canStartWithWorkbook() ? await readStartup() : undefined;
  const { hasList, coauthored } = await inExcel('wait', async (context) => {
    const list = context.workbook.names.getItemOrNullObject(LIST_NAME).load('name');
    const session = Office.context.requirements.isSetSupported('ExcelApi', TELLS_COAUTHORS)
      ? context.workbook.getIsActiveCollabSession()
      : undefined;
    await context.sync();
    return { hasList: !list.isNullObject, coauthored: session?.value };
  });
  return { formulaList: hasList && (await isRestorable()), startup, coauthored };
}

async function isRestorable(): Promise<boolean> {
  const found = await (await import('./parts')).readFormulaList();
  return found !== undefined && found.restorable > 0;
}
