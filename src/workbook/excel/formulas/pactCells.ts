import { cellAddress } from '../../a1';
import { hasPactCall } from '../../formula/formulaTokens';
import { pactCallsIn } from '../../formula/calls';
import { inExcel } from '../run';
import type { Place } from './types';

/** A cell with a PACT formula. */
export interface PactCell {
  readonly place: Place;
  /** Of the first PACT call of its formula. */
  readonly id: string;
}

export interface PactCells {
  readonly sheet: string;
  /** Row by row, at most as many as were asked for. */
  readonly cells: readonly PactCell[];
  /** How many there are in all; undefined where the sheet is too large to look through. */
  readonly count: number | undefined;
}

/** Excel on the web answers at most 5 MB. */
const MOST_CELLS = 40_000;

/**
 * The PACT formulas of the active sheet.
 *
 * @param most how many of them are listed
 * @throws WorkbookError with one of Excel's codes
 */
export async function readPactCells(most: number): Promise<PactCells> {
  return inExcel('wait', async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load('name');
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();
    const { name } = sheet;
    if (used.isNullObject) return { sheet: name, cells: [], count: 0 };
    if (used.rowCount * used.columnCount > MOST_CELLS) return { sheet: name, cells: [], count: undefined };
    const { rowIndex, columnIndex } = used;
    used.load('formulas,values');
    await context.sync();
    const [formulas, values] = [used.formulas as unknown[][], used.values as unknown[][]];
    const found = formulas.flatMap((row, down) =>
      row.flatMap((formula, right): PactCell[] => {
        if (typeof formula !== 'string' || !formula.startsWith('=') || !hasPactCall(formula)) return [];
        // A text that begins with "=" gives itself.
        if (formula === values[down]?.[right]) return [];
        // In some hosts the cells of a spilled result repeat the formula.
        if (formula === row[right - 1] || formula === formulas[down - 1]?.[right]) return [];
        const [call] = pactCallsIn(formula);
        return call ? [{ place: { sheet: name, address: cellAddress(rowIndex + down, columnIndex + right) }, id: call.id }] : [];
      }),
    );
    return { sheet: name, cells: found.slice(0, most), count: found.length };
  });
}
