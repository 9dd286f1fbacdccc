import { LAST_COLUMN, LAST_ROW } from './limits';

const TEXT = String.raw`"(?:[^"]|"")*"`;
const SHEET = String.raw`'(?:[^']|'')*'`;
/** A word that is no reference: a name, a function, a number such as 1E5. */
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_.(!])`;
const COLUMNS = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(!])`;
const ROWS = String.raw`\$?\d{1,7}:\$?\d{1,7}(?![\p{L}\p{N}_.(!])`;
const WORD = String.raw`[\p{L}\p{N}_\\][\p{L}\p{N}_.\\]*`;
const TOKENS = new RegExp(`${TEXT}|${SHEET}|\\[[^\\]]*\\]|(${CELL})|(${COLUMNS})|(${ROWS})|${WORD}`, 'gu');

/** What moves in a formula, and what stands between. */
type Piece = string | { readonly corners: readonly string[] };

/** A formula as it reads in other cells: relative references move along. */
export class MovableFormula {
  private readonly pieces: Piece[] = [];

  constructor(private readonly formula: string) {
    let end = 0;
    for (const { 0: token, 1: cell, 2: wholeColumns, 3: wholeRows, index } of formula.matchAll(TOKENS)) {
      if (cell === undefined && wholeColumns === undefined && wholeRows === undefined) continue;
      this.pieces.push(formula.slice(end, index), { corners: token.split(':') });
      end = index + token.length;
    }
    this.pieces.push(formula.slice(end));
  }

  /** As it reads that many rows further down and columns further right. */
  at(rows: number, columns: number): string {
    if (rows === 0 && columns === 0) return this.formula;
    const moved = this.pieces.map((piece) => {
      if (typeof piece === 'string') return piece;
      const corners = piece.corners.map((corner) => movedCorner(corner, rows, columns));
      return corners.includes(undefined) ? '#REF!' : corners.join(':');
    });
    return moved.join('');
  }
}

function movedCorner(corner: string, rows: number, columns: number): string | undefined {
  const [, columnSign = '', letters = '', rowSign = '', digits = ''] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(corner) ?? [];
  // In `$4` the sign stands before the row.
  const rowIsFixed = rowSign === '$' || (letters === '' && columnSign === '$');
  const column = letters === '' ? '' : columnSign === '$' ? letters : lettersOf(columnOf(letters) + columns);
  const row = digits === '' ? '' : rowIsFixed ? digits : rowText(Number(digits) - 1 + rows);
  if (column === undefined || row === undefined) return undefined;
  return `${columnSign}${column}${rowSign}${row}`;
}

function rowText(row: number): string | undefined {
  return row < 0 || row > LAST_ROW ? undefined : String(row + 1);
}

function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function lettersOf(column: number): string | undefined {
  if (column < 0 || column > LAST_COLUMN) return undefined;
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}
