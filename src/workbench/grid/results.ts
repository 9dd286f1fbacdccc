/** Results of formulas that come from elsewhere than the engine: from a file. */
import { CellValueType, ObjectMatrix, type ICellData, type IRange } from '@univerjs/core';
import { FormulaDataModel, SetArrayFormulaDataMutation, SetFormulaCalculationResultMutation } from '@univerjs/engine-formula';
import type { FormulaResult } from '../book/book';
import type { ResultCell } from '../book/functions';
import type { GridHost } from './host';

/** Puts them where the engine puts its own: a result into its cell, a spill beside the cells. */
export function showResults(host: GridHost, results: readonly FormulaResult[]): void {
  const ofSheets = new Map<string, FormulaResult[]>();
  for (const result of results) {
    const known = ofSheets.get(result.sheet.id);
    if (known) known.push(result);
    else ofSheets.set(result.sheet.id, [result]);
  }
  for (const [sheetId, ofSheet] of ofSheets) showOnSheet(host, sheetId, ofSheet);
}

function showOnSheet(host: GridHost, sheetId: string, results: readonly FormulaResult[]): void {
  const cells = new ObjectMatrix<ICellData>();
  const spilled = new ObjectMatrix<ICellData>();
  const ranges = new ObjectMatrix<IRange>();
  for (const { row, column, value, spill } of results) {
    cells.setValue(row, column, cellOf(value));
    if (!spill) continue;
    const [bottom, right] = [row + spill.length - 1, column + (spill[0]?.length ?? 0) - 1];
    ranges.setValue(row, column, { startRow: row, startColumn: column, endRow: bottom, endColumn: right });
    spill.forEach((line, down) => line.forEach((cell, along) => spilled.setValue(row + down, column + along, cellOf(cell))));
  }
  const model = host.injector.get(FormulaDataModel);
  const ofSheet = <T>(data: T) => ({ [host.unitId]: { [sheetId]: data } });
  model.mergeArrayFormulaCellData(ofSheet(spilled));
  model.mergeArrayFormulaRange(ofSheet(ranges.getMatrix()));
  host.tell(SetArrayFormulaDataMutation.id, {
    arrayFormulaRange: model.getArrayFormulaRange(),
    arrayFormulaCellData: model.getArrayFormulaCellData(),
  });
  host.tell(SetFormulaCalculationResultMutation.id, { unitData: ofSheet(cells.getMatrix()), unitOtherData: {} });
}

function cellOf(value: ResultCell): ICellData {
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'string') return { v: value, t: CellValueType.STRING };
  return value === null ? { v: 0, t: CellValueType.NUMBER } : { v: value.error, t: CellValueType.STRING };
}
