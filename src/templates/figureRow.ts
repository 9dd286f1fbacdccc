import type { CellValue } from '../workbook/plan';
import type { Provenance } from '../pact';
import type { SheetBuilder } from './planBuilder';
import type { StyleName } from './styles';
import { serial } from './dates';

/** Where the parts of a traced figure stand. */
export interface FigureColumns {
  readonly label: number;
  readonly value: number;
  readonly unit: number;
  readonly asOf: number;
  readonly confidence: number;
  readonly source: number;
  readonly link: number;
}

/** What stands right of the value of a figure. */
type Traced = Provenance & { readonly unit: string };

/** The headings above rows of figures. `names` replaces single ones. */
export function figureHeads(sheet: SheetBuilder, row: number, columns: FigureColumns, names: { label: string; unit?: string }): void {
  sheet.value(row, columns.label, names.label, 'headText');
  sheet.value(row, columns.value, 'Value', 'head');
  sheet.value(row, columns.unit, names.unit ?? 'Unit', 'headUnitText');
  provenanceHeads(sheet, row, columns);
  sheet.fill(row, columns.label, columns.link, 'headText');
}

/** As of, confidence, source and link. */
export function provenanceHeads(sheet: SheetBuilder, row: number, columns: Omit<FigureColumns, 'label' | 'value' | 'unit'>): void {
  sheet.value(row, columns.asOf, 'As of', 'headText');
  sheet.value(row, columns.confidence, 'Confidence', 'headText');
  sheet.value(row, columns.source, 'Source', 'headText');
  sheet.value(row, columns.link, 'Link', 'headText');
}

/** One figure with all that makes it traceable. An empty value leaves the cell to the reader. */
export function figureRow(
  sheet: SheetBuilder,
  row: number,
  columns: FigureColumns,
  figure: Traced & { label: string; value: CellValue },
  style: StyleName,
): void {
  sheet.value(row, columns.label, figure.label, 'label');
  if (figure.value === '') sheet.fill(row, columns.value, columns.value, style);
  else sheet.value(row, columns.value, figure.value, style);
  provenance(sheet, row, columns, figure);
}

/** Unit, as of, confidence, source and link of a row whose value is written elsewhere. */
export function provenance(sheet: SheetBuilder, row: number, columns: Omit<FigureColumns, 'label' | 'value'>, figure: Traced): void {
  sheet.value(row, columns.unit, figure.unit, 'unit');
  sheet.value(row, columns.asOf, serial(figure.asOf), 'asOf');
  sheet.value(row, columns.confidence, figure.confidence, figure.confidence === 'illustrative' ? 'assumption' : 'note');
  sheet.value(row, columns.source, figure.source, figure.confidence === 'illustrative' ? 'assumption' : 'note');
  if (figure.link) sheet.value(row, columns.link, figure.link, 'link');
}
