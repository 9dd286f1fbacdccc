import { mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  RemoveSheetMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  type ISetSelectionsOperationParams,
} from '@univerjs/sheets';
import { formatAddress } from '../book/address';
import type { Book, BookChange, CellValue, DefinedName, FormulaResult, Rect, Sheet, SheetsChange } from '../book/book';
import { Comments } from '../book/comments';
import { CustomXmlParts } from '../book/customXml';
import { BookProperties } from '../book/properties';
import { Protection, type Refusal } from '../book/protection';
import { cellRect } from '../book/rects';
import type { SheetChange } from '../book/structure';
import { Tables } from '../book/tables';
import { Calculation } from './calculation';
import { contentChanges } from './changes';
import { keepEmptyTexts } from './emptyTexts';
import { EngineWatch } from './engineWatch';
import { Arrivals } from './calling/arrivals';
import { CustomFunctions } from './calling/customFunctions';
import type { GridHost } from './host';
import { copySheet } from './copySheet';
import { emptySheet } from './emptySheets';
import { evaluate } from './evaluate';
import { letGoOf } from './letGo';
import { Listeners } from './listeners';
import { addName, readNames, removeName } from './names';
import type { OpenBookOptions } from './options';
import { guardProtection } from './protection';
import { showResults } from './results';
import { currentSelection, select, settledSelection } from './selection';
import { changesSheets, SheetWatch } from './sheetWatch';
import { growForSpills } from './spillRoom';
import { placeChange } from './placeChanges';
import { EngineTables } from './tableReferences';
import { KnownSheets } from './knownSheets';
import type { SheetSurroundings, UniverSheet } from './sheet';
import { skipRemovedSheets } from './validations';
import { installYearfrac } from './yearfrac';
import { installEdate } from './edate';

const ANSWER_WITHIN_MS = 60_000;

/** A workbook over Univer, the same in the page and in Node. */
export class UniverBook implements Book {
  readonly protection = new Protection();
  readonly customXml = new CustomXmlParts();
  readonly properties = new BookProperties();
  readonly comments = new Comments();
  readonly tables: Tables;
  private readonly known: KnownSheets;
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
  private readonly sheetChanged = new Listeners<[SheetChange]>();

