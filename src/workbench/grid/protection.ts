/** Keeps the mutations of Univer away from what is protected, whoever sends them: the add-in, or a person with keys, menus or undo. */
import { ObjectMatrix, type ICellData, type ICommandInfo, type IExecutionOptions, type Nullable } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  ReorderRangeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowHeightMutation,
} from '@univerjs/sheets';
import {
  AddConditionalRuleMutation,
  DeleteConditionalRuleMutation,
  MoveConditionalRuleMutation,
  SetConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting';
import type { Rect } from '../book/book';
import { AccessRefused, type Allowance, type Protection } from '../book/protection';
import type { GridHost } from './host';
import { toRect } from './rects';

type Cells = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;

interface Params {
  readonly subUnitId?: string;
  readonly cellValue?: Cells;
  readonly range?: Parameters<typeof toRect>[0];
  readonly from?: { readonly subUnitId: string; readonly value: Cells };
  readonly to?: { readonly subUnitId: string; readonly value: Cells };
  readonly visible?: boolean;
}

const STRUCTURE: readonly string[] = [
  InsertSheetMutation.id,
  RemoveSheetMutation.id,
  SetWorksheetNameMutation.id,
  SetWorksheetOrderMutation.id,
  SetWorksheetHideMutation.id,
];

/** What needs one of Excel's options; "never" is not to be had on a protected sheet. */
const NEEDS: Readonly<Record<string, Allowance | 'never'>> = {
  [InsertRowMutation.id]: 'allowInsertRows',
  [InsertColMutation.id]: 'allowInsertColumns',
  [RemoveRowMutation.id]: 'allowDeleteRows',
  [RemoveColMutation.id]: 'allowDeleteColumns',
  [MoveRowsMutation.id]: 'never',
  [MoveColsMutation.id]: 'never',
  [AddWorksheetMergeMutation.id]: 'never',
  [RemoveWorksheetMergeMutation.id]: 'never',
  [SetColHiddenMutation.id]: 'allowFormatColumns',
  [SetColVisibleMutation.id]: 'allowFormatColumns',
  [SetWorksheetColWidthMutation.id]: 'allowFormatColumns',
  [SetRowHiddenMutation.id]: 'allowFormatRows',
  [SetRowVisibleMutation.id]: 'allowFormatRows',
  [SetWorksheetRowHeightMutation.id]: 'allowFormatRows',
  [AddConditionalRuleMutation.id]: 'allowFormatCells',
  [DeleteConditionalRuleMutation.id]: 'allowFormatCells',
  [MoveConditionalRuleMutation.id]: 'allowFormatCells',
  [SetConditionalRuleMutation.id]: 'allowFormatCells',
};

/** The package that exports these ids comes with another one and is not ours to import. */
const VALIDATIONS = 'data-validation.mutation.';
/** Of the screen's package, which Node does not load. A person is told before they type and not after. */
const OPEN_EDITOR = 'sheet.operation.set-cell-edit-visible';

/** Returns the end of it. */
export function guardProtection(host: GridHost, protection: Protection): () => void {
  return host.guard((command, options) => {
    if (protection.structure && STRUCTURE.includes(command.id)) return 'workbook';
    return onSheets(host, protection, command, options) ? undefined : 'sheet';
  });
}

/** @throws AccessRefused when the sheet is protected and a cell of the rectangle, empty or not, is locked. */
export function requireUnlocked(host: GridHost, protection: Protection, sheetId: string, rect: Rect): void {
  if (protection.ofSheet(sheetId) && !rectUnlocked(host, sheetId, rect)) throw new AccessRefused('sheet');
}

function onSheets(host: GridHost, protection: Protection, command: Readonly<ICommandInfo>, options: IExecutionOptions): boolean {
  const { id } = command;
  const params = (command.params ?? {}) as Params;
  if (id === MoveRangeMutation.id) {
    return [params.from, params.to].every(
      (side) => !side || !protection.ofSheet(side.subUnitId) || unlocked(host, side.subUnitId, side.value),
    );
  }
  if (id === OPEN_EDITOR) return !params.visible || mayEditSelection(host, protection);
  const { subUnitId } = params;
  const granted = subUnitId === undefined ? undefined : protection.ofSheet(subUnitId)?.options;
  if (subUnitId === undefined || !granted) return true;
  if (id.startsWith(VALIDATIONS)) return false;
  if (id === ReorderRangeMutation.id)
    return granted.allowSort && params.range !== undefined && rectUnlocked(host, subUnitId, toRect(params.range));
  if (id !== SetRangeValuesMutation.id) {
    const need = NEEDS[id];
    return need === undefined || (need !== 'never' && granted[need]);
  }
  // Results that the engine puts into cells come locally.
  if (options.onlyLocal || options['fromFormula']) return true;
  return unlocked(host, subUnitId, contentOf(params.cellValue)) && (granted.allowFormatCells || !formats(params.cellValue));
}

function mayEditSelection(host: GridHost, protection: Protection): boolean {
  const { sheetId, rect } = host.selectedCell();
  return !protection.ofSheet(sheetId) || !isLocked(host, sheetId, rect.top, rect.left);
}

const CONTENT: readonly string[] = ['v', 'f', 'si', 'p'];

/** The cells that a write gives content or takes it from; a cell set to nothing loses its content too. */
function contentOf(cells: Cells | undefined): Cells {
  const found: Record<number, Record<number, Nullable<ICellData>>> = {};
  new ObjectMatrix<Nullable<ICellData>>(cells).forValue((row, column, cell) => {
    if (!cell || CONTENT.some((key) => key in cell)) (found[row] ??= {})[column] = cell;
  });
  return found;
}

/** Whether a write changes formats only, locks included. Typing may bring a format along, such as that of a percentage. */
function formats(cells: Cells | undefined): boolean {
  let found = false;
  new ObjectMatrix<Nullable<ICellData>>(cells).forValue((_row, _column, cell) => {
    if (cell && !CONTENT.some((key) => key in cell) && ('s' in cell || 'custom' in cell)) found = true;
  });
  return found;
}

function unlocked(host: GridHost, sheetId: string, cells: Cells): boolean {
  let every = true;
  new ObjectMatrix<Nullable<ICellData>>(cells).forValue((row, column) => {
    if (isLocked(host, sheetId, row, column)) every = false;
  });
  return every;
}

function rectUnlocked(host: GridHost, sheetId: string, { top, left, bottom, right }: Rect): boolean {
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) if (isLocked(host, sheetId, row, column)) return false;
  return true;
}

function isLocked(host: GridHost, sheetId: string, row: number, column: number): boolean {
  return host.worksheet(sheetId).getCellRaw(row, column)?.custom?.['unlocked'] !== true;
}
