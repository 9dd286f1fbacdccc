import type { CellResult } from '../../functions/results';
import type { FormulaRequest, ResultSize } from '../../workbook/excel/formulas';
import type { FunctionText } from './functionTexts';

/** The cells that a result fills. */
export function sizeOf(result: CellResult): ResultSize {
  return typeof result === 'object' ? { rows: result.length, columns: result[0]?.length ?? 1 } : { rows: 1, columns: 1 };
}

const FORMATS = { date: 'yyyy-mm-dd', rate: '0.00%' } as const;

/** The number format that a cell needs to show the result as what it is. */
export function formatOf(unit: FunctionText['unit']): Pick<FormulaRequest, 'numberFormat'> {
  return unit === undefined ? {} : { numberFormat: FORMATS[unit] };
}
