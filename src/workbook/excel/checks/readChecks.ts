import { inLanguage } from '../../../templates/language';
import { cellAddress } from '../../a1';
import type { CellValue } from '../../plan';
import { look, sheetOfName, type BookState } from '../look';
import { inExcel } from '../run';
import type { CheckResult, CheckState, SheetChecks } from './checksInBook';

const RESULTS = /_CheckResults$/i;
/** The one light that sums all of them up. */
const OVERALL = 'Checks_Overall';

/** Every check of the workbook by sheets, in the order of the tabs, in two syncs. Sheets without checks are left out. */
export function readChecks(): Promise<readonly SheetChecks[]> {
  return inExcel('wait', async (context) => {
    const state = await look(context);
    const range = (name: string) => context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
    const blocks = resultNames(state).map(({ name, sheet }) => ({
      sheet,
      results: range(name).load('values,rowIndex,columnIndex'),
      labels: range(name.replace(RESULTS, '_CheckLabels')).load('values'),
    }));
    const light = range(OVERALL).load('values,rowIndex,columnIndex');
    await context.sync();
    const checks = blocks.flatMap(({ sheet, results, labels }) => (results.isNullObject ? [] : checksOf(sheet, results, labels)));
    const overall = light.isNullObject ? [] : overallOf(sheetOfName(OVERALL, state)?.name ?? '', light, checks);
    return state.sheets.flatMap(({ name }) => {
      const own = [...checks, ...overall].filter(({ sheet }) => sheet === name);
      return own.length === 0 ? [] : [{ sheet: name, checks: own }];
    });
  });
}

/**
 * How many checks say that something is wrong, in two small syncs: for a mark in the navigation. undefined where there are no checks.
 */
export function countWrongChecks(): Promise<number | undefined> {
  return inExcel('wait', async (context) => {
    const { names } = context.workbook;
    names.load('items/name');
    await context.sync();
    const asked = names.items.filter(({ name }) => RESULTS.test(name)).map((item) => item.getRangeOrNullObject().load('values'));
    if (asked.length === 0) return undefined;
    await context.sync();
    const results = asked.flatMap((range) => (range.isNullObject ? [] : (range.values as CellValue[][]).flat()));
    return results.filter((says) => stateOf(says) === 'wrong').length;
  });
}

function resultNames(state: BookState): { readonly name: string; readonly sheet: string }[] {
  return state.names.flatMap(({ name }) => {
    const sheet = RESULTS.test(name) ? sheetOfName(name, state)?.name : undefined;
    return sheet === undefined ? [] : [{ name, sheet }];
  });
}

function checksOf(sheet: string, results: Excel.Range, labels: Excel.Range): CheckResult[] {
  const names = labels.isNullObject ? [] : (labels.values as CellValue[][]);
  return (results.values as CellValue[][]).map(([says = ''], row) => {
    const address = cellAddress(results.rowIndex + row, results.columnIndex);
    return { label: String(names[row]?.[0] ?? address), sheet, address, says: String(says), state: stateOf(says) };
  });
}

/** Only where it knows more than the checks: of a sheet that was deleted, whose checks are nowhere else. */
function overallOf(sheet: string, light: Excel.Range, checks: readonly CheckResult[]): CheckResult[] {
  const says = (light.values as CellValue[][])[0]?.[0] ?? '';
  if (stateOf(says) !== 'wrong' || checks.some(({ state }) => state === 'wrong')) return [];
  const address = cellAddress(light.rowIndex, light.columnIndex);
  return [{ label: OVERALL, sheet, address, says: String(says), state: 'wrong' }];
}

const NOT_COMPARED = (['en', 'ja'] as const).map((language) => inLanguage(language, 'not compared'));

function stateOf(says: CellValue): CheckState {
  if (says === 'OK') return 'ok';
  return NOT_COMPARED.some((words) => String(says).startsWith(words)) ? 'notCompared' : 'wrong';
}
