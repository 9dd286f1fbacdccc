import { CATALOGUE, NAMESPACE } from '../../functions/catalogue';
import { cellAddress } from '../a1';
import { fromStored } from '../file/storedForm';
import type { CellGrid, ResultSize } from './formulaEntry';
import { formulaTokens, hasPactCall, isPactFunction } from '../formula/formulaTokens';

/**
 * `stored`: the cell shows the name by which a file stores the function. `foreignLink`: the function is looked for in another workbook.
 * `caseChanged`: LibreOffice wrote the names in small letters. `nameError`: the formula is sound and the cell stays on #NAME?.
 * `implicitIntersection`: an @ cuts the result down to one cell. `array`: a formula that fills a fixed block of cells.
 */
export type Damage = 'stored' | 'foreignLink' | 'caseChanged' | 'nameError' | 'implicitIntersection' | 'array';

export interface DamagedCell {
  readonly sheet: string;
  readonly cell: string;
  readonly damage: Damage;
  /** The formula as it stands there. */
  readonly found: string;
  /** What it should be. */
  readonly formula: string;
  /** Of the block that an array formula fills; all of it makes room for the formula. */
  readonly rows?: number;
  readonly columns?: number;
}

/** The used cells of a sheet, from a zero-based row and column on, as the Excel API reads them. */
export interface FormulaGrid {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly formulas: CellGrid;
  readonly values: CellGrid;
}

/** The PACT formulas that cannot work as they stand, sheet by sheet and row by row. A text that reads like a formula is none. */
export function findDamage(sheets: readonly FormulaGrid[]): readonly DamagedCell[] {
  return sheets.flatMap(damageOf);
}

function damageOf({ name, top, left, formulas, values }: FormulaGrid): DamagedCell[] {
  const covered = new Set<string>();
  return formulas.flatMap((line, row) =>
    line.flatMap((found, column): DamagedCell[] => {
      if (covered.has(`${row},${column}`) || !isFormulaAt(formulas, values, row, column) || !hasPactCall(String(found))) return [];
      const text = String(found);
      const block = arrayAt(formulas, values, row, column);
      for (let down = 0; down < block.rows; down += 1) {
        for (let right = 0; right < block.columns; right += 1) covered.add(`${row + down},${column + right}`);
      }
      const isArray = block.rows * block.columns > 1;
      const damage = damageIn(text) ?? (isArray ? 'array' : values[row]?.[column] === '#NAME?' ? 'nameError' : undefined);
      if (damage === undefined) return [];
      const cell = cellAddress(top + row, left + column);
      return [{ sheet: name, cell, damage, found: text, formula: repaired(text), ...(isArray && block) }];
    }),
  );
}

/** Of a text the API gives the same as formula and as value. */
function isFormulaAt(formulas: CellGrid, values: CellGrid, row: number, column: number): boolean {
  const content = formulas[row]?.[column];
  return typeof content === 'string' && content.startsWith('=') && content !== values[row]?.[column];
}

const FOREIGN = /^(?:'[^']*'|[\p{L}_][\p{L}\p{N}_.]*|\[[^\]]*\])$/u;

function damageIn(formula: string): Damage | undefined {
  const calls = callsIn(formula);
  if (calls.some(({ isForeign }) => isForeign)) return 'foreignLink';
  const stored = calls.filter(({ word }) => /^_xldudf_/i.test(word));
  if (stored.some(({ word }) => word.slice('_xldudf_'.length) !== word.slice('_xldudf_'.length).toUpperCase())) return 'caseChanged';
  if (stored.length > 0) return 'stored';
  if (calls.some(({ word }) => word !== word.toUpperCase())) return 'caseChanged';
  return calls.some(({ hasAt }) => hasAt) ? 'implicitIntersection' : undefined;
}

interface Call {
  readonly word: string;
  readonly isForeign: boolean;
  readonly hasAt: boolean;
}

function callsIn(formula: string): Call[] {
  const tokens = formulaTokens(formula).filter(({ kind }) => kind !== 'space');
  return tokens.flatMap(({ kind, text }, index) => {
    if (kind !== 'word' || !isPactFunction(text) || tokens[index + 1]?.text !== '(') return [];
    const isForeign = tokens[index - 1]?.text === '!';
    return [{ word: text, isForeign, hasAt: tokens[index - 1]?.text === '@' }];
  });
}

/** The formula as PACT would have it: functions by their names, of no other workbook, with their whole results. */
function repaired(formula: string): string {
  const tokens = formulaTokens(fromStored(formula));
  const kept = tokens.map(({ kind, text }, index) => {
    const next = tokens.slice(index + 1).filter((token) => token.kind !== 'space');
    const callStarts = (at: number) => next[at]?.kind === 'word' && isPactFunction(next[at].text) && next[at + 1]?.text === '(';
    if (text === '@' && callStarts(0)) return '';
    if (text === '!' && callStarts(0)) return '';
    if (FOREIGN.test(text) && next[0]?.text === '!' && callStarts(1)) return '';
    if (/^\[[^\]]*\]$/.test(text) && FOREIGN.test(next[0]?.text ?? '') && next[1]?.text === '!' && callStarts(2)) return '';
    return kind === 'word' && isPactFunction(text) && next[0]?.text === '(' ? text.toUpperCase() : text;
  });
  return kept.join('');
}

const SPILLING: ReadonlySet<string> = new Set(CATALOGUE.filter(({ result }) => result === 'matrix').map(({ id }) => `${NAMESPACE}.${id}`));

/** Functions that pass a whole result on; all others make one value of it. */
const PASSING: readonly string[] = ['', 'IF', 'IFERROR', 'IFNA', 'CHOOSE', 'LET'];

/** Whether a formula can fill several cells with a result of PACT. */
function canSpill(formula: string): boolean {
  const tokens = formulaTokens(formula).filter(({ kind }) => kind !== 'space');
  const around: string[] = [];
  return tokens.some(({ kind, text }, index) => {
    const isCall = kind === 'word' && tokens[index + 1]?.text === '(';
    if (text === '(') around.push(tokens[index - 1]?.kind === 'word' ? (tokens[index - 1]?.text.toUpperCase() ?? '') : '');
    else if (text === ')') around.pop();
    return isCall && SPILLING.has(text.toUpperCase()) && around.every((name) => PASSING.includes(name));
  });
}

/**
 * The block that one array formula fills: each of its cells has the same formula. Neighbours to which a person gave one formula show the
 * same in all of them; so does a block whose function is not found.
 */
function arrayAt(formulas: CellGrid, values: CellGrid, row: number, column: number): ResultSize {
  const text = String(formulas[row]?.[column]);
  const isSame = (r: number, c: number) => formulas[r]?.[c] === text;
  const one = { rows: 1, columns: 1 };
  if (!canSpill(repaired(text))) return one;
  let columns = 1;
  while (isSame(row, column + columns)) columns += 1;
  const isRow = (r: number) => Array.from({ length: columns }, (_, right) => isSame(r, column + right)).every(Boolean);
  let rows = 1;
  while (isRow(row + rows)) rows += 1;
  const shown = new Set(values.slice(row, row + rows).flatMap((line) => line.slice(column, column + columns)));
  const isOneResult = shown.size > 1 || shown.has('#NAME?') || damageIn(text) !== undefined;
  return isOneResult ? { rows, columns } : one;
}
