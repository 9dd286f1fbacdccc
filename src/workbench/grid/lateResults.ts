/** Results of the engine for cells that changed while it calculated. */
import { ObjectMatrix, Range } from '@univerjs/core';
import { FormulaExecuteStageType, IFormulaRuntimeService, type IAllRuntimeData } from '@univerjs/engine-formula';
import type { GridHost } from './host';

/**
 * A run puts its results where the formulas were when it began. A number that somebody typed over one meanwhile would be lost, and one whose
 * rows were moved would leave a number behind: what no longer holds a formula gets no result, and nothing spills from it. The engine
 * itself calculates the formulas that were moved again.
 */
export function dropLateResults(host: GridHost): void {
  const runtime = host.injector.get(IFormulaRuntimeService);
  const resultsOf = runtime.getAllRuntimeData.bind(runtime);
  runtime.getAllRuntimeData = () => {
    const results = resultsOf();
    // Before, they are intermediate.
    if (runtime.getFormulaExecuteStage() === FormulaExecuteStageType.CALCULATION_COMPLETED) leaveOut(host, results);
    return results;
  };
}

function leaveOut({ workbook, unitId }: GridHost, { unitData, arrayFormulaRange, arrayFormulaCellData }: IAllRuntimeData): void {
  const holdsFormula = (sheetId: string, row: number, column: number) => {
    const cell = workbook.getSheetBySheetId(sheetId)?.getCellRaw(row, column);
    return Boolean(cell?.f) || Boolean(cell?.si);
  };
  for (const [sheetId, results] of Object.entries(unitData[unitId] ?? {})) {
    results.forValue((row, column) => {
      if (!holdsFormula(sheetId, row, column)) results.realDeleteValue(row, column);
    });
  }
  for (const [sheetId, ranges] of Object.entries(arrayFormulaRange[unitId] ?? {})) {
    const spills = new ObjectMatrix(ranges);
    spills.forValue((row, column, range) => {
      if (holdsFormula(sheetId, row, column)) return;
      spills.realDeleteValue(row, column);
      Range.foreach(range, (line, place) => arrayFormulaCellData[unitId]?.[sheetId]?.realDeleteValue(line, place));
    });
  }
}
