import type { CellValue } from '../workbook/plan';
import type { Provenance } from '../pact';
import type { SheetBuilder } from './planBuilder';
import type { StyleName } from './styles';
import { cell, range } from './a1';
import { serial } from './dates';
import { phrase, type Words } from './language';

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

/** Where a figure comes from, with its unit. */
type Traced = Provenance & { readonly unit: string };

/** A figure as a sheet shows it. Every figure has a name, so that formulas and the list of sources find it. */
export interface NamedFigure extends Traced {
  readonly label: Words;
  /** An empty text leaves the cell to the reader. */
  readonly value: CellValue;
  /** The defined name of its cell. */
  readonly name: string;
  /** Of the name, where the label does not say enough. */
  readonly comment?: Words;
}

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

/** One figure with its name and all that makes it traceable. */
export function figureRow(sheet: SheetBuilder, row: number, columns: FigureColumns, figure: NamedFigure, style: StyleName): void {
  sheet.value(row, columns.label, figure.label, 'label');
  if (figure.value === '') sheet.fill(row, columns.value, columns.value, style);
  else sheet.value(row, columns.value, figure.value, style);
  sheet.name(figure.name, cell(row, columns.value), figure.comment ?? figure.label);
  traced(sheet, row, columns.value, figure, style);
  provenance(sheet, row, columns, figure);
}

/** Several values of one figure in a row, a named range of their own. An empty text leaves a cell to the reader. */
export function seriesRow(
  sheet: SheetBuilder,
  row: number,
  columns: Omit<FigureColumns, 'value'> & { readonly left: number },
  figure: Omit<NamedFigure, 'value'> & { readonly values: readonly CellValue[] },
  style: StyleName,
): void {
  const right = columns.left + figure.values.length - 1;
  sheet.value(row, columns.label, figure.label, 'label');
  figure.values.forEach((value, index) => {
    if (value === '') sheet.fill(row, columns.left + index, columns.left + index, style);
    else sheet.value(row, columns.left + index, value, style);
  });
  sheet.name(figure.name, range(row, columns.left, row, right), figure.comment ?? figure.label);
  traced(sheet, row, columns.left, figure, style);
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

/** A note on the first cell, and an entry for the list of sources. */
function traced(sheet: SheetBuilder, row: number, left: number, figure: Omit<NamedFigure, 'value'>, style: StyleName): void {
  const { label, name, unit, source, link, confidence, asOf } = figure;
  sheet.note(row, left, phrase('{1}. As of {2}; confidence: {3}.', source, asOf, confidence));
  sheet.figure({ label, name, unit, asOf: serial(asOf), source, ...(link ? { link } : {}), confidence, style });
}