  constructor(
    private readonly host: GridHost,
    private readonly options: OpenBookOptions,
    surroundings: Pick<SheetSurroundings, 'board' | 'measureText' | 'measureRows'>,
  ) {
    this.calculation = new Calculation({
      pending: () => this.functions?.pending ?? 0,
      repair: () => this.engine.repair(),
      onCalculated: (sheetIds) => {
        const grown = growForSpills(host, sheetIds);
        if (grown.length > 0) this.engine.calculates(grown);
        this.calculatedSheets.tell(sheetIds);
      },
    });
    this.engine = new EngineWatch(host, this.calculation, () => this.functions?.startRun());
    this.tables = new Tables(new EngineTables(host, () => this.engine.marksAllDue()));
    installYearfrac(host.injector);
    installEdate(host.injector);
    keepEmptyTexts();
    skipRemovedSheets(host);
    this.functions = this.installFunctions();
    this.known = new KnownSheets(host, {
      ...surroundings,
      host,
      protection: this.protection,
      functions: this.functions,
      storedFormulas: options.storedFormulas,
      leave: (sheetId) => this.leave(sheetId),
    });
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

  copySheet(sheet: Sheet, name: string, position: number): Sheet {
    const copy = this.sheetOf(copySheet(this.host, sheet.id, name, position));
    copy.takeOver(this.sheetOf(sheet.id));
    return copy;
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
    return { sheet: this.activeSheet(), rect: currentSelection(this.host) };
  }

  select(sheet: Sheet, wanted: Rect): void {
    this.activate(sheet);
    select(this.host, sheet.id, wanted);
  }

  names(): readonly DefinedName[] {
    return readNames(this.host);
  }

  addName(name: DefinedName): void {
    addName(this.host, name);
    this.engine.marksAllDue();
  }

  removeName(name: string, sheetId?: string): void {
    removeName(this.host, name, sheetId);
    this.engine.marksAllDue();
  }

  async evaluate(formula: string, sheet: Sheet): Promise<CellValue | CellValue[][]> {
    await this.calculation.calculated();
    return evaluate(this.host, sheet.id, formula);
  }

  get calculationState(): 'Done' | 'Calculating' | 'Pending' {
    if (this.engine.isPostponed) return 'Pending';
    return (this.functions?.pending ?? 0) > 0 ? 'Calculating' : 'Done';
  }

  get calculationMode(): 'Automatic' | 'Manual' {
    return this.engine.mode;
  }

  set calculationMode(mode: 'Automatic' | 'Manual') {
    this.engine.mode = mode;
  }

  recalculate(): void {
    this.functions?.forgetResults();
    this.engine.recalculate();
  }

  async takeResults(results: readonly FormulaResult[]): Promise<void> {
    const mode = this.calculationMode;
    this.calculationMode = 'Manual';
    await this.calculated();
    showResults(this.host, results);
    this.engine.forgetPostponed();
    this.calculationMode = mode;
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

  onRefused(listener: (by: Refusal) => void): () => void {
    return this.host.onRefused(listener);
  }

  onActivated(listener: (sheet: Sheet, previous: Sheet | undefined) => void): () => void {
    return this.activated.add(listener);
  }

  onSheetsChanged(listener: (change: SheetsChange) => void): () => void {
    return this.sheetsChanged.add(listener);
  }

  onSheetChanged(listener: (change: SheetChange) => void): () => void {
    return this.sheetChanged.add(listener);
  }

  close(): void {
    for (const stop of this.stops) stop();
    this.engine.close();
    this.calculation.close();
  }

  private sheetOf(id: string): UniverSheet {
    return this.known.of(id);
  }

  private installFunctions(): CustomFunctions | undefined {
    const { functions } = this.options;
    if (!functions) return undefined;
    const arrivals = new Arrivals(this.host, this.calculation, this.engine, () => custom.pending);
    const custom: CustomFunctions = new CustomFunctions(this.host.injector, {
      ...functions,
      answerWithinMs: functions.answerWithinMs ?? ANSWER_WITHIN_MS,
      addressOf: ({ sheetId, row, column }) => formatAddress(this.host.worksheet(sheetId).getName(), cellRect(row, column)),
      onArrival: (cells) => arrivals.came(cells),
      onAnsweredAtOnce: (cell) => arrivals.cameAtOnce(cell),
    });
    return custom;
  }

  private follow(): void {
    const sheetWatch = new SheetWatch(
      () => this.sheets(),
      (change) => this.sheetChanged.tell(change),
    );
    let previous: string | undefined = this.host.workbook.ensureActiveSheet().getSheetId();
    const active = this.host.workbook.activeSheet$.subscribe((model) => {
      const id = model?.getSheetId();
      if (id === undefined || id === previous) return;
      const before = previous === undefined || !this.host.workbook.getSheetBySheetId(previous) ? undefined : this.sheetOf(previous);
      previous = id;
      this.activated.tell(this.sheetOf(id), before);
    });
    this.stops.push(
      guardProtection(this.host, this.protection),
      () => active.unsubscribe(),
      this.host.onCommand((command, options) => {
        const places = placeChange(command);
        if (places) {
          this.comments.follow(places.sheetId, places.change);
          this.tables.follow(places.sheetId, places.change);
        }
        for (const { sheetId, rect, moved } of contentChanges(command, options)) {
          this.tables.readHeaders(this.sheetOf(sheetId), rect);
          this.functions?.forgetFailures();
          this.functions?.abandon(sheetId, rect);
          if (moved) this.cellsHaveMoved();
          this.changed.tell({ sheet: this.sheetOf(sheetId), rect, origin: this.host.origin, ...(this.host.remote && { remote: true }) });
        }
        if (command.id === InsertSheetMutation.id) {
          const sheetId = (command.params as { sheet: { id: string } }).sheet.id;
          this.tables.sheetBack(sheetId);
          this.sheetsChanged.tell({ kind: 'added', sheetId });
        }
        if (command.id === RemoveSheetMutation.id) {
          const sheetId = (command.params as { subUnitId: string }).subUnitId;
          this.tables.sheetGone(sheetId);
          this.known.forgetLongGone();
          letGoOf(this.host, sheetId);
          this.sheetsChanged.tell({ kind: 'removed', sheetId });
        }
        if (changesSheets(command.id)) sheetWatch.after(command.id, (command.params as { subUnitId?: string }).subUnitId);
        if (command.id === SetSelectionsOperation.id) this.selectionMoved(command.params as ISetSelectionsOperationParams);
      }),
    );
  }

  /** Messages go by address: the cells that have one calculate again at their new place. */
  private cellsHaveMoved(): void {
    this.functions?.forgetMessages();
    if (this.functions) this.engine.marksAllDue();
  }

  private selectionMoved(params: ISetSelectionsOperationParams): void {
    const rect = settledSelection(params);
    if (!rect) return;
    const mark = JSON.stringify([params.subUnitId, rect]);
    if (mark === this.lastSelection) return; // Univer sets the same selection again after an edit
    this.lastSelection = mark;
    this.selected.tell({ sheet: this.sheetOf(params.subUnitId), rect });
  }

  private leave(sheetId: string): void {
    const other = this.sheets().find((sheet) => sheet.id !== sheetId && sheet.visibility === 'Visible');
    if (!other) throw new Error('A workbook keeps at least one visible sheet.');
    if (this.activeSheet().id === sheetId) this.activate(other);
  }
}
