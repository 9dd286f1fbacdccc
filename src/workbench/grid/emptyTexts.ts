import { CellValueType } from '@univerjs/core';
import { BaseReferenceObject } from '@univerjs/engine-formula';

const TEXT: readonly unknown[] = [CellValueType.STRING, CellValueType.FORCE_STRING];

/**
 * The engine takes a cell without formula that holds an empty text for a blank one: what a formula has spilled, or has just calculated.
 * In Excel it stays a text. The class is the engine's own, so this is done once for all workbooks.
 */
export function keepEmptyTexts(): void {
  const prototype = BaseReferenceObject.prototype as typeof BaseReferenceObject.prototype & { keepsEmptyTexts?: true };
  if (prototype.keepsEmptyTexts) return;
  prototype.keepsEmptyTexts = true;
  const { getCellData } = prototype;
  prototype.getCellData = function (this: BaseReferenceObject, row, column) {
    const cell = getCellData.call(this, row, column);
    // A formula makes a cell count as filled; nobody looks at what it says.
    return cell && cell.v === '' && TEXT.includes(cell.t) && !cell.f ? { ...cell, f: '=' } : cell;
  };
}
