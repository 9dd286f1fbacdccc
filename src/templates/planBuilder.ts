import type { CellContent, CellValue, ChartPlan, CheckPlan, HighlightPlan, NamePlan, SheetPlan, ValidationPlan } from '../workbook/plan';
import type { StyleName } from './styles';
import { cell } from './a1';

/** Collects the parts of one sheet. Positions are zero-based. */
export interface SheetBuilder {
  value(row: number, column: number, value: CellValue, style: StyleName): void;
  /** Without the leading "=". `spill` is the size of the result, anchor included. */
  formula(row: number, column: number, formula: string, style: StyleName, spill?: { rows: number; columns: number }): void;
  /** A style without content, from the first to the last column. */
  fill(row: number, left: number, right: number, style: StyleName): void;
  name(name: string, range: string, comment?: string): void;
  validate(rule: ValidationPlan): void;
  highlight(rule: HighlightPlan): void;
  check(label: string, row: number, column: number): void;
  chart(chart: ChartPlan): void;
  rowHeight(row: number, points: number): void;
  build(frame: SheetFrame): SheetPlan;
}

/** What a sheet is besides its cells. */
export type SheetFrame = Pick<SheetPlan, 'name' | 'sharedBy' | 'tabColor' | 'columnWidths' | 'freeze' | 'print'>;

export function sheetBuilder(): SheetBuilder {
  const cells = new Map<string, { row: number; column: number; content: CellContent; style: StyleName }>();
  const names: NamePlan[] = [];
  const validations: ValidationPlan[] = [];
  const highlights: HighlightPlan[] = [];
  const checks: CheckPlan[] = [];
  const charts: ChartPlan[] = [];
  const rowHeights: { row: number; points: number }[] = [];

  const put = (row: number, column: number, content: CellContent, style: StyleName) => {
    const address = cell(row, column);
    const before = cells.get(address);
    if (before && before.content.kind !== 'empty') throw new Error(`${address} is written twice.`);
    cells.set(address, { row, column, content, style });
  };

  return {
    value: (row, column, value, style) => put(row, column, { kind: 'value', value }, style),
    formula: (row, column, formula, style, spill) =>
      put(row, column, { kind: 'formula', formula: `=${formula}`, ...(spill ? { spill } : {}) }, style),
    fill: (row, left, right, style) => {
      for (let column = left; column <= right; column += 1) {
        if (!cells.has(cell(row, column))) put(row, column, { kind: 'empty' }, style);
      }
    },
    name: (name, range, comment) => names.push({ name, range, ...(comment ? { comment } : {}) }),
    validate: (rule) => validations.push(rule),
    highlight: (rule) => highlights.push(rule),
    check: (label, row, column) => checks.push({ label, cell: cell(row, column) }),
    chart: (chart) => charts.push(chart),
    rowHeight: (row, points) => rowHeights.push({ row, points }),
    build: (frame) => ({
      ...frame,
      rowHeights,
      cells: [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column),
      names,
      validations,
      highlights,
      charts,
      checks,
      showGridlines: false,
    }),
  };
}
