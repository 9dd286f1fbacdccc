import { generateRandomId, mergeWorksheetSnapshotWithDefault, type IWorkbookData } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  RemoveSheetMutation,
  SelectionMoveType,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
  type ISetSelectionsOperationParams,
} from '@univerjs/sheets';
import { formatAddress } from '../book/address';
import type { Book, BookChange, DefinedName, Rect, Sheet, SheetsChange } from '../book/book';
import { cellRect } from '../book/rects';
import { Calculation } from './calculation';
import { contentChanges } from './changes';
import { EngineWatch } from './engineWatch';
import { DEFAULT_FONT, DEFAULT_SIZE } from './formats';
import { coalesce } from './coalesce';
import type { CallingCell } from './calling/executor';
import { CustomFunctions } from './calling/customFunctions';
import type { GridHost } from './host';
import { ensureSize, FIRST_COLUMNS, FIRST_ROWS } from './layout';
import { Listeners } from './listeners';
import { addName, readNames, removeName } from './names';
import type { OpenBookOptions } from './options';
import { cut, toRange, toRect } from './rects';
import { UniverSheet, type SheetSurroundings } from './sheet';
import { skipRemovedSheets } from './validations';
import { installYearfrac } from './yearfrac';
import { installEdate } from './edate';

const ANSWER_WITHIN_MS = 60_000;

/** What Univer opens: the first sheets, empty. */
export function firstSheets({ name, sheets = ['Sheet1'] }: OpenBookOptions): Partial<IWorkbookData> {
  const data = sheets.map((sheetName) => emptySheet(sheetName));
  return {
    id: generateRandomId(12), // the engine's caches outlive an instance and go by this id
    name,
    sheetOrder: data.map(({ id }) => id),
    sheets: Object.fromEntries(data.map((sheet) => [sheet.id, sheet])),
  };
}

function emptySheet(name: string) {
  return {
    id: generateRandomId(12),
    name,
    rowCount: FIRST_ROWS,
    columnCount: FIRST_COLUMNS,
    defaultColumnWidth: 64,
    defaultRowHeight: 20,
    defaultStyle: { ff: DEFAULT_FONT, fs: DEFAULT_SIZE },
  };
}

/** A workbook over Univer, the same in the page and in Node. */
export class UniverBook implements Book {
  /** A removed sheet stays known: a person may undo the removal, and its charts and highlights come back. */
  private readonly all = new Map<string, UniverSheet>();
  private readonly around: SheetSurroundings;
  private readonly functions: CustomFunctions | undefined;
  private readonly calculation: Calculation;
  private readonly engine: EngineWatch;
  private readonly stops: (() => void)[] = [];
  private lastSelection = '';
  private readonly changed = new Listeners<[BookChange]>();
  private readonly calculatedSheets = new Listeners<[readonly string[]]>();
  private readonly selected = new Listeners<[{ sheet: Sheet; rect: Rect }]>();
  private readonly activated = new Listeners<[Sheet, Sheet | undefined]>();
  private readonly sheetsChanged = new Listeners<[SheetsChange]>();

  constructor(
    private readonly host: GridHost,
    private readonly options: OpenBookOptions,
    surroundings: Pick<SheetSurroundings, 'board' | 'measureText' | 'measureRows'>,
  ) {
    this.calculation = new Calculation({
      pending: () => this.functions?.pending ?? 0,
      repair: () => this.engine.repair(),
      onCalculated: (sheetIds) => this.calculatedSheets.tell(sheetIds),
    });
    this.engine = new EngineWatch(host, this.calculation, () => this.functions?.startRun());
    installYearfrac(host.injector);
    installEdate(host.injector);
    skipRemovedSheets(host);
    this.functions = this.installFunctions();
    this.around = { ...surroundings, host, functions: this.functions, leave: (sheetId) => this.leave(sheetId) };
    this.follow();
  }

  get name(): string {
    return this.options.name;
  }

  sheets(): readonly Sheet[] {
    return this.host.workbook.getSheets().map((sheet) => this.sheetOf(sheet.getSheetId()));
  }

