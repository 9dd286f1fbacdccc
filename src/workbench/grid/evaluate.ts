/** The value of a formula that stands in no cell. */
import { ICalculateFormulaService } from '@univerjs/engine-formula';
import type { CellValue } from '../book/book';
import type { GridHost } from './host';

/** As if the formula stood in the first cell of the sheet. Not while the workbook calculates: the engine has one state for both. */
export async function evaluate(host: GridHost, sheetId: string, formula: string): Promise<CellValue | CellValue[][]> {
  const { unitId } = host;
  const results = await host.injector.get(ICalculateFormulaService).executeFormulas({ [unitId]: { [sheetId]: { 0: { 0: [formula] } } } });
  const value: unknown = results[unitId]?.[sheetId]?.[0]?.[0]?.[0]?.value;
  if (!Array.isArray(value)) return cell(value);
  return value.map((row: unknown) => (Array.isArray(row) ? row.map(cell) : [cell(row)]));
}

function cell(value: unknown): CellValue {
  return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string' ? value : '#VALUE!';
}
