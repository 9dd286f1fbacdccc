import { writeXlsx, type WriteOptions, type WriteSheet } from 'hucre/xlsx';
import { contentBlock } from '../content';
import type { SheetPlan, WorkbookPlan } from '../plan';
import { columnPoints } from '../widths';
import { DEFAULT_FONT, rgb } from './cellStyles';
import { chartFrame } from './chartFrame';
import type { ChartSource } from './chartSeries';
import { finishPackage } from './finishPackage';
import { absoluteReference, absoluteLines, parseRange } from './range';
import { sheetCells } from './sheetCells';
import { fileHighlight, fileValidation } from './sheetRules';
import { type PlanValues, shownValues } from './values';

/** The same plan gives the same file, so its date is that of the format, not of the writing. */
const WRITTEN = new Date(Date.UTC(2026, 0, 1));

/**
 * The workbook of a plan as the bytes of an .xlsx file. Every formula is stored with its result, so that people without the add-in see
 * the numbers; nothing is calculated when the file is opened.
 *
 * @param values the result of every formula of the plan, see `PlanValues`
 * @throws WorkbookError `invalid-plan` for cells, styles or validations that Excel could not hold
 * @throws Error of hucre for the name of a sheet or a column that Excel does not allow
 */
export async function writePlan(plan: WorkbookPlan, values: PlanValues): Promise<Uint8Array> {
  plan.sheets.forEach(contentBlock);
  const sheets = plan.sheets.map((sheet) => ({ sheet, source: chartSource(sheet, plan.styles, values) }));
  const bytes = await writeXlsx({
    sheets: sheets.map(({ sheet, source }) => fileSheet(sheet, plan.styles, source)),
    namedRanges: plan.sheets.flatMap(fileNames),
    defaultFont: DEFAULT_FONT,
    properties: { title: plan.title, creator: 'PACT', created: WRITTEN, modified: WRITTEN },
  });
  return finishPackage(bytes, sheets);
}

function fileSheet(sheet: SheetPlan, styles: WorkbookPlan['styles'], source: ChartSource): WriteSheet {
  const { name, tabColor, showGridlines, freeze, print } = sheet;
  return {
    name,
    view: { showGridLines: showGridlines, ...(tabColor !== undefined && { tabColor: rgb(tabColor) }) },
    columns: sheet.columnWidths.map((characters) => ({ width: fileWidth(characters) })),
    rowDefs: new Map((sheet.rowHeights ?? []).map(({ row, points }) => [row, { height: points }])),
    cells: sheetCells(sheet, styles, source.shown),
    merges: (sheet.merges ?? []).map((range) => {
      const { top, left, bottom, right } = parseRange(range);
      return { startRow: top, startCol: left, endRow: bottom, endCol: right };
    }),
    ...(freeze !== undefined && (freeze.rows > 0 || freeze.columns > 0) && { freezePane: freeze }),
    dataValidations: sheet.validations.map(fileValidation),
    conditionalRules: sheet.highlights.map(fileHighlight),
    charts: sheet.charts.map((chart) => chartFrame(chart, source)),
    pageSetup: { orientation: print.orientation, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

/** The names of a sheet; print areas and titles are names too, and hucre would not quote the sheet in them. */
function fileNames({ name: sheet, names, print }: SheetPlan): NonNullable<WriteOptions['namedRanges']> {
  const titles = [print.titleColumns, print.titleRows].flatMap((lines) => (lines === undefined ? [] : [absoluteLines(sheet, lines)]));
  return [
    ...names.map(({ name, range, comment }) => ({
      name,
      range: absoluteReference(sheet, range),
      ...(comment !== undefined && { comment }),
    })),
    { name: '_xlnm.Print_Area', range: print.areas.map((area) => absoluteReference(sheet, area)).join(','), scope: sheet },
    ...(titles.length === 0 ? [] : [{ name: '_xlnm.Print_Titles', range: titles.join(','), scope: sheet }]),
  ];
}

/** The width that a file stores for so many characters: pixels in digits of 7 pixels. Source: ECMA-376 part 1, 18.3.1.13 (col). */
function fileWidth(characters: number): number {
  const pixels = columnPoints(characters) / 0.75;
  return Math.trunc((pixels / 7) * 256) / 256;
}

function chartSource(sheet: SheetPlan, styles: WorkbookPlan['styles'], values: PlanValues): ChartSource {
  const formatOf = (range: string): string | undefined => {
    const { top, left } = parseRange(range);
    const first = sheet.cells.find(({ row, column }) => row === top && column === left);
    return first && styles[first.style]?.numberFormat;
  };
  return { sheet: sheet.name, shown: shownValues(sheet, values), formatOf };
}
