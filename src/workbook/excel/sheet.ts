import { cellAddress, rangeAddress, type Rectangle } from '../a1';
import { boundsOf, contentBlock, type ContentBlock } from '../content';
import type { CellStyle, SheetPlan, WorkbookPlan } from '../plan';
import { checkValidation } from '../validation';
import { columnBands, type ColumnBand } from '../widths';
import { WorkbookError } from '../workbookError';
import { addChart } from './charts';
import { formatRectangle } from './formats';
import { addNotes } from './notes';
import { type StyledRectangle, styleRectangles } from './rectangles';
import { addHighlight, addValidation } from './rules';

/** A sheet plan in the units of Office.js, checked as far as that is possible without Excel. */
export interface PreparedSheet {
  readonly plan: SheetPlan;
  readonly content: ContentBlock | undefined;
  readonly formats: readonly { readonly rectangle: StyledRectangle; readonly style: CellStyle }[];
  readonly bounds: Rectangle | undefined;
  readonly bands: readonly ColumnBand[];
}

/**
 * Works out what is written, before anything is.
 *
 * @throws WorkbookError `invalid-plan`
 */
export function prepareSheet(plan: SheetPlan, styles: WorkbookPlan['styles']): PreparedSheet {
  plan.validations.forEach(checkValidation);
  return {
    plan,
    content: contentBlock(plan),
    formats: styleRectangles(plan.cells).map((rectangle) => ({ rectangle, style: styleOf(rectangle, plan, styles) })),
    bounds: boundsOf(plan.cells),
    bands: columnBands(plan.columnWidths),
  };
}

function styleOf(rectangle: StyledRectangle, { name }: SheetPlan, styles: WorkbookPlan['styles']): CellStyle {
  const style = styles[rectangle.style];
  if (style !== undefined) return style;
  const where = `${rangeAddress(rectangle)} of sheet "${name}"`;
  throw new WorkbookError('invalid-plan', `The style "${rectangle.style}" of ${where} is not among the plan's styles.`);
}

const DEFAULT_POINTS = 10;

/** Queues everything that makes up the sheet. The sheet is new and empty, and its names exist already. */
export function writeSheet(sheet: Excel.Worksheet, { plan, content, formats, bounds, bands }: PreparedSheet): void {
  for (const { left, right, points } of bands) {
    sheet.getRange(rangeAddress({ top: 0, left, bottom: 0, right })).untrack().format.columnWidth = points;
  }
  if (bounds !== undefined) sheet.getRange(rangeAddress(bounds)).untrack().format.font.size = DEFAULT_POINTS;
  for (const { rectangle, style } of formats) formatRectangle(sheet, rectangle, style);
  for (const { row, points } of plan.rowHeights ?? []) sheet.getRange(cellAddress(row, 0)).untrack().format.rowHeight = points;
  for (const range of plan.merges ?? []) sheet.getRange(range).untrack().merge(false);
  if (content !== undefined) {
    sheet.getRange(rangeAddress(content.rectangle)).untrack().formulas = content.inputs.map((line) => [...line]);
  }
  for (const validation of plan.validations) addValidation(sheet, validation);
  for (const highlight of plan.highlights) addHighlight(sheet, highlight);
  addNotes(sheet, plan.notes);
  for (const chart of plan.charts) addChart(sheet, chart);
  setView(sheet, plan);
  setPrint(sheet, plan);
}

function setView(sheet: Excel.Worksheet, { tabColor, showGridlines, freeze }: SheetPlan): void {
  if (tabColor !== undefined) sheet.tabColor = tabColor;
  if (!showGridlines) sheet.showGridlines = false;
  if (freeze === undefined) return;
  const { rows, columns } = freeze;
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(rangeAddress({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 }));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

/** One page wide and as many pages long as it takes. */
function setPrint(sheet: Excel.Worksheet, { print }: SheetPlan): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  pageLayout.setPrintArea(print.areas.join(','));
  if (print.titleRows !== undefined) pageLayout.setPrintTitleRows(absolute(print.titleRows));
  if (print.titleColumns !== undefined) pageLayout.setPrintTitleColumns(absolute(print.titleColumns));
}

/** `1:4` as `$1:$4`, `A:C` as `$A:$C`. */
function absolute(lines: string): string {
  return lines.replace(/\w+/g, '$$$&');
}
