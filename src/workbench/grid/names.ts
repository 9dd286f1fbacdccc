/** Defined names of the workbook. */
import { generateRandomId } from '@univerjs/core';
import {
  IDefinedNamesService,
  IFunctionService,
  isReferenceString,
  LexerTreeBuilder,
  RemoveDefinedNameMutation,
  type IDefinedNamesServiceParam,
} from '@univerjs/engine-formula';
import { InsertDefinedNameCommand, SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
import type { DefinedName } from '../book/book';
import type { GridHost } from './host';

export function readNames(host: GridHost): DefinedName[] {
  return entries(host).map(({ name, formulaOrRefString, comment, hidden, localSheetId }) => ({
    name,
    formula: formulaOrRefString.startsWith('=') ? formulaOrRefString : `=${formulaOrRefString}`,
    comment: comment ?? '',
    ...(hidden === true && { visible: false }),
    ...(localSheetId !== undefined && localSheetId !== SCOPE_WORKBOOK_VALUE_DEFINED_NAME && { sheetId: localSheetId }),
  }));
}

/** @throws when the name exists; names do not differ by case. */
export function addName(host: GridHost, { name, formula, comment, visible = true, sheetId }: DefinedName): void {
  if (find(host, name, sheetId)) throw new Error(`The name ${name} exists already.`);
  host.run(InsertDefinedNameCommand.id, {
    id: generateRandomId(10),
    name,
    // Univer keeps a reference to cells without "=".
    formulaOrRefString: isReferenceString(formula.slice(1)) ? formula.slice(1) : formula,
    comment,
    hidden: !visible,
    localSheetId: sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  });
  forgetParsedFormulas(host);
}

/** Formulas parsed before the name existed took it for an error; every cached formula begins with "=". The caller recalculates. */
export function forgetParsedFormulas(host: GridHost): void {
  host.injector.get(IFunctionService).deleteFormulaAstCacheKey('=');
}

/**
 * As in Excel, formulas that use the name keep their text: Univer's command would write #REF! into them, and pointing a name elsewhere is to
 * remove it and add it again.
 *
 * @throws when there is no such name.
 */
export function removeName(host: GridHost, name: string, sheetId?: string): void {
  const entry = find(host, name, sheetId);
  if (!entry) throw new Error(`There is no name ${name}.`);
  host.run(RemoveDefinedNameMutation.id, { ...entry, unitId: host.unitId });
  forgetParsedFormulas(host);
  // The parser keeps formulas with the names replaced, and empties its store at the end of any one of it.
  new LexerTreeBuilder().dispose();
}

function find(host: GridHost, name: string, sheetId = SCOPE_WORKBOOK_VALUE_DEFINED_NAME): IDefinedNamesServiceParam | undefined {
  const [wanted, scope] = [name.toLowerCase(), sheetId];
  return entries(host).find((entry) => entry.name.toLowerCase() === wanted && scopeOf(entry) === scope);
}

function scopeOf({ localSheetId = SCOPE_WORKBOOK_VALUE_DEFINED_NAME }: IDefinedNamesServiceParam): string {
  return localSheetId;
}

/** Names of a sheet go with it. */
function entries(host: GridHost): IDefinedNamesServiceParam[] {
  return Object.values(host.injector.get(IDefinedNamesService).getDefinedNameMap(host.unitId) ?? {}).filter((entry) => {
    const scope = scopeOf(entry);
    return scope === SCOPE_WORKBOOK_VALUE_DEFINED_NAME || host.workbook.getSheetBySheetId(scope) !== null;
  });
}
