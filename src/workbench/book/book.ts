/**
 * The spreadsheet as the protocol sees it. The class tables of `richapi/` know only this interface; `grid/` implements it
 * with Univer, in the page and in Node. Nothing here knows Office.js or Univer.
 *
 * Positions are zero-based and inclusive. An empty cell reads as "". An error reads as its text, for example "#N/A".
 * A rectangle of whole columns ends in row 1,048,575, one of whole rows in column 16,383: cut it to what the sheet has.
 */
import type { Comments } from './comments';
import type { CustomXmlParts } from './customXml';
import type { ResultCell } from './functions';
import type { BookProperties } from './properties';
import type { Protection, Refusal } from './protection';
import type { SheetChange, SheetStructure } from './structure';
import type { Tables } from './tables';

export type CellValue = number | string | boolean;

export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export type ValueType = 'Empty' | 'Double' | 'String' | 'Boolean' | 'Error';

export interface Book {
  readonly name: string;
  /** Writes against it throw AccessRefused. */
  readonly protection: Protection;
  readonly customXml: CustomXmlParts;
  readonly properties: BookProperties;
  readonly comments: Comments;
  readonly tables: Tables;
  sheets(): readonly Sheet[];
  /** By id or, without regard to case, by name. */
  sheet(idOrName: string): Sheet | undefined;
  /** The name has been checked: it is free and valid. */
  addSheet(name: string): Sheet;
  /** With formulas, formats, charts and what else the sheet holds. The name has been checked. */
  copySheet(sheet: Sheet, name: string, position: number): Sheet;
  removeSheet(sheet: Sheet): void;
  activeSheet(): Sheet;
  activate(sheet: Sheet): void;
  selection(): { sheet: Sheet; rect: Rect };
  select(sheet: Sheet, rect: Rect): void;
  names(): readonly DefinedName[];
  addName(name: DefinedName): void;
  /** `sheetId` for a name of that sheet only. */
  removeName(name: string, sheetId?: string): void;
  /** The value of a formula that stands in no cell, as the first cell of the sheet would show it; rows of values for an array. */
  evaluate(formula: string, sheet: Sheet): Promise<CellValue | CellValue[][]>;
  calculationMode: 'Automatic' | 'Manual';
  /** Whether manual mode keeps a calculation back, or results of custom functions are on the way. */
  readonly calculationState: 'Done' | 'Calculating' | 'Pending';
  /** Asks for a recalculation of everything. */
  recalculate(): void;
  /** Every formula of the workbook counts as calculated, and these show what they gave in an earlier session; for a workbook being opened. */
  takeResults(results: readonly FormulaResult[]): Promise<void>;
  /** Resolves when no native calculation is due or running. Results of custom functions may still be on the way. */
  calculated(): Promise<void>;
  /** Resolves when nothing is calculating and no custom function is waiting for its result. */
  settled(): Promise<void>;
  onChanged(listener: (change: BookChange) => void): () => void;
  onCalculated(listener: (sheetIds: readonly string[]) => void): () => void;
  onSelectionChanged(listener: (selection: { sheet: Sheet; rect: Rect }) => void): () => void;
  /** A person tried to change what is protected. */
  onRefused(listener: (by: Refusal) => void): () => void;
  onActivated(listener: (sheet: Sheet, previous: Sheet | undefined) => void): () => void;
  /** A sheet was added or removed, by a person or through the protocol. */
  onSheetsChanged(listener: (change: SheetsChange) => void): () => void;
  onSheetChanged(listener: (change: SheetChange) => void): () => void;
}

export interface FormulaResult {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly value: ResultCell;
  /** Of a formula that fills several cells: all of them, its own first. */
  readonly spill?: readonly (readonly ResultCell[])[];
}

export interface SheetsChange {
  readonly kind: 'added' | 'removed';
  readonly sheetId: string;
}

/** `origin` tells who wrote: a person in the grid, or the add-in through the protocol. */
export interface BookChange {
  readonly sheet: Sheet;
  readonly rect: Rect;
  readonly origin: 'person' | 'addin';
  /** The person is another one, on another machine. */
  readonly remote?: true;
}

export interface DefinedName {
  readonly name: string;
  /** With "=", for example `=Pact!$B$4:$D$14`. */
  readonly formula: string;
  readonly comment: string;
  /** Whether lists of names show it; without it they do. */
  readonly visible?: boolean;
  /** The sheet that the name belongs to; without it the name belongs to the workbook. Formulas of other sheets find it as well. */
  readonly sheetId?: string;
}

