import { textInput } from '../../content';
import { type ModelRecord, RECORD_NAMESPACE, recordProperties } from '../../provenance';
import { LIST_NAME, planRemoval, type Removal } from '../../sharing';
import { readBook } from '../readBook';
import { inExcel } from '../run';
import { prepareSheet, writeSheet } from '../sheet';
import { filePlan } from './filePlan';
import { readOpenWorkbook } from './readOpenWorkbook';
import { writeFormula } from './restoreFormulas';
import { requireWritable } from './sheetAccess';
import { setStartup } from './startup';

export interface Removed {
  /** PACT formulas that became values. */
  readonly frozen: number;
}

/** All changes of the workbook are one batch, the list of formulas first: whatever fails after it can be written back. */
export async function removePact(): Promise<Removed> {
  const { language = 'en' } = await readBook();
  const { workbook } = await readOpenWorkbook();
  const removal = planRemoval(workbook, { language, day: today() });
  await inExcel('refuse', async (context) => {
    const { customXmlParts, settings, properties, names } = context.workbook;
    await requireWritable(
      context,
      [...removal.values, ...removal.formulas].map(({ sheet }) => sheet),
    );
    const parts = customXmlParts.getByNamespace(RECORD_NAMESPACE).load('items/id');
    settings.load('items/key');
    const list = names.getItemOrNullObject(LIST_NAME).load('name');
    await context.sync();
    writeRemoval(context, removal, list);
    for (const part of parts.items) part.delete();
    for (const setting of settings.items) setting.delete();
    for (const key of Object.keys(recordProperties(NO_RECORD))) properties.custom.getItemOrNullObject(key).delete();
    await context.sync();
  });
  await setStartup(false);
  return { frozen: removal.values.length };
}

function writeRemoval(context: Excel.RequestContext, removal: Removal, formerName: Excel.NamedItem): void {
  const { worksheets, names } = context.workbook;
  if (removal.list) writeList(context, removal, removal.list, formerName);
  // Before the values: a formula that refers to E6# is an error for good once nothing spills there.
  for (const write of removal.formulas) writeFormula(worksheets.getItem(write.sheet), write);
  for (const { name, formula, sheet } of removal.names) {
    (sheet === undefined ? names : worksheets.getItem(sheet).names).getItem(name).formula = formula;
  }
  for (const { sheet, range, values } of removal.values) {
    const inputs = values.map((line) => line.map((value) => (typeof value === 'string' ? typed(value) : value)));
    worksheets.getItem(sheet).getRange(range).untrack().values = inputs;
  }
}

function writeList(
  { workbook: { worksheets, names } }: Excel.RequestContext,
  { formerList }: Removal,
  { sheet, name }: NonNullable<Removal['list']>,
  formerName: Excel.NamedItem,
): void {
  // A sheet of the list's name may be the former list, which goes when the new one stands.
  const isSame = formerList?.toLowerCase() === sheet.name.toLowerCase();
  if (isSame) worksheets.getItem(formerList ?? '').name = FORMER;
  if (!formerName.isNullObject) formerName.delete();
  const added = worksheets.add(sheet.name);
  const { plan, styles } = filePlan(sheet);
  writeSheet(added, prepareSheet(plan, styles));
  names.add(name.name, name.formula);
  if (formerList !== undefined) worksheets.getItem(isSame ? FORMER : formerList).delete();
}

/** Its properties have the keys of those of every record. */
const NO_RECORD: ModelRecord = {
  schemaVersion: 1,
  pact: '',
  engine: '',
  day: '',
  models: [],
  terms: {},
  inputs: {},
  outputs: {},
  inputsHash: '',
};
const FORMER = 'PACT_former_list';
const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/;

/** An error stays an error, any other text a text. */
function typed(text: string): string {
  return ERROR.test(text) ? text : textInput(text);
}

function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
