import type { Cell, CellStyle as FileStyle } from 'hucre/xlsx';
import { cellAddress, rangeAddress } from '../a1';
import type { CellPlan, CellValue, SheetPlan, WorkbookPlan } from '../plan';
import { WorkbookError } from '../workbookError';
import { fileStyle } from './cellStyles';
import { fileNote } from './notes';
import { parseRange } from './range';
import { toStored } from './storedForm';
import { type ShownValue, storedError } from './values';

type FileCell = Partial<Cell>;

/** The cells of a sheet as hucre takes them: by `row,column`, with the results of the formulas and of all cells they spill into, and notes. */
export function sheetCells(sheet: SheetPlan, styles: WorkbookPlan['styles'], shown: ShownValue): Map<string, FileCell> {
  const styleOf = styleReader(sheet, styles);
  const cells = new Map(sheet.cells.map((cell) => [key(cell.row, cell.column), fileCell(cell, styleOf(cell), shown)]));
  for (const { row, column, content } of sheet.cells) {
    if (content.kind !== 'formula' || content.spill === undefined) continue;
    const { rows, columns } = content.spill;
    for (let down = 0; down < rows; down += 1) {
      for (let right = 0; right < columns; right += 1) {
        if (down === 0 && right === 0) continue;
        const member = key(row + down, column + right);
        const style = cells.get(member)?.style ?? fileStyle({});
        cells.set(member, { style, ...resultCell(shown(row + down, column + right)) });
      }
    }
  }
  for (const { cell, text } of sheet.notes) {
    const { top, left } = parseRange(cell);
    const noted = key(top, left);
    cells.set(noted, { ...(cells.get(noted) ?? { style: fileStyle({}) }), comment: fileNote(text) });
  }
  return cells;
}

function fileCell({ row, column, content }: CellPlan, style: FileStyle, shown: ShownValue): FileCell {
  switch (content.kind) {
    case 'empty':
      return { style };
    case 'value':
      return { style, ...constantCell(content.value) };
    case 'formula': {
      const { formula, spill } = content;
      const value = shown(row, column);
      const formulaResult = storedError(value) ?? (typeof value === 'string' ? literal(value) : value);
      const cell: FileCell = { type: 'formula', formula: toStored(formula), formulaResult, style };
      if (spill === undefined) return cell;
      const formulaRef = rangeAddress({ top: row, left: column, bottom: row + spill.rows - 1, right: column + spill.columns - 1 });
      // Dynamic: without the mark that hucre then writes, Excel shows {=…} or puts @ before the function.
      return { ...cell, formulaType: 'array', formulaRef, formulaDynamic: true };
    }
  }
}

/** A text of the plan stays a text, also where it reads like a formula or an error. */
function constantCell(value: CellValue): FileCell {
  if (typeof value !== 'string') return { value };
  // hucre takes a plain text such as #N/A for an error; a run of rich text it leaves alone.
  return value.startsWith('#') ? { type: 'richText', richText: [{ text: literal(value) }] } : { value: literal(value) };
}

/** A cell that a formula spilled into: it holds a value only. */
function resultCell(value: CellValue): FileCell {
  return value === '' ? {} : { value: storedError(value) ?? (typeof value === 'string' ? literal(value) : value) };
}

/** `_x000D_` in a file stands for a character; the same letters in a text are written with the underscore escaped. */
function literal(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
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
    const stored = fileStyle(planned);
    read.set(style, stored);
    return stored;
  };
}

function key(row: number, column: number): string {
  return `${row},${column}`;
}
