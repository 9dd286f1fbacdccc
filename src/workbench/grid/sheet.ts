import { BooleanNumber, generateRandomId, type IExecutionOptions } from '@univerjs/core';
import {
  SetTabColorMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import type { CellFormat, CellValue, Chart, ChartSource, Highlight, PrintSetup, Rect, Sheet, Validation, ValueType } from '../book/book';
import type { Protection } from '../book/protection';
import { autofitColumns, type MeasureText } from './autofit';
import { clearContents, readFormulas, readText, readTypes, readValues, usedRect, usedRows, write } from './cells';
import type { ChartBoard } from './chartBoard';
import { clearFormats, format, readFormats } from './formats';
import type { CustomFunctions } from './calling/customFunctions';
import { Highlights } from './highlights';
import type { GridHost } from './host';
import { freeze, merge, ownSizes, readMerges, setColumnWidth, setRowHeight, unmerge } from './layout';
import { requireUnlocked } from './protection';
import { contains, cut } from './rects';
import { spills } from './spills';
import type { StoredFormulas } from './storedFormulas';
import { deleteCells, hideColumns, hideRows, insertCells, moveCells } from './structure';
import { readValidation, readValidations, setValidation } from './validations';

export interface SheetSurroundings {
  readonly host: GridHost;
  readonly board: ChartBoard;
  readonly protection: Protection;
  readonly measureText: MeasureText;
  /** Brings heights that follow the content up to date. */
  readonly measureRows: () => void;
  readonly functions: CustomFunctions | undefined;
  readonly storedFormulas: StoredFormulas | undefined;
  /** Another sheet comes to the front, because this one is being hidden. */
  readonly leave: (sheetId: string) => void;
}

/** One sheet of the workbook. Its members throw once the sheet has been removed. */
export class UniverSheet implements Sheet {
  private readonly marks: Highlights;
  private readonly pictures = new Map<string, Chart>();
  private veryHidden = false;
  private print: PrintSetup = { orientation: 'Portrait', areas: undefined, titleRows: undefined, titleColumns: undefined, fit: undefined };

  constructor(
    private readonly around: SheetSurroundings,
    readonly id: string,
  ) {
    this.marks = new Highlights(around.host, id);
  }

  get name(): string {
    return this.model.getName();
  }

  set name(name: string) {
    if (name !== this.name) this.run(SetWorksheetNameCommand.id, { name });
  }

  get visibility(): Sheet['visibility'] {
    if (!this.model.isSheetHidden()) return 'Visible';
    return this.veryHidden ? 'VeryHidden' : 'Hidden';
  }

  set visibility(visibility: Sheet['visibility']) {
    if (visibility !== 'Visible') this.around.leave(this.id);
    this.veryHidden = visibility === 'VeryHidden';
    this.run(SetWorksheetHideMutation.id, { hidden: truth(visibility !== 'Visible') }, { fromCollab: true });
  }

  get tabColor(): string {
    return (this.model.getTabColor() ?? '').toUpperCase();
  }

  set tabColor(color: string) {
    this.run(SetTabColorMutation.id, { color });
  }

  get showGridlines(): boolean {
    return !this.model.hasHiddenGridlines();
  }

  set showGridlines(show: boolean) {
    this.run(ToggleGridlinesMutation.id, { showGridlines: truth(show) });
  }

  position(): number {
    return this.around.host.workbook.getIndexBySheetId(this.id);
  }

  moveTo(position: number): void {
    if (position !== this.position()) this.run(SetWorksheetOrderMutation.id, { fromOrder: this.position(), toOrder: position });
  }

  values(rect: Rect): CellValue[][] {
    return readValues(this.around.host, this.id, this.cut(rect));
  }

  valueTypes(rect: Rect): ValueType[][] {
    return readTypes(this.around.host, this.id, this.cut(rect));
  }

  text(rect: Rect): string[][] {
    return readText(this.around.host, this.id, this.cut(rect));
  }

  formulas(rect: Rect): CellValue[][] {
    const formulas = readFormulas(this.around.host, this.id, this.cut(rect));
    const { storedFormulas } = this.around;
    return storedFormulas ? formulas.map((row) => row.map((cell) => storedFormulas.report(cell))) : formulas;
  }

  write(rect: Rect, content: readonly (readonly (CellValue | null)[])[]): void {
    const { storedFormulas } = this.around;
    const accepted = storedFormulas
      ? content.map((row) => row.map((cell) => (cell === null ? null : storedFormulas.accept(cell))))
      : content;
    write(this.around.host, this.id, this.cut(rect), accepted);
  }

  clear(wanted: Rect, what: 'All' | 'Contents' | 'Formats'): void {
    const rect = this.cut(wanted);
    requireUnlocked(this.around.host, this.around.protection, this.id, rect);
    if (what !== 'Formats') clearContents(this.around.host, this.id, rect);
    if (what === 'Contents') return;
    clearFormats(this.around.host, this.id, rect);
    unmerge(this.around.host, this.id, rect);
    for (const mark of this.marks.read()) if (contains(rect, mark.rect)) this.marks.remove(mark.id);
    if (what === 'All') setValidation(this.around.host, this.id, rect, undefined);
  }

  usedRect(valuesOnly: boolean): Rect | undefined {
    return usedRect(this.around.host, this.id, valuesOnly);
  }

  usedRows(): ReturnType<Sheet['usedRows']> {
    return usedRows(this.around.host, this.id);
  }

  spill(row: number, column: number): Rect | undefined {
    const cell = { top: row, left: column, bottom: row, right: column };
    return spills(this.around.host, this.id).find((rect) => contains(rect, cell));
  }

  formats(rect: Rect): CellFormat[][] {
    return readFormats(this.around.host, this.id, this.cut(rect));
  }

  format(rect: Rect, change: Partial<CellFormat>): void {
    format(this.around.host, this.id, rect, change);
  }

  get showHeadings(): boolean {
    return this.model.getConfig().rowHeader.hidden !== BooleanNumber.TRUE;
  }

  set showHeadings(show: boolean) {
    const { rowHeader, columnHeader } = this.model.getConfig();
    rowHeader.hidden = columnHeader.hidden = truth(!show);
  }

  get standardSize(): { readonly width: number; readonly height: number } {
    const { defaultColumnWidth: width, defaultRowHeight: height } = this.model.getConfig();
    return { width, height };
  }

  insertCells(rect: Rect, shift: 'Down' | 'Right'): void {
    insertCells(this.around.host, this.id, rect, shift);
  }

  deleteCells(rect: Rect, shift: 'Up' | 'Left'): void {
    deleteCells(this.around.host, this.id, rect, shift);
  }

  moveCells(rect: Rect, to: { readonly sheetId: string; readonly top: number; readonly left: number }): void {
    moveCells(this.around.host, this.id, this.cut(rect), to);
  }

  unmerge(rect: Rect): void {
    unmerge(this.around.host, this.id, this.cut(rect));
  }

  rowHidden(row: number): boolean {
    return !this.model.getRowVisible(row);
  }

  columnHidden(column: number): boolean {
    return !this.model.getColVisible(column);
  }

  hideRows(top: number, bottom: number, hidden: boolean): void {
    hideRows(this.around.host, this.id, top, bottom, hidden);
  }

  hideColumns(left: number, right: number, hidden: boolean): void {
    hideColumns(this.around.host, this.id, left, right, hidden);
  }

  merge(rect: Rect): void {
    merge(this.around.host, this.id, this.cut(rect));
  }

  mergedRects(): readonly Rect[] {
    return readMerges(this.around.host, this.id);
  }

  columnWidth(column: number): number {
    return this.model.getColumnWidth(column);
  }

  setColumnWidth(left: number, right: number, pixels: number): void {
    setColumnWidth(this.around.host, this.id, left, right, pixels);
  }

  rowHeight(row: number): number {
    this.around.measureRows();
    return this.model.getRowHeight(row);
  }

  setRowHeight(top: number, bottom: number, pixels: number): void {
    setRowHeight(this.around.host, this.id, top, bottom, pixels);
  }

  autofitColumns(left: number, right: number): void {
    autofitColumns(this.around.host, this.id, this.usedRect(true), left, right, this.around.measureText);
  }

  ownSizes(): ReturnType<Sheet['ownSizes']> {
    return ownSizes(this.around.host, this.id);
  }

  freeze(rows: number, columns: number): void {
    freeze(this.around.host, this.id, rows, columns);
  }

  frozen(): { rows: number; columns: number } {
    const { xSplit, ySplit } = this.model.getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  validation(rect: Rect): Validation | undefined {
    return readValidation(this.around.host, this.id, rect);
  }

  setValidation(rect: Rect, validation: Validation | undefined): void {
    setValidation(this.around.host, this.id, rect, validation);
  }

  validations(): ReturnType<Sheet['validations']> {
    return readValidations(this.around.host, this.id);
  }

  highlights(): readonly Highlight[] {
    return this.marks.read();
  }

  addHighlight(highlight: Omit<Highlight, 'id'>): Highlight {
    return this.marks.add(highlight);
  }

  updateHighlight(highlight: Highlight): void {
    this.marks.update(highlight);
  }

  removeHighlight(id: string): void {
    this.marks.remove(id);
  }

  charts(): readonly Chart[] {
    return [...this.pictures.values()];
  }

  addChart(chart: Chart): void {
    this.around.protection.requireOnSheet(this.id, 'allowEditObjects');
    this.pictures.set(chart.id, chart);
    this.around.board.show(this.id, chart);
  }

  chartChanged(chart: Chart): void {
    this.around.board.update(chart);
  }

  removeChart(id: string): void {
    this.around.protection.requireOnSheet(this.id, 'allowEditObjects');
    if (this.pictures.delete(id)) this.around.board.hide(id);
  }

  printSetup(): PrintSetup {
    return this.print;
  }

  setPrintSetup(change: Partial<PrintSetup>): void {
    this.print = { ...this.print, ...change };
  }

  /** What a copy of a sheet has beside its cells. Charts of the sheet's own cells show those of the copy. */
  takeOver(original: UniverSheet): void {
    this.print = original.print;
    const moved = <S extends ChartSource | undefined>(source: S): S =>
      source?.sheetId === original.id ? { ...source, sheetId: this.id } : source;
    for (const chart of original.charts()) {
      const series = chart.series.map((one) => ({ ...one, values: moved(one.values), categories: moved(one.categories) }));
      this.addChart({ ...chart, id: generateRandomId(10), series });
    }
  }

  errorMessage(row: number, column: number): string | undefined {
    const [[type] = []] = this.valueTypes({ top: row, left: column, bottom: row, right: column });
    return type === 'Error' ? this.around.functions?.errorMessage({ sheetId: this.id, row, column }) : undefined;
  }

  private get model() {
    return this.around.host.worksheet(this.id);
  }

  private cut(rect: Rect): Rect {
    return cut(rect, this.model);
  }

  private run(id: string, params: object, options: IExecutionOptions = {}): void {
    this.around.host.run(id, { subUnitId: this.id, ...params }, options);
  }
}

function truth(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
