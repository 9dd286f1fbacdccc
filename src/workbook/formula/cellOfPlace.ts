import { cellAddress } from '../a1';
import type { Place } from '../excel/formulas/types';

/** A cell of a place, its row and column counted from 0; whole columns and rows have their first cell. */
export function cellOfPlace({ sheet, address }: Place, { row, column }: { readonly row: number; readonly column: number }): Place {
  const [, letters = '', digits = ''] = /^([A-Z]*)(\d*)/.exec(address) ?? [];
  const left = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { sheet, address: cellAddress(Math.max(0, Number(digits) - 1) + row, Math.max(0, left) + column) };
}
