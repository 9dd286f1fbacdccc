/** Defined names of the workbook. */
import { generateRandomId } from '@univerjs/core';
import {
  IDefinedNamesService,
  IFunctionService,
  isReferenceString,
  RemoveDefinedNameMutation,
  type IDefinedNamesServiceParam,
} from '@univerjs/engine-formula';
import { InsertDefinedNameCommand, SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
import type { DefinedName } from '../book/book';
import type { GridHost } from './host';

export function readNames(host: GridHost): DefinedName[] {
  return entries(host).map(({ name, formulaOrRefString, comment }) => ({
    name,
    formula: formulaOrRefString.startsWith('=') ? formulaOrRefString : `=${formulaOrRefString}`,
    comment: comment ?? '',
  }));
}

/** @throws when the name exists; names do not differ by case. */
export function addName(host: GridHost, { name, formula, comment }: DefinedName): void {
  if (find(host, name)) throw new Error(`The name ${name} exists already.`);
  host.run(InsertDefinedNameCommand.id, {
    id: generateRandomId(10),
    name,
    // Univer keeps a reference to cells without "=".
    formulaOrRefString: isReferenceString(formula.slice(1)) ? formula.slice(1) : formula,
    comment,
    localSheetId: SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  });
  forgetParsedFormulas(host);
}

/** Formulas parsed before the name existed took it for an error; every cached formula begins with "=". The caller recalculates. */
function forgetParsedFormulas(host: GridHost): void {
  host.injector.get(IFunctionService).deleteFormulaAstCacheKey('=');
}

/**
 * As in Excel, formulas that use the name keep their text: Univer's command would write #REF! into them, and pointing a name elsewhere is to
 * remove it and add it again.
 *
 * @throws when there is no such name.
 */
export function removeName(host: GridHost, name: string): void {
  const entry = find(host, name);
  if (!entry) throw new Error(`There is no name ${name}.`);
  host.run(RemoveDefinedNameMutation.id, { ...entry, unitId: host.unitId });
  forgetParsedFormulas(host);
}

function find(host: GridHost, name: string): IDefinedNamesServiceParam | undefined {
  return entries(host).find((entry) => entry.name.toLowerCase() === name.toLowerCase());
}

function entries(host: GridHost): IDefinedNamesServiceParam[] {
  return Object.values(host.injector.get(IDefinedNamesService).getDefinedNameMap(host.unitId) ?? {});
}