  sheet(idOrName: string): Sheet | undefined {
    const wanted = idOrName.toLowerCase();
    return this.sheets().find((sheet) => sheet.id === idOrName) ?? this.sheets().find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  addSheet(name: string): Sheet {
    const sheet = emptySheet(name);
    const index = this.host.workbook.getSheets().length;
    this.host.run(InsertSheetMutation.id, { index, sheet: mergeWorksheetSnapshotWithDefault(sheet) }, { fromCollab: true });
    return this.sheetOf(sheet.id);
  }

  removeSheet(sheet: Sheet): void {
    const others = this.sheets().filter((other) => other.id !== sheet.id && other.visibility === 'Visible');
    if (others.length === 0) throw new Error('A workbook keeps at least one visible sheet.');
    this.host.run(RemoveSheetCommand.id, { subUnitId: sheet.id });
  }

  activeSheet(): Sheet {
    return this.sheetOf(this.host.workbook.ensureActiveSheet().getSheetId());
  }

  activate(sheet: Sheet): void {
    if (sheet.id !== this.activeSheet().id) this.host.run(SetWorksheetActiveOperation.id, { subUnitId: sheet.id });
  }

  selection(): { sheet: Sheet; rect: Rect } {
    const range = this.host.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
    return { sheet: this.activeSheet(), rect: range ? toRect(range) : { top: 0, left: 0, bottom: 0, right: 0 } };
  }

  select(sheet: Sheet, wanted: Rect): void {
    this.activate(sheet);
    const rect = cut(wanted, this.host.worksheet(sheet.id));
    ensureSize(this.host, sheet.id, rect);
    const { top: actualRow, left: actualColumn } = rect;
    const first = { startRow: actualRow, endRow: actualRow, startColumn: actualColumn, endColumn: actualColumn };
    const primary = { ...first, actualRow, actualColumn, isMerged: false, isMergedMainCell: false };
    this.host.run(SetSelectionsOperation.id, {
      subUnitId: sheet.id,
      selections: [{ range: toRange(rect), primary, style: null }],
      type: SelectionMoveType.MOVE_END,
      reveal: true,
    });
  }

  names(): readonly DefinedName[] {
    return readNames(this.host);
  }

  addName(name: DefinedName): void {
    addName(this.host, name);
    this.engine.marksAllDue();
  }

  removeName(name: string): void {
    removeName(this.host, name);
    this.engine.marksAllDue();
  }

  get calculationMode(): 'Automatic' | 'Manual' {
    return this.engine.mode;
  }

  set calculationMode(mode: 'Automatic' | 'Manual') {
    this.engine.mode = mode;
  }

  recalculate(): void {
    this.functions?.forgetFailures();
    this.engine.recalculate();
  }

  calculated(): Promise<void> {
    return this.calculation.calculated();
  }

  settled(): Promise<void> {
    return this.calculation.settled();
  }

  onChanged(listener: (change: BookChange) => void): () => void {
    return this.changed.add(listener);
  }

  onCalculated(listener: (sheetIds: readonly string[]) => void): () => void {
    return this.calculatedSheets.add(listener);
  }

  onSelectionChanged(listener: (selection: { sheet: Sheet; rect: Rect }) => void): () => void {
    return this.selected.add(listener);
  }

  onActivated(listener: (sheet: Sheet, previous: Sheet | undefined) => void): () => void {
    return this.activated.add(listener);
  }

  onSheetsChanged(listener: (change: SheetsChange) => void): () => void {
    return this.sheetsChanged.add(listener);
  }

  close(): void {
    for (const stop of this.stops) stop();
    this.engine.close();
    this.calculation.close();
  }

  private sheetOf(id: string): UniverSheet {
    const known = this.all.get(id);
    if (known) return known;
    const sheet = new UniverSheet(this.around, id);
    this.all.set(id, sheet);
    return sheet;
  }

  private installFunctions(): CustomFunctions | undefined {
    const { functions } = this.options;
    if (!functions) return undefined;
    let answered: CallingCell[] = [];
    const calculateSoon = coalesce(() => {
      // The engine does not follow a spill to all that depends on it: with the last result everything is calculated once.
      if (custom.pending === 0) this.engine.recalculate();
      else this.engine.calculates(answered);
      answered = [];
    });
    const custom = new CustomFunctions(this.host.injector, {
      ...functions,
      answerWithinMs: functions.answerWithinMs ?? ANSWER_WITHIN_MS,
      addressOf: ({ sheetId, row, column }) => formatAddress(this.host.worksheet(sheetId).getName(), cellRect(row, column)),
      onArrival: (cells) => {
        this.calculation.becomesDue(); // nobody may take the pause before the next run for rest
        answered.push(...cells);
        calculateSoon();
      },
    });
    return custom;
  }

  private follow(): void {
    let previous: string | undefined = this.host.workbook.ensureActiveSheet().getSheetId();
    const active = this.host.workbook.activeSheet$.subscribe((model) => {
      const id = model?.getSheetId();
      if (id === undefined || id === previous) return;
      const before = previous === undefined || !this.host.workbook.getSheetBySheetId(previous) ? undefined : this.sheetOf(previous);
      previous = id;
      this.activated.tell(this.sheetOf(id), before);
    });
    this.stops.push(
      () => active.unsubscribe(),
      this.host.onCommand((command, options) => {
        for (const { sheetId, rect, moved } of contentChanges(command, options)) {
          this.functions?.forgetFailures();
          if (moved) this.cellsHaveMoved();
          this.changed.tell({ sheet: this.sheetOf(sheetId), rect, origin: this.host.origin });
        }
        if (command.id === InsertSheetMutation.id) {
          this.sheetsChanged.tell({ kind: 'added', sheetId: (command.params as { sheet: { id: string } }).sheet.id });
        }
        if (command.id === RemoveSheetMutation.id) {
          this.sheetsChanged.tell({ kind: 'removed', sheetId: (command.params as { subUnitId: string }).subUnitId });
        }
        if (command.id === SetSelectionsOperation.id) this.selectionMoved(command.params as ISetSelectionsOperationParams);
      }),
    );
  }

  /** Messages go by address: the cells that have one calculate again at their new place. */
  private cellsHaveMoved(): void {
    this.functions?.forgetMessages();
    if (this.functions) this.engine.marksAllDue();
  }

  private selectionMoved({ subUnitId, selections, type }: ISetSelectionsOperationParams): void {
    const range = selections.at(-1)?.range;
    if (!range || type === SelectionMoveType.MOVE_START || type === SelectionMoveType.MOVING) return;
    const rect = toRect(range);
    const mark = JSON.stringify([subUnitId, rect]);
    if (mark === this.lastSelection) return; // Univer sets the same selection again after an edit
    this.lastSelection = mark;
    this.selected.tell({ sheet: this.sheetOf(subUnitId), rect });
  }

  private leave(sheetId: string): void {
    const other = this.sheets().find((sheet) => sheet.id !== sheetId && sheet.visibility === 'Visible');
    if (!other) throw new Error('A workbook keeps at least one visible sheet.');
    if (this.activeSheet().id === sheetId) this.activate(other);
  }
}
