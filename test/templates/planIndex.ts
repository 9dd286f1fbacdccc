import type { CellPlan, WorkbookPlan } from '../../src/workbook/plan';
import { cell as address } from '../../src/templates/a1';
import { readFormula, type FormulaParts } from './formulaReader';
import { formulaOf, rectOf, type Place } from './plans';

/** A formula of a cell, taken apart. */
export interface Calculation {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly parts: FormulaParts;
}

/** A plan with its cells, names and formulas found by what they are called: a workbook has thousands of them. */
export interface PlanIndex {
  readonly calculations: readonly Calculation[];
  /** The formulas that colour cells. */
  readonly rules: readonly { readonly sheet: string; readonly formula: string; readonly parts: FormulaParts }[];
  readonly names: ReadonlyMap<string, Place>;
  cellAt(sheet: string, row: number, column: number): CellPlan | undefined;
  /** Whether a cell is planned, or shows a part of a spill. */
  isFilled(sheet: string, row: number, column: number): boolean;
  /**
   * The most PACT functions in a chain of formulas that ends with this one.
   * @throws Error for a formula that depends on itself, with the cells of the circle
   */
  pactDepth(calculation: Calculation): number;
}

export function planIndex(plan: WorkbookPlan): PlanIndex {
  const cells = new Map(
    plan.sheets.map(({ name, cells: all }) => [name, new Map(all.map((cell) => [address(cell.row, cell.column), cell]))]),
  );
  const calculations = plan.sheets.flatMap((sheet) =>
    sheet.cells.flatMap((cell) => {
      const formula = formulaOf(cell);
      return formula ? [{ sheet: sheet.name, row: cell.row, column: cell.column, formula, parts: readFormula(formula) }] : [];
    }),
  );
  const names = new Map(
    plan.sheets.flatMap((sheet) => sheet.names.map(({ name, range }) => [name, { sheet: sheet.name, rect: rectOf(range) }])),
  );
  const writers = writersOf(plan, calculations);
  const inRange = new Map<string, readonly Calculation[]>();
  const depths = new Map<Calculation, number>();
  const open: Calculation[] = [];

  const calculationsIn = ({ sheet, rect }: Place): readonly Calculation[] => {
    const key = `${sheet}!${Object.values(rect).join(' ')}`;
    const known = inRange.get(key);
    if (known) return known;
    const found = new Set<Calculation>();
    for (let row = rect.top; row <= rect.bottom; row += 1) {
      for (let column = rect.left; column <= rect.right; column += 1) {
        const writer = writers.get(`${sheet}!${address(row, column)}`);
        if (writer) found.add(writer);
      }
    }
    const list = [...found];
    inRange.set(key, list);
    return list;
  };

  const pactDepth = (one: Calculation): number => {
    const known = depths.get(one);
    if (known !== undefined) return known;
    if (open.includes(one)) throw new Error(`A circle: ${[...open.slice(open.indexOf(one)), one].map(whereOf).join(' <- ')}`);
    open.push(one);
    const own = one.parts.calls.some(({ name }) => name.startsWith('PACT.')) ? 1 : 0;
    const places = [
      ...one.parts.names.flatMap((name) => names.get(name) ?? []),
      ...one.parts.references.map((range) => ({ sheet: one.sheet, rect: rectOf(range) })),
    ];
    let deepest = 0;
    for (const place of places) for (const before of calculationsIn(place)) deepest = Math.max(deepest, pactDepth(before));
    open.pop();
    depths.set(one, own + deepest);
    return own + deepest;
  };

  return {
    calculations,
    rules: plan.sheets.flatMap((sheet) =>
      sheet.highlights.map(({ formula }) => ({ sheet: sheet.name, formula, parts: readFormula(formula) })),
    ),
    names,
    cellAt: (sheet, row, column) => cells.get(sheet)?.get(address(row, column)),
    isFilled: (sheet, row, column) =>
      cells.get(sheet)?.has(address(row, column)) === true || writers.has(`${sheet}!${address(row, column)}`),
    pactDepth,
  };
}

/** The formula that gives each cell its content: its own, or the one that spills into it. */
function writersOf(plan: WorkbookPlan, calculations: readonly Calculation[]): Map<string, Calculation> {
  const writers = new Map(calculations.map((one) => [whereOf(one), one]));
  for (const { name, cells } of plan.sheets) {
    for (const { row, column, content } of cells) {
      if (content.kind !== 'formula' || !content.spill) continue;
      const anchor = writers.get(`${name}!${address(row, column)}`);
      for (let down = 0; anchor && down < content.spill.rows; down += 1) {
        for (let right = 0; right < content.spill.columns; right += 1)
          writers.set(`${name}!${address(row + down, column + right)}`, anchor);
      }
    }
  }
  return writers;
}

/** `Gas power!D12`. */
export function whereOf({ sheet, row, column }: Pick<Calculation, 'sheet' | 'row' | 'column'>): string {
  return `${sheet}!${address(row, column)}`;
}
