/**
 * What an .xlsx file holds, as plain data: what `readWorkbook` returns and `writeWorkbook` takes.
 *
 * Rows and columns are zero-based. Ranges are A1 texts without a sheet name, such as `B4:D14`. Formulas are in the form that the grid
 * shows, with "=". Colours are `#RRGGBB`. Sizes of text are points, widths of columns pixels at 96 to an inch, heights of rows points.
 */
export interface FileWorkbook {
  readonly sheets: readonly FileSheet[];
  /** The sheet in front: its place among `sheets`. */
  readonly activeSheet: number;
  readonly names: readonly FileName[];
  readonly defaultFont: { readonly name: string; readonly size: number };
  readonly properties: FileProperties;
  readonly customXml: readonly FileXml[];
  /** What add-ins keep with the workbook: JSON texts by key. */
  readonly settings: Readonly<Record<string, string>>;
  /** Whether the file names PACT, so that Excel offers it to whoever opens the file. */
  readonly namesAddIn?: boolean;
  /** What the reader found and leaves out, in words: "2 pictures on sheet \"Gas power\"". The writer does not look at it. */
  readonly notKept: readonly string[];
}

export interface FileSheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly tabColor?: string;
  readonly showGridlines: boolean;
  /** Each cell at most once, row by row. */
  readonly cells: readonly FileCell[];
  /** Columns that differ from the default width, from left to right and without overlap. */
  readonly columns: readonly FileColumns[];
  /** Rows that differ from the default height. */
  readonly rows: readonly { readonly row: number; readonly points: number }[];
  readonly merges: readonly string[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly validations: readonly FileValidation[];
  /** The first one wins where two meet. */
  readonly highlights: readonly FileHighlight[];
  readonly tables: readonly FileTable[];
  readonly notes: readonly FileNote[];
  readonly charts: readonly FileChart[];
  readonly print: FilePrint;
}

export type FileValue = number | string | boolean | { readonly error: string };

export interface FileCell {
  readonly row: number;
  readonly column: number;
  /** The value, or what the formula gave when the file was saved. A text is never a formula, whatever it begins with. */
  readonly value?: FileValue;
  readonly formula?: string;
  /** The result of a formula that fills several cells, this one included; null is a blank. Cells under it hold a style at most. */
  readonly spill?: { readonly rows: number; readonly columns: number; readonly values: readonly (readonly (FileValue | null)[])[] };
  readonly style?: FileStyle;
}

/** What differs from a plain cell in the default font of the workbook. */
export interface FileStyle {
  readonly numberFormat?: string;
  readonly fontName?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  /** It stays editable when the sheet is protected. */
  readonly unlocked?: boolean;
  readonly borders?: Readonly<Partial<Record<FileEdge, FileBorder>>>;
}

export type FileEdge = 'top' | 'bottom' | 'left' | 'right';
export type FileLine = 'thin' | 'medium' | 'thick' | 'double' | 'hair' | 'dashed' | 'dotted';
export interface FileBorder {
  readonly line: FileLine;
  readonly color: string;
}

export interface FileColumns {
  readonly first: number;
  readonly last: number;
  readonly pixels: number;
}

export interface FileName {
  readonly name: string;
  readonly formula: string;
  readonly comment?: string;
  /** The name of the sheet where alone it is known; without it the whole workbook knows it. */
  readonly sheet?: string;
}

export type FileOperator =
  'between' | 'notBetween' | 'equal' | 'notEqual' | 'greaterThan' | 'lessThan' | 'greaterThanOrEqual' | 'lessThanOrEqual';

export interface FileValidation {
  readonly ranges: readonly string[];
  readonly rule:
    /** `a,b,c`, or a formula that gives the cells with the choices. */
    | { readonly kind: 'list'; readonly source: string }
    | {
        readonly kind: 'decimal' | 'whole' | 'date';
        readonly operator: FileOperator;
        /** Numbers, or formulas with "=". */
        readonly first: number | string;
        readonly second?: number | string;
      };
  readonly allowBlank: boolean;
  readonly prompt?: { readonly title: string; readonly message: string };
  readonly alert?: { readonly title: string; readonly message: string; readonly style: 'stop' | 'warning' | 'information' };
}

/** Colours cells by a formula, relative to the first cell of the range. */
export interface FileHighlight {
  readonly range: string;
  readonly formula: string;
  readonly color?: string;
  readonly fill?: string;
  readonly bold?: boolean;
}

/** Formulas, notes and formats of a table stand in its cells, as everywhere. */
export interface FileTable {
  /** Unique in the workbook. */
  readonly name: string;
  /** With headings and totals. */
  readonly range: string;
  /** One for each column: the texts of the headings, whether these show or not. */
  readonly columns: readonly string[];
  readonly showsHeadings: boolean;
  /** The last row of the range holds totals. */
  readonly showsTotals: boolean;
  /** `TableStyleMedium2`; without it the cells look as they are formatted. */
  readonly style?: string;
  readonly bandedRows: boolean;
  readonly bandedColumns: boolean;
  readonly firstColumn: boolean;
  readonly lastColumn: boolean;
  readonly filterButtons: boolean;
}

export interface FileNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly author: string;
}

export interface FileChart {
  readonly name: string;
  readonly title?: string;
  /** For people who do not see the chart. */
  readonly altText?: string;
  readonly categoryTitle?: string;
  readonly valueTitle?: string;
  /** Number format of the values on their axis. */
  readonly valueFormat?: string;
  readonly legend?: 'top' | 'bottom' | 'left' | 'right';
  readonly series: readonly FileSeries[];
  readonly from: FileAnchor;
  readonly to: FileAnchor;
}

export interface FileSeries {
  readonly name: string;
  readonly kind: 'clusteredColumn' | 'stackedColumn' | 'line';
  readonly values: FileReference;
  readonly categories?: FileReference;
  readonly color?: string;
  /** Points. */
  readonly lineWidth?: number;
}

/** Cells of a sheet of the workbook. */
export interface FileReference {
  readonly sheet: string;
  readonly range: string;
}

/** A point of a sheet: a cell, and the distance from its top-left corner in points. */
export interface FileAnchor {
  readonly row: number;
  readonly column: number;
  readonly down: number;
  readonly right: number;
}

export interface FilePrint {
  readonly orientation: 'portrait' | 'landscape';
  /** None: what is used. Each begins a page of its own. */
  readonly areas: readonly string[];
  /** Rows repeated on each page, for example `1:4`. */
  readonly titleRows?: string;
  /** Columns repeated on each page, for example `A:C`. */
  readonly titleColumns?: string;
  /** Pages to fit into; 0 leaves that direction free. Without it the sheet is printed at full size. */
  readonly fit?: { readonly wide: number; readonly tall: number };
}

export interface FileProperties {
  readonly title?: string;
  readonly author?: string;
  readonly subject?: string;
  readonly keywords?: string;
  readonly comments?: string;
  readonly category?: string;
  /** ISO 8601 in UTC. */
  readonly created?: string;
  readonly modified?: string;
  readonly custom: Readonly<Record<string, string | number | boolean>>;
}

/** A custom XML part. */
export interface FileXml {
  readonly xml: string;
  /** The id of the part, a GUID without braces. */
  readonly id: string;
  readonly namespaces: readonly string[];
}
