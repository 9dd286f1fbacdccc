import { fromStored } from '../storedForm';
import type { FileCell, FileStyle, FileValue } from '../fileWorkbook';
import { damaged } from '../workbookFileError';
import {
  LAST_COLUMN,
  LAST_ROW,
  LONGEST_FORMULA,
  MOST_CELLS,
  MOST_FORMULA_CHARACTERS,
  MOST_OPEN_BRACKETS,
  parseArea,
  parseCell,
  tooMany,
} from './limits';
import { MovableFormula } from './sharedFormulas';
import { unescaped } from './sharedStrings';
import { isTrue } from './xmlTree';
import type { XmlAttributes } from './xmlEvents';

/** What the cells of all sheets share. */
export interface CellContext {
  readonly texts: readonly string[];
  readonly styleOf: (index: number) => FileStyle | undefined;
  /** Counts over the whole workbook. */
  readonly seen: { cells: number; formulaCharacters: number; dataTables: number };
}

interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: MovableFormula;
}

/** Takes the elements inside `sheetData` and turns them into cells. */
export class CellReader {
  readonly cells: FileCell[] = [];
  readonly heights: { row: number; points: number }[] = [];
  hasHiddenRows = false;
  private readonly shared = new Map<string, SharedFormula>();
  private readonly spills: FileCell[] = [];
  private row = -1;
  private column = -1;
  private cell: XmlAttributes = {};
  private formula: XmlAttributes | undefined;
  private formulaText = '';
  private value = '';
  private hasValue = false;
  private inReading = false;
  private takes: 'value' | 'formula' | undefined;

  constructor(
    private readonly part: string,
    private readonly context: CellContext,
  ) {}

  open(name: string, attributes: XmlAttributes): void {
    this.takes = undefined;
    if (name === 'row') this.openRow(attributes);
    else if (name === 'c') this.openCell(attributes);
    else if (name === 'f') {
      this.formula = attributes;
      this.takes = 'formula';
    } else if (name === 'rPh') this.inReading = true;
    else if (name === 'v' || (name === 't' && !this.inReading)) {
      this.hasValue = true;
      this.takes = 'value';
    }
  }

  text(text: string): void {
    if (this.takes === 'value') this.value += text;
    else if (this.takes === 'formula') this.formulaText += text;
  }

  close(name: string): void {
    this.takes = undefined;
    if (name === 'rPh') this.inReading = false;
    else if (name === 'c') this.closeCell();
  }

  /** All cells row by row, those inside a spill without the values that come from its formula. */
  finished(): FileCell[] {
    const byPlace = new Map(this.cells.map((cell) => [cell.row * (LAST_COLUMN + 1) + cell.column, cell]));
    if (byPlace.size < this.cells.length) throw damaged(`${this.part} has two cells in one place`);
    for (const anchor of this.spills) {
      const { rows, columns } = anchor.spill ?? { rows: 0, columns: 0 };
      const values = Array.from({ length: rows }, (_, down) =>
        Array.from({ length: columns }, (__, right): FileValue | null => {
          const place = (anchor.row + down) * (LAST_COLUMN + 1) + anchor.column + right;
          const member = byPlace.get(place);
          if (member && (down > 0 || right > 0)) {
            const { row, column, style } = member;
            if (style === undefined) byPlace.delete(place);
            else byPlace.set(place, { row, column, style });
          }
          return member?.value ?? null;
        }),
      );
      byPlace.set(anchor.row * (LAST_COLUMN + 1) + anchor.column, { ...anchor, spill: { rows, columns, values } });
    }
    return [...byPlace].sort(([a], [b]) => a - b).map(([, cell]) => cell);
  }

  private openRow(attributes: XmlAttributes): void {
    this.row = attributes['r'] === undefined ? this.row + 1 : Number(attributes['r']) - 1;
    this.column = -1;
    if (!Number.isInteger(this.row) || this.row < 0 || this.row > LAST_ROW) {
      throw damaged(`${this.part} has a row "${(attributes['r'] ?? '').slice(0, 40)}", which no sheet has`);
    }
    const points = Number(attributes['ht']);
    if (isTrue(attributes['customHeight']) && points > 0 && points <= 409.5) this.heights.push({ row: this.row, points });
    if (isTrue(attributes['hidden'])) this.hasHiddenRows = true;
  }

  private openCell(attributes: XmlAttributes): void {
    const address = attributes['r'];
    const place = address === undefined ? { row: this.row, column: this.column + 1 } : parseCell(address);
    if (!place || place.row !== this.row || place.column > LAST_COLUMN) {
      throw damaged(`${this.part} has a cell "${(address ?? '').slice(0, 40)}" where no sheet has it`);
    }
    this.context.seen.cells += 1;
    if (this.context.seen.cells > MOST_CELLS) throw tooMany('cells');
    this.column = place.column;
    this.cell = attributes;
    this.formula = undefined;
    this.formulaText = '';
    this.value = '';
    this.hasValue = false;
  }

