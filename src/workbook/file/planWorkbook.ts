import { cellAddress } from '../a1';
import type { CellPlan, CellStyle, ChartPlan, HighlightPlan, SheetPlan, ValidationPlan, WorkbookPlan } from '../plan';
import { checkValidation } from '../validation';
import { columnPoints } from '../widths';
import { WorkbookError } from '../workbookError';
import type {
  FileCell,
  FileChart,
  FileColumns,
  FileHighlight,
  FileName,
  FileSheet,
  FileStyle,
  FileValidation,
  FileWorkbook,
} from './fileWorkbook';
import { DEFAULT_FONT } from './cellStyles';
import { absoluteReference, parseRange } from './range';
import { type PlanValues, resultValue, type ShownValue, shownValues } from './values';

/** Every cell of a plan has 10 points unless its style says otherwise. */
const PLAIN: FileStyle = { size: 10 };
const AUTHOR = 'PACT';
/** The same plan gives the same file, so its date is that of the format, not of the writing. */
export const WRITTEN = '2026-01-01T00:00:00Z';
const POINTS_A_PIXEL = 0.75;

/**
 * A plan and its results as the content of a file.
 *
 * @throws WorkbookError `invalid-plan` for styles or validations that Excel could not hold
 */
export function planWorkbook(plan: WorkbookPlan, values: PlanValues): FileWorkbook {
  return {
    sheets: plan.sheets.map((sheet) => fileSheet(sheet, plan.styles, shownValues(sheet, values))),
    activeSheet: 0,
    names: plan.sheets.flatMap(fileNames),
    defaultFont: { name: DEFAULT_FONT.name, size: DEFAULT_FONT.size },
    properties: { title: plan.title, author: AUTHOR, created: WRITTEN, modified: WRITTEN, custom: {} },
    customXml: [],
    settings: {},
    notKept: [],
  };
}

function fileSheet(sheet: SheetPlan, styles: WorkbookPlan['styles'], shown: ShownValue): FileSheet {
  const { name, tabColor, showGridlines, freeze, print } = sheet;
  return {
    name,
    visibility: 'visible',
    ...(tabColor !== undefined && { tabColor }),
    showGridlines,
    cells: fileCells(sheet, styles, shown),
    columns: columnBands(sheet.columnWidths),
    rows: sheet.rowHeights ?? [],
    merges: sheet.merges ?? [],
    frozen: freeze ?? { rows: 0, columns: 0 },
    validations: sheet.validations.map(fileValidation),
    highlights: sheet.highlights.map(fileHighlight),
    tables: [],
    notes: sheet.notes.map(({ cell, text }) => ({ ...placeOf(cell), text, author: AUTHOR })),
    charts: sheet.charts.map((chart) => fileChart(chart, name)),
    print: { ...print, fit: { wide: 1, tall: 0 } },
  };
}

function fileCells(sheet: SheetPlan, styles: WorkbookPlan['styles'], shown: ShownValue): FileCell[] {
  const styleOf = styleReader(sheet, styles);
  const cells = new Map(sheet.cells.map((cell) => [cellAddress(cell.row, cell.column), fileCell(cell, styleOf(cell), shown)]));
  const plain = (row: number, column: number) => {
    const address = cellAddress(row, column);
    if (!cells.has(address)) cells.set(address, { row, column, style: PLAIN });
  };
  for (const { row, column, spill } of cells.values()) {
    spill?.values.forEach((line, down) => line.forEach((_value, right) => plain(row + down, column + right)));
  }
  for (const { cell } of sheet.notes) {
    const { row, column } = placeOf(cell);
    plain(row, column);
  }
  return [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

function fileCell({ row, column, content }: CellPlan, style: FileStyle, shown: ShownValue): FileCell {
  switch (content.kind) {
    case 'empty':
      return { row, column, style };
    case 'value':
      return { row, column, value: content.value, style };
    case 'formula': {
      const { formula, spill } = content;
      const cell: FileCell = { row, column, value: resultValue(shown(row, column)), formula, style };
      if (spill === undefined) return cell;
      const values = Array.from({ length: spill.rows }, (_, down) =>
        Array.from({ length: spill.columns }, (__, right) => {
          const value = shown(row + down, column + right);
          return value === '' ? null : resultValue(value);
        }),
      );
      return { ...cell, spill: { ...spill, values } };
    }
  }
}

function styleReader({ name }: SheetPlan, styles: WorkbookPlan['styles']): (cell: CellPlan) => FileStyle {
  const read = new Map<string, FileStyle>();
  return ({ row, column, style }) => {
    const known = read.get(style);
    if (known !== undefined) return known;
    const planned = styles[style];
    if (planned === undefined) {
      const where = `cell ${cellAddress(row, column)} of sheet "${name}"`;
      throw new WorkbookError('invalid-plan', `The style "${style}" of ${where} is not among the plan's styles.`);
    }
    const described = fileStyle(planned);
    read.set(style, described);
    return described;
  };
}

function fileStyle({ borderTop, borderBottom, ...style }: CellStyle): FileStyle {
  const borders = { ...(borderTop && { top: borderTop }), ...(borderBottom && { bottom: borderBottom }) };
  return { ...PLAIN, ...style, ...(Object.keys(borders).length > 0 && { borders }) };
}

function columnBands(characters: readonly number[]): FileColumns[] {
  return characters.map((width, column) => ({ first: column, last: column, pixels: columnPoints(width) / POINTS_A_PIXEL }));
}

function fileNames({ name: sheet, names }: SheetPlan): FileName[] {
  return names.map(({ name, range, comment }) => ({
    name,
    formula: `=${absoluteReference(sheet, range)}`,
    ...(comment !== undefined && { comment }),
  }));
}

function fileValidation(plan: ValidationPlan): FileValidation {
  checkValidation(plan);
  const { range, rule, promptTitle, prompt, error } = plan;
  return {
    ranges: [range],
    rule:
      rule.kind === 'list'
        ? { kind: 'list', source: rule.values.join(',') }
        : { kind: rule.kind, operator: 'between', first: rule.min, second: rule.max },
    allowBlank: true,
    prompt: { title: promptTitle, message: prompt },
    alert: { title: promptTitle, message: error, style: 'stop' },
  };
}

function fileHighlight({ range, formula, color, fill, bold }: HighlightPlan): FileHighlight {
  return { range, formula, ...(color !== undefined && { color }), ...(fill !== undefined && { fill }), ...(bold && { bold }) };
}

function fileChart(plan: ChartPlan, sheet: string): FileChart {
  const [from, to] = [parseRange(plan.from), parseRange(plan.to)];
  const { name, title, altText, categoryTitle, valueTitle, numberFormat } = plan;
  return {
    name,
    title,
    altText,
    categoryTitle,
    valueTitle,
    valueFormat: numberFormat,
    legend: 'bottom',
    series: plan.series.map((series) => ({
      name: series.name,
      kind: series.kind,
      values: { sheet, range: series.values },
      categories: { sheet, range: plan.categories },
      color: series.color,
    })),
    from: { row: from.top, column: from.left, down: 0, right: 0 },
    to: { row: to.bottom + 1, column: to.right + 1, down: 0, right: 0 },
  };
}

function placeOf(address: string): { row: number; column: number } {
  const { top, left } = parseRange(address);
  return { row: top, column: left };
}
