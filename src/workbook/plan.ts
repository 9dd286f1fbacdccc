/**
 * A workbook as data: what the templates return and the writers apply.
 *
 * A plan says what a sheet is, never how Office.js or a file does it. It is plain JSON: no classes, no functions.
 * Positions of single cells are zero-based; ranges are A1 texts without a sheet name and refer to the plan's own sheet.
 */
export interface WorkbookPlan {
  /** Title of the workbook, for file properties. */
  readonly title: string;
  readonly sheets: readonly SheetPlan[];
  /** The one style sheet. Every `CellPlan.style` is a key of it. */
  readonly styles: Readonly<Record<string, CellStyle>>;
}

export interface SheetPlan {
  /** Unique in the workbook, 1 to 31 characters, none of \ / ? * [ ] : */
  readonly name: string;
  /** One of the names below: a sheet that it points into was made by PACT, whatever it is called by now. */
  readonly ownName: string;
  /**
   * What becomes of that sheet where the workbook has it already: `keep` leaves it as it is, `rebuild` replaces it unless somebody
   * edited it. Any other sheet of the same name is a person's own and never touched.
   */
  readonly ifPresent: 'keep' | 'rebuild';
  /** `#rrggbb` */
  readonly tabColor?: string;
  /** Width per column from A on, in characters of the default font. */
  readonly columnWidths: readonly number[];
  /** Rows that differ from the default height, in points; zero-based row. */
  readonly rowHeights?: readonly { readonly row: number; readonly points: number }[];
  /** Each cell at most once, in any order; cells that are not listed stay empty. */
  readonly cells: readonly CellPlan[];
  readonly merges?: readonly string[];
  readonly freeze?: { readonly rows: number; readonly columns: number };
  /** Workbook-level names that point into this sheet. Formulas of other sheets refer to it by them alone, never by its name. */
  readonly names: readonly NamePlan[];
  /** Notes on cells: where a figure comes from. */
  readonly notes: readonly NotePlan[];
  /** The figures that can be traced, for the list of sources; writers do not need them. */
  readonly figures: readonly FigurePlan[];
  readonly validations: readonly ValidationPlan[];
  readonly highlights: readonly HighlightPlan[];
  readonly charts: readonly ChartPlan[];
  /** Cells that show "OK" when all is well, most important first. */
  readonly checks: readonly CheckPlan[];
  readonly showGridlines: boolean;
  readonly print: PrintPlan;
}

export interface CellPlan {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  /** A key of `WorkbookPlan.styles`. */
  readonly style: string;
}

export type CellValue = number | string | boolean;

/** `empty` gives a cell a style only. A formula starts with "=". A spill also names the size of its result, anchor included. */
export type CellContent =
  | { readonly kind: 'empty' }
  | { readonly kind: 'value'; readonly value: CellValue }
  | { readonly kind: 'formula'; readonly formula: string; readonly spill?: { readonly rows: number; readonly columns: number } };

export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points; the default is 10. */
  readonly size?: number;
  /** `#rrggbb` */
  readonly color?: string;
  /** `#rrggbb` */
  readonly fill?: string;
  /** An Excel number format in its en-US form, for example `#,##0.0;[Red](#,##0.0)`. */
  readonly numberFormat?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly borderTop?: BorderPlan;
  readonly borderBottom?: BorderPlan;
  /** An input cell: it stays editable when the sheet is protected. */
  readonly unlocked?: boolean;
}

export interface BorderPlan {
  readonly line: 'thin' | 'medium' | 'double' | 'hair';
  readonly color: string;
}

export interface NamePlan {
  readonly name: string;
  /** A1 range of this sheet. */
  readonly range: string;
  readonly comment?: string;
}

export interface NotePlan {
  /** A1 address of one cell of this sheet. */
  readonly cell: string;
  readonly text: string;
}

/** A figure with its origin. Texts are in the language of the sheet. */
export interface FigurePlan {
  readonly label: string;
  /** A defined name of the sheet: one cell, or one row or column of them. */
  readonly name: string;
  readonly unit: string;
  /** Excel serial number of the day of the statement. */
  readonly asOf: number;
  readonly source: string;
  readonly link?: string;
  readonly confidence: string;
  /** A key of `WorkbookPlan.styles` for the value. */
  readonly style: string;
}

export interface ValidationPlan {
  readonly range: string;
  readonly rule:
    | { readonly kind: 'list'; readonly values: readonly string[] }
    | { readonly kind: 'decimal' | 'whole' | 'date'; readonly min: number; readonly max: number };
  readonly promptTitle: string;
  readonly prompt: string;
  readonly error: string;
}

/** Colours cells by a plain formula, relative to the first cell of the range. Never a PACT function: Excel does not support that. */
export interface HighlightPlan {
  readonly range: string;
  readonly formula: string;
  readonly color?: string;
  readonly fill?: string;
  readonly bold?: boolean;
}

export interface ChartPlan {
  /** Name of the chart object, unique in the sheet. */
  readonly name: string;
  /** States the unit. */
  readonly title: string;
  /** One or two sentences for people who do not see the chart. */
  readonly altText: string;
  /** A1 range of the category labels. */
  readonly categories: string;
  readonly categoryTitle: string;
  readonly valueTitle: string;
  readonly numberFormat: string;
  readonly series: readonly SeriesPlan[];
  /** Top-left and bottom-right cell, for example H4 and P22. */
  readonly from: string;
  readonly to: string;
}

export interface SeriesPlan {
  readonly name: string;
  /** A1 range, as long as the categories. */
  readonly values: string;
  readonly kind: 'stackedColumn' | 'line';
  /** `#rrggbb` */
  readonly color: string;
}

export interface CheckPlan {
  /** What the check says, in a few words. */
  readonly label: string;
  /** A1 address of the cell that shows the result. */
  readonly cell: string;
}

export interface PrintPlan {
  /** A1 ranges; each begins a page of its own. */
  readonly areas: readonly string[];
  readonly orientation: 'portrait' | 'landscape';
  /** Rows repeated on each page, for example `1:4`. */
  readonly titleRows?: string;
  /** Columns repeated on each page, for example `A:C`. */
  readonly titleColumns?: string;
}