  private closeCell(): void {
    const { row, column } = this;
    const style = this.context.styleOf(Number(this.cell['s'] ?? 0));
    const value = this.hasValue ? this.readValue() : undefined;
    const formula = this.readFormula();
    if (value === undefined && formula === undefined && style === undefined) return;
    const cell: FileCell = {
      row,
      column,
      ...(value !== undefined && { value }),
      ...(formula !== undefined && { formula }),
      ...(style !== undefined && { style }),
    };
    const filled = formula === undefined || this.formula?.['t'] !== 'array' ? undefined : this.readSpill();
    const whole = filled === undefined ? cell : { ...cell, spill: { ...filled, values: [] } };
    this.cells.push(whole);
    if (filled) this.spills.push(whole);
  }

  private readValue(): FileValue | undefined {
    const type = this.cell['t'] ?? 'n';
    switch (type) {
      case 's': {
        const text = this.context.texts[Number(this.value)];
        if (text === undefined) throw damaged(`${this.part} refers to a text that is missing`);
        return text === '' ? undefined : text;
      }
      case 'str':
      case 'inlineStr':
        return unescaped(this.value);
      case 'b':
        return isTrue(this.value.trim());
      case 'e':
        return { error: this.value };
      case 'd':
        return serialOf(this.value) ?? this.value;
      default: {
        if (this.value.trim() === '') return undefined;
        const number = Number(this.value);
        if (!Number.isFinite(number)) throw damaged(`${this.part} has a number that is none: "${this.value.slice(0, 40)}"`);
        return number;
      }
    }
  }

  private readFormula(): string | undefined {
    if (!this.formula) return undefined;
    const { t: type, si: group } = this.formula;
    if (type === 'dataTable') {
      this.context.seen.dataTables += 1;
      return undefined;
    }
    checkFormula(this.formulaText, this.part);
    if (type === 'shared' && group !== undefined) {
      if (this.formulaText !== '')
        this.shared.set(group, { row: this.row, column: this.column, formula: new MovableFormula(this.formulaText) });
      const source = this.shared.get(group);
      if (!source) throw damaged(`${this.part} refers to a formula that is missing`);
      const moved = source.formula.at(this.row - source.row, this.column - source.column);
      this.context.seen.formulaCharacters += moved.length; // twice in all: it takes time to write it out
      return this.visible(moved);
    }
    return this.formulaText === '' ? undefined : this.visible(this.formulaText);
  }

  private visible(stored: string): string {
    return readableFormula(stored, this.part, this.context.seen);
  }

  private readSpill(): { rows: number; columns: number } | undefined {
    const range = this.formula?.['ref'];
    if (range === undefined) return undefined;
    const { top, left, bottom, right } = parseArea(range, this.part);
    const [rows, columns] = [bottom - top + 1, right - left + 1];
    if (top !== this.row || left !== this.column) throw damaged(`${this.part} has a formula for cells where it is not`);
    this.context.seen.cells += rows * columns;
    if (this.context.seen.cells > MOST_CELLS) throw tooMany('cells');
    return { rows, columns };
  }
}

function checkFormula(stored: string, part: string): void {
  if (stored.length > 2 * LONGEST_FORMULA) throw damaged(`${part} has a formula of more than ${LONGEST_FORMULA} characters`);
  let open = 0;
  for (const character of stored) open = character === '[' ? open + 1 : character === ']' ? Math.max(0, open - 1) : open;
  if (open > MOST_OPEN_BRACKETS) throw damaged(`${part} has a formula that cannot be read`);
}

/** The formula as the grid shows it. @throws WorkbookFileError where it is too long or makes no sense, or all of them together are too long */
export function readableFormula(stored: string, part: string, seen: CellContext['seen']): string {
  checkFormula(stored, part);
  seen.formulaCharacters += stored.length;
  if (seen.formulaCharacters > MOST_FORMULA_CHARACTERS) throw tooMany('formulas');
  // Only these marks differ between the two forms; a formula without them is most formulas.
  return /_xl|\[\d+\]!_/i.test(stored) ? fromStored(stored) : `=${stored.replace(/^=/, '')}`;
}

/** The day number of a date that is written as 2029-01-19 or 2029-01-19T12:00:00. */
function serialOf(text: string): number | undefined {
  const time = Date.parse(/T/.test(text) && !/Z|[+-]\d\d:\d\d$/.test(text) ? `${text}Z` : text);
  return Number.isNaN(time) ? undefined : time / 86_400_000 + 25_569;
}
