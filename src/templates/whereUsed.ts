import type { CellPlan, FigurePlan, SheetPlan } from '../workbook/plan';
import { areaOf, overlap, type Area } from './area';
import { HEADER_ROWS } from './sheetHeader';

/** The formulas of one sheet that use a figure, each by the label of its row or the heading of its column. */
export interface Use {
  readonly sheet: string;
  readonly labels: readonly string[];
}

/** Where the figures of a workbook enter its formulas directly. Headers do not count: they repeat what the sheets say. */
export function whereUsed(sheets: readonly SheetPlan[]): (figure: FigurePlan, home: SheetPlan) => readonly Use[] {
  const formulas = sheets.map((sheet) => ({ sheet, readers: readersOf(sheet) }));
  return (figure, home) => {
    const area = areaOf(home.names.find(({ name }) => name === figure.name)?.range ?? '');
    if (!area) return [];
    const names = new Set(home.names.filter(({ range }) => overlap(area, areaOf(range))).map(({ name }) => name));
    return formulas.flatMap(({ sheet, readers }) => {
      const reads = (one: Reader) =>
        one.names.some((name) => names.has(name)) || (sheet === home && one.areas.some((other) => overlap(area, other)));
      const labels = new Set(readers.filter(reads).map(({ label }) => label));
      return labels.size > 0 ? [{ sheet: sheet.name, labels: [...labels] }] : [];
    });
  };
}

/** Formulas that read alike: those of one column of a timeline differ in their rows only. */
interface Reader {
  readonly label: string;
  readonly names: readonly string[];
  /** Cells and ranges of the own sheet. */
  readonly areas: readonly Area[];
}

const TEXT_CONSTANT = /"[^"]*"/g;
const WORD = /\b[A-Za-z]\w*_\w+\b/g;
const RANGE = /\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?!\w)/g;

function readersOf(sheet: SheetPlan): Reader[] {
  const labelOf = labeller(sheet.cells);
  // A timeline repeats its formulas hundreds of times with the same names: its own cells hold no figures.
  const lowestFigure = Math.max(-1, ...sheet.figures.map(({ name }) => areaOf(rangeOf(sheet, name))?.bottom ?? -1));
  const known = new Map<string, Reader>();
  for (const cell of sheet.cells) {
    if (cell.content.kind !== 'formula' || cell.row < HEADER_ROWS) continue;
    const formula = cell.content.formula.replace(TEXT_CONSTANT, '');
    const names = formula.match(WORD) ?? [];
    const ranges = (formula.match(RANGE) ?? []).filter((range) => Number(/\d+/.exec(range)?.[0]) - 1 <= lowestFigure);
    if (names.length + ranges.length === 0) continue;
    const label = labelOf(cell);
    const key = [label, ...names, ...ranges].join(' ');
    if (!known.has(key)) known.set(key, { label, names, areas: ranges.flatMap((range) => areaOf(range) ?? []) });
  }
  return [...known.values()];
}

function rangeOf(sheet: SheetPlan, wanted: string): string {
  return sheet.names.find(({ name }) => name === wanted)?.range ?? '';
}

/** The nearest label left of a cell, or else the nearest heading above it. */
function labeller(cells: readonly CellPlan[]): (cell: CellPlan) => string {
  const rows = new Map<number, CellPlan[]>();
  const columns = new Map<number, CellPlan[]>();
  for (const cell of cells) {
    if (cell.content.kind !== 'value' || typeof cell.content.value !== 'string') continue;
    if (/label/i.test(cell.style)) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
    if (/^head(Text)?$/.test(cell.style)) columns.set(cell.column, [...(columns.get(cell.column) ?? []), cell]);
  }
  return ({ row, column }) => {
    const left = rows.get(row)?.filter((one) => one.column < column) ?? [];
    const above = columns.get(column)?.filter((one) => one.row < row) ?? [];
    const nearest = left.at(-1) ?? above.at(-1);
    return nearest?.content.kind === 'value' ? String(nearest.content.value) : '';
  };
}