export interface Sheet extends SheetStructure {
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  tabColor: string;
  showGridlines: boolean;
  position(): number;
  /** From 0 to the last place; the sheets between make room. */
  moveTo(position: number): void;
  values(rect: Rect): CellValue[][];
  valueTypes(rect: Rect): ValueType[][];
  /** As shown, with the number format applied. */
  text(rect: Rect): string[][];
  /** Formulas with "=", other cells as their value, empty and spilled-into cells as "". */
  formulas(rect: Rect): CellValue[][];
  /**
   * Texts that start with "=" are formulas; null leaves a cell as it is. A text that starts with an apostrophe is the text after it and
   * never a formula; any other text is stored as text, also where it looks like a number. The size matches the rectangle.
   */
  write(rect: Rect, content: readonly (readonly (CellValue | null)[])[]): void;
  clear(rect: Rect, what: 'All' | 'Contents' | 'Formats'): void;
  usedRect(valuesOnly: boolean): Rect | undefined;
  /** The first and last column with content or a format, for each row that has one, from top to bottom. Spilled cells count. */
  usedRows(): ReadonlyMap<number, { readonly left: number; readonly right: number }>;
  /** The whole spill whose anchor or member the cell is; undefined outside a spill. */
  spill(row: number, column: number): Rect | undefined;
  /** One format for each cell of the rectangle. */
  formats(rect: Rect): CellFormat[][];
  /** Sets the given members on every cell of the rectangle. `borders` sets the edges it names and keeps the others. */
  format(rect: Rect, change: Partial<CellFormat>): void;
  merge(rect: Rect): void;
  mergedRects(): readonly Rect[];
  /** Pixels. */
  columnWidth(column: number): number;
  setColumnWidth(left: number, right: number, pixels: number): void;
  rowHeight(row: number): number;
  setRowHeight(top: number, bottom: number, pixels: number): void;
  autofitColumns(left: number, right: number): void;
  /** Widths and heights in pixels that were set, by column and row. */
  ownSizes(): { readonly columns: ReadonlyMap<number, number>; readonly rows: ReadonlyMap<number, number> };
  freeze(rows: number, columns: number): void;
  frozen(): { rows: number; columns: number };
  validation(rect: Rect): Validation | undefined;
  setValidation(rect: Rect, validation: Validation | undefined): void;
  validations(): readonly { readonly rects: readonly Rect[]; readonly validation: Validation }[];
  highlights(): readonly Highlight[];
  addHighlight(highlight: Omit<Highlight, 'id'>): Highlight;
  updateHighlight(highlight: Highlight): void;
  removeHighlight(id: string): void;
  charts(): readonly Chart[];
  addChart(chart: Chart): void;
  /** Called after a member of a chart of this sheet was changed, so that the picture follows. */
  chartChanged(chart: Chart): void;
  removeChart(id: string): void;
  printSetup(): PrintSetup;
  /** Replaces the given members and keeps the others. */
  setPrintSetup(change: Partial<PrintSetup>): void;
  /** Why the custom function in this cell failed, in its own words. */
  errorMessage(row: number, column: number): string | undefined;
}

export interface CellFormat {
  readonly numberFormat: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly size: number;
  readonly fontName: string;
  /** `#RRGGBB` */
  readonly color: string;
  /** `#RRGGBB`, "" without a fill. */
  readonly fill: string;
  readonly horizontal: 'General' | 'Left' | 'Center' | 'Right';
  readonly vertical: 'Top' | 'Center' | 'Bottom';
  readonly wrap: boolean;
  readonly indent: number;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly borders: Readonly<Partial<Record<BorderEdge, Border>>>;
}

export type BorderEdge = 'top' | 'bottom' | 'left' | 'right';
export interface Border {
  readonly style: 'None' | 'Thin' | 'Medium' | 'Thick' | 'Double' | 'Hairline' | 'Dash' | 'Dot';
  readonly color: string;
}

export interface Validation {
  readonly rule:
    | { readonly kind: 'list'; readonly source: string }
    | {
        readonly kind: 'decimal' | 'wholeNumber' | 'date';
        readonly operator: string;
        readonly formula1: string | number;
        readonly formula2?: string | number;
      };
  readonly prompt?: { readonly title: string; readonly message: string };
  readonly errorAlert?: { readonly title: string; readonly message: string; readonly style: string };
  readonly ignoreBlanks: boolean;
}

/** How the sheet is printed. The workbench keeps it and writes it to files; nothing on the screen shows it. */
export interface PrintSetup {
  readonly orientation: 'Portrait' | 'Landscape';
  /** undefined prints what is used. */
  readonly areas: readonly Rect[] | undefined;
  /** First and last row repeated on each page. */
  readonly titleRows: { readonly top: number; readonly bottom: number } | undefined;
  readonly titleColumns: { readonly left: number; readonly right: number } | undefined;
  /** Pages to fit into; 0 leaves that direction free; undefined prints at full size. */
  readonly fit: { readonly wide: number; readonly tall: number } | undefined;
}

export interface Highlight {
  readonly id: string;
  readonly rect: Rect;
  readonly formula: string;
  readonly color: string;
  readonly fill: string;
  readonly bold: boolean;
}

/** Mutable on purpose: the protocol sets one member at a time and then calls `chartChanged`. */
export interface Chart {
  readonly id: string;
  name: string;
  /** For people who do not see the chart; the workbench keeps it for files. */
  altText?: string;
  title: string;
  titleVisible: boolean;
  /** Excel.ChartType, for example "ColumnStacked" or "Line". */
  type: string;
  legendVisible: boolean;
  legendPosition: string;
  categoryTitle: string;
  valueTitle: string;
  valueFormat: string;
  series: ChartSeries[];
  /** Points from the top-left corner of the sheet. */
  top: number;
  left: number;
  width: number;
  height: number;
}

export interface ChartSeries {
  name: string;
  /** Excel.ChartType; "" follows the chart. */
  type: string;
  values: ChartSource;
  categories: ChartSource | undefined;
  /** `#RRGGBB`; "" leaves the choice to the chart. */
  color: string;
  lineWidth: number;
}

export interface ChartSource {
  readonly sheetId: string;
  readonly rect: Rect;
}
