import type { FormulaHost } from '../../../src/taskpane/explain/formulaHost';
import { readArgumentText } from '../../../src/workbook/formula/argumentText';
import { pactCallsIn } from '../../../src/workbook/formula/calls';
import type { ArgumentValue, FormulaCell, PactCells } from '../../../src/workbook/excel/formulas';

type Cells = readonly (readonly unknown[])[];

/** A grid in the hand of a test: a cell is selected, ranges hold values, and it can be told that something has changed. */
export class FormulasInHand implements FormulaHost {
  /** By the text of an argument. */
  readonly ranges = new Map<string, ArgumentValue>();
  pact: PactCells = { sheet: 'Mine', cells: [], count: 0 };
  recalculations = 0;
  /** Thrown by the next readings of the cell. */
  fails: Error | undefined;
  private cell: FormulaCell | undefined;
  private readonly listeners = new Set<() => void>();

  /** Selects a cell of the sheet Mine with a formula and what it shows; a block of cells spills. */
  select(address: string, formula: string, shown: unknown, more: Partial<FormulaCell> = {}): void {
    const results = Array.isArray(shown) ? (shown as Cells) : [[shown]];
    const value = results[0]?.[0] ?? '';
    const text = typeof value === 'object' && value !== null && 'code' in value ? String(value.code) : String(value);
    this.cell = { place: { sheet: 'Mine', address }, formula, text, value, results, calls: pactCallsIn(formula), ...more };
    this.tell();
  }

  selectNothing(): void {
    this.cell = undefined;
    this.tell();
  }

  /** Cells of the sheet Mine. */
  hold(address: string, values: Cells): void {
    this.ranges.set(address, { kind: 'values', values, place: { sheet: 'Mine', address } });
  }

  /** Something is selected, edited or calculated. */
  tell(): void {
    for (const listener of this.listeners) listener();
  }

  get isWatched(): boolean {
    return this.listeners.size > 0;
  }

  async readCell(): Promise<FormulaCell | undefined> {
    if (this.fails) throw this.fails;
    return this.cell;
  }

  async readArguments(texts: readonly string[]): Promise<readonly ArgumentValue[]> {
    return texts.map((text): ArgumentValue => {
      const held = this.ranges.get(text);
      if (held) return held;
      const read = readArgumentText(text);
      if (read.kind === 'constant') return { kind: 'values', values: read.values };
      return read.kind === 'omitted' || read.kind === 'fault' ? read : { kind: 'expression' };
    });
  }

  async readPactCells(most: number): Promise<PactCells> {
    return { ...this.pact, cells: this.pact.cells.slice(0, most) };
  }

  async watch(listener: () => void): Promise<() => Promise<void>> {
    this.listeners.add(listener);
    return async () => {
      this.listeners.delete(listener);
    };
  }

  async recalculate(): Promise<void> {
    this.recalculations += 1;
  }
}
