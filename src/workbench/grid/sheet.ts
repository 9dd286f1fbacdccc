import { BooleanNumber, type IExecutionOptions } from '@univerjs/core';
import {
  SetTabColorMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import type { CellFormat, CellValue, Chart, Highlight, PrintSetup, Rect, Sheet, Validation, ValueType } from '../book/book';
import { autofitColumns, type MeasureText } from './autofit';
import { clearContents, readFormulas, readText, readTypes, readValues, usedRect, write } from './cells';
import type { ChartBoard } from './chartBoard';
import { clearFormats, format, readFormats } from './formats';
import type { CustomFunctions } from './calling/customFunctions';
import { Highlights } from './highlights';
import type { GridHost } from './host';
import { freeze, merge, setColumnWidth, setRowHeight, unmerge } from './layout';
import { contains, cut } from './rects';
import { spills } from './spills';
import { readValidation, setValidation } from './validations';

export interface SheetSurroundings {
  readonly host: GridHost;
  readonly board: ChartBoard;
  readonly measureText: MeasureText;
  /** Brings heights that follow the content up to date. */
  readonly measureRows: () => void;
  readonly functions: CustomFunctions | undefined;
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
    return readFormulas(this.around.host, this.id, this.cut(rect));
  }

  write(rect: Rect, content: readonly (readonly (CellValue | null)[])[]): void {
    write(this.around.host, this.id, this.cut(rect), content);
  }

  clear(wanted: Rect, what: 'All' | 'Contents' | 'Formats'): void {
    const rect = this.cut(wanted);
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

  merge(rect: Rect): void {
    merge(this.around.host, this.id, this.cut(rect));
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
    this.pictures.set(chart.id, chart);
    this.around.board.show(this.id, chart);
  }

  chartChanged(chart: Chart): void {
    this.around.board.update(chart);
  }

  removeChart(id: string): void {
    if (this.pictures.delete(id)) this.around.board.hide(id);
  }

  printSetup(): PrintSetup {
    return this.print;
  }

  setPrintSetup(change: Partial<PrintSetup>): void {
    this.print = { ...this.print, ...change };
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
