import { rangeAddress, type Rectangle } from '../../a1';
import type { FileStyle } from '../../file';
import type { CellLooks } from './cellLook';
import { LOOK } from './cellLook';
import { question, type Question, type Reader } from './reading';

/** The cells of a sheet that are read, row by row. */
export interface CellGrid {
  readonly top: number;
  readonly left: number;
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
  readonly types: readonly (readonly string[])[];
  readonly styles: readonly (readonly (FileStyle | undefined)[])[];
  /** Links to other places, which a file of ours does not hold. */
  readonly links: number;
}

/** Bytes of what a cell holds and of how it looks, as Excel writes them into an answer. */
const CONTENT_BYTES = 120;
const LOOK_BYTES = 850;
/** Texts can be long, looks are not: a block of contents is small enough for texts of some thousand letters. */
const CONTENTS_AT_ONCE = 500;
const LOOKS_AT_ONCE = 2_000;

/** Reads the rectangle of a sheet, block by block. */
export function* readCellGrid(sheet: Excel.Worksheet, rectangle: Rectangle, looks: CellLooks): Reader<CellGrid> {
  const range = (block: Rectangle) => sheet.getRange(rangeAddress(block)).untrack();
  const contents = askOf(rectangle, CONTENTS_AT_ONCE, CONTENT_BYTES, (block) =>
    range(block).load('formulas,values,valueTypes,numberFormat'),
  );
  const appearances = askOf(rectangle, LOOKS_AT_ONCE, LOOK_BYTES, (block) => range(block).getCellProperties(LOOK));
  yield [...contents, ...appearances].map(({ asked }) => asked);
  const { top, left, bottom, right } = rectangle;
  const grid = <T>(empty: T) => Array.from({ length: bottom - top + 1 }, () => Array<T>(right - left + 1).fill(empty));
  const place = <T>(into: T[][], block: Rectangle, part: readonly (readonly T[])[]) =>
    part.forEach((line, r) => into[block.top - top + r]?.splice(block.left - left, line.length, ...line));
  const [formulas, values, formats] = [grid<unknown>(''), grid<unknown>(''), grid<unknown>('General')];
  const types = grid('Empty');
  for (const { block, asked } of contents) {
    place<unknown>(formulas, block, asked.answer.formulas);
    place<unknown>(values, block, asked.answer.values);
    place<unknown>(formats, block, asked.answer.numberFormat);
    place<string>(types, block, asked.answer.valueTypes);
  }
  const properties = grid<Excel.CellProperties>({});
  for (const { block, asked } of appearances) place(properties, block, asked.answer.value);
  return {
    top,
    left,
    formulas,
    values,
    types,
    styles: properties.map((line, row) => line.map((one, column) => looks.of(one, formats[row]?.[column]))),
    links: properties.flat().filter(({ hyperlink }) => hyperlink?.address ?? hyperlink?.documentReference).length,
  };
}

interface AskedBlock<T> {
  readonly block: Rectangle;
  readonly asked: Question<T>;
}

function askOf<T>(rectangle: Rectangle, atOnce: number, bytes: number, ask: (block: Rectangle) => T): AskedBlock<T>[] {
  return blocksOf(rectangle, atOnce).map((block) => {
    const cells = (block.bottom - block.top + 1) * (block.right - block.left + 1);
    return { block, asked: question(() => ask(block), cells * bytes) };
  });
}

/** Whole rows as far as they are not too long. */
export function blocksOf({ top, left, bottom, right }: Rectangle, atOnce: number): Rectangle[] {
  const columns = Math.min(right - left + 1, atOnce);
  const rows = Math.max(1, Math.floor(atOnce / columns));
  const blocks: Rectangle[] = [];
  for (let row = top; row <= bottom; row += rows) {
    for (let column = left; column <= right; column += columns) {
      blocks.push({
        top: row,
        left: column,
        bottom: Math.min(bottom, row + rows - 1),
        right: Math.min(right, column + columns - 1),
      });
    }
  }
  return blocks;
}
