import { cellAddress } from '../../a1';
import { WorkbookError } from '../../workbookError';
import { inExcel } from '../run';
import { type Inputs, type Obstacle, readRoom, type ResultSize } from './room';
import type { Place } from './types';

export type { Obstacle, Occupied, Occupant, ResultSize } from './room';

export interface FormulaRequest {
  /** The cell of the formula. */
  readonly at: Place;
  /** In English, as `Range.formulas` takes it. */
  readonly formula: string;
  /** The cells that the result fills, as far as that is known. */
  readonly size: ResultSize;
  /** A number format for a cell that has none of its own, such as that of a date. */
  readonly numberFormat?: string;
  /** The `contents` of `Occupied` that a person agreed to replace. */
  readonly replacing?: string;
}

/** A formula that stands in the workbook, and what stood there before. */
export interface WrittenFormula {
  readonly kind: 'written';
  readonly at: Place;
  /** Everything that was looked at and, where that was agreed, replaced. */
  readonly area: Place;
  /** As Excel spells it. */
  readonly formula: string;
  readonly before: { readonly inputs: Inputs; readonly numberFormat: string };
}

const GENERAL = 'General';

/** The cell that is active in the grid, without its sheet's place in the workbook. */
export function readActiveCell(): Promise<Place> {
  return inExcel('refuse', async (context) => {
    const cell = context.workbook.getActiveCell().load('rowIndex,columnIndex');
    const sheet = cell.worksheet.load('name');
    await context.sync();
    return { sheet: sheet.name, address: cellAddress(cell.rowIndex, cell.columnIndex) };
  });
}

/**
 * Writes a formula and shows its cell. Where something is in the way nothing is written and the obstacle is returned: only what the request
 * agrees to replace is replaced, and only if it is still the same.
 *
 * @throws WorkbookError `sheet-missing`, `AccessDenied` for locked cells of a protected sheet, or one of Excel's codes
 */
export function writeFormula({ at, formula, size, numberFormat, replacing }: FormulaRequest): Promise<WrittenFormula | Obstacle> {
  return inExcel('refuse', async (context) => {
    const { sheet, cell } = await openCell(context, at);
    const { rowIndex: top, columnIndex: left } = cell;
    const { area, inputs, obstacle } = await readRoom(sheet, at.sheet, { top, left }, size);
    if (obstacle && !(obstacle.kind === 'occupied' && obstacle.contents === replacing)) return obstacle;
    await refuseLocked(sheet, area);

    const before = { inputs, numberFormat: String(cell.numberFormat[0]?.[0]) };
    // In one go, so that Excel refuses all of it or nothing.
    if (obstacle) sheet.getRange(area.address).formulas = inputs.map((line, r) => line.map((_, c) => (r + c === 0 ? formula : '')));
    else cell.formulas = [[formula]];
    if (numberFormat !== undefined && before.numberFormat === GENERAL) cell.numberFormat = [[numberFormat]];
    sheet.activate();
    cell.select();
    cell.load('formulas');
    await context.sync();
    return { kind: 'written', at, area, formula: String(cell.formulas[0]?.[0]), before };
  });
}

/**
 * Takes a formula out again and brings back what stood there.
 *
 * @returns false, with nothing changed, where the formula or the cells of its result were edited since
 * @throws WorkbookError as `writeFormula`
 */
export function takeBackFormula({ at, area, formula, before }: WrittenFormula): Promise<boolean> {
  return inExcel('refuse', async (context) => {
    const { sheet, cell } = await openCell(context, at);
    const { rowIndex: top, columnIndex: left } = cell;
    const size = { rows: before.inputs.length, columns: before.inputs[0]?.length ?? 0 };
    const { inputs, obstacle } = await readRoom(sheet, at.sheet, { top, left }, size);
    const isOurs = obstacle?.kind === 'occupied' && obstacle.count === 1 && inputs[0]?.[0] === formula;
    if (!isOurs) return false;
    await refuseLocked(sheet, area);
    sheet.getRange(area.address).formulas = before.inputs;
    cell.numberFormat = [[before.numberFormat]];
    sheet.activate();
    cell.select();
    await context.sync();
    return true;
  });
}

async function openCell(context: Excel.RequestContext, { sheet: name, address }: Place) {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const cell = sheet.getRange(address).load('rowIndex,columnIndex,numberFormat');
  await context.sync();
  if (sheet.isNullObject) {
    throw new WorkbookError('sheet-missing', `There is no sheet named "${name}": it was renamed or deleted.`, { subjects: [name] });
  }
  return { sheet, cell };
}

/** @throws WorkbookError `AccessDenied` */
async function refuseLocked(sheet: Excel.Worksheet, { sheet: name, address }: Place): Promise<void> {
  const protection = sheet.protection.load('protected');
  const cells = sheet.getRange(address).format.protection.load('locked');
  await sheet.context.sync();
  if (!protection.protected || cells.locked === false) return;
  throw new WorkbookError(
    'AccessDenied',
    `Nothing was changed, because the sheet "${name}" is protected. Unprotect it, or choose another cell, then try again.`,
    { subjects: [name] },
  );
}
