import { inExcel } from '../run';
import { addressesOf, AREAS } from './areas';

export interface Merges {
  readonly notRead: readonly string[];
  ofSheet(name: string): readonly string[];
}

/** The first set of the Excel API that tells merged cells. */
const SINCE = '1.13';

/** The merged cells of every sheet, on their own: Excel refuses to tell them where a sheet has more than 512. */
export async function readMerges(): Promise<Merges> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', SINCE)) {
    return { notRead: ['merged cells, if there are any: this version of Excel does not tell them'], ofSheet: () => [] };
  }
  const sheets = await inExcel('refuse', async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
  try {
    const found = await mergesOf(sheets);
    return { notRead: [], ofSheet: (name) => found.get(name) ?? [] };
  } catch {
    // Not all of them together: the sheets that Excel does tell about keep theirs.
    return oneByOne(sheets);
  }
}

function mergesOf(sheets: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  return inExcel('refuse', async (context) => {
    const asked = sheets.map((name) => {
      const all = context.workbook.worksheets.getItem(name).getRange();
      return { name, areas: all.getMergedAreasOrNullObject().load(AREAS) };
    });
    await context.sync();
    return new Map(asked.map(({ name, areas }) => [name, addressesOf(areas)]));
  });
}

async function oneByOne(sheets: readonly string[]): Promise<Merges> {
  const found = new Map<string, readonly string[]>();
  const notRead: string[] = [];
  for (const name of sheets) {
    try {
      found.set(name, (await mergesOf([name])).get(name) ?? []);
    } catch {
      notRead.push(`the merged cells on the sheet “${name}”`);
    }
  }
  return { notRead, ofSheet: (name) => found.get(name) ?? [] };
}
