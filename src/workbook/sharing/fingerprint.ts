import type { FileCell, FileValue } from '../file/fileWorkbook';
import { storedError } from '../file/values';
import { formulaTokens } from '../formula/formulaTokens';
import type { CellBlock, CellGrid, FormulaEntry } from './formulaEntry';
import { replaceReferences } from '../formula/references';

/** Digits by which numbers are told apart; programs that save a workbook change those behind the fifteenth. */
const DIGITS = 12;
/** Cells of one block that are looked at; of more, evenly spread ones. A cell of Excel holds 32,767 characters. */
const MOST_CELLS = 10_000;
const LETTERS = 3;

/** Of what cells show: `v` and three letters a cell. Another number, text or place in the block gives another one. */
export function valueFingerprint(values: CellGrid): string {
  return `v${sampled(values)
    .map((value) => letters(keyOf(value)))
    .join('')}`;
}

/** Of plain formulas that PACT put into cells: their functions, names and signs. It stays when cells move and sheets are renamed. */
export function formulaFingerprint(formulas: readonly (readonly string[])[]): string {
  const written = formulas.map((row) => row.map(structureOf).join('\t')).join('\n');
  return `f${hash(written).toString(36)}${hash(`${written} `).toString(36)}`;
}

/** Whether the cells are still what PACT made them: values where it put values, its own formulas where it put formulas. */
export function isUntouched({ fingerprint }: FormulaEntry, { values, formulas }: CellBlock): boolean {
  if (fingerprint.startsWith('f')) {
    const [all, first] = [formulas.map((row) => row.map(String)), [[String(formulas[0]?.[0] ?? '')]]];
    // A formula in the first cell can fill all others.
    return formulaFingerprint(all) === fingerprint || formulaFingerprint(first) === fingerprint;
  }
  const isCalculated = formulas.some((row, r) => row.some((content, c) => isFormula(content) && content !== values[r]?.[c]));
  return !isCalculated && hasValues(fingerprint, values);
}

/** The same values as those of the fingerprint, up to what a program that saved them may have changed in their last digits. */
export function hasValues(fingerprint: string, values: CellGrid): boolean {
  const expected = fingerprint.slice(1).match(new RegExp(`.{${LETTERS}}`, 'g')) ?? [];
  const found = sampled(values);
  if (!fingerprint.startsWith('v') || expected.length !== found.length) return false;
  return found.every((value, index) => {
    const candidates = typeof value === 'number' ? [value, value * (1 + 1e-12), value * (1 - 1e-12)] : [value];
    return candidates.some((one) => letters(keyOf(one)) === expected[index]);
  });
}

/** LibreOffice makes a formula of an error or a truth value that is a constant. */
function isFormula(content: number | string | boolean): boolean {
  return typeof content === 'string' && content.startsWith('=') && !/^=(#[A-Z0-9/]+[!?]?|(NA|TRUE|FALSE)\(\))$/i.test(content);
}

function sampled(values: CellGrid): readonly (number | string | boolean)[] {
  const all = values.flat();
  const step = Math.ceil(all.length / MOST_CELLS);
  return step <= 1 ? all : all.filter((_value, index) => index % step === 0);
}

function keyOf(value: number | string | boolean): string {
  if (typeof value === 'number') return `n${(value + 0).toPrecision(DIGITS)}`;
  if (typeof value === 'boolean') return `b${value}`;
  return `t${storedError(value) ?? value.replace(/\r\n?/g, '\n')}`;
}

/** Spaces, the writing of numbers, and where references lead are a matter of the program that saved the formula. */
function structureOf(formula: string): string {
  const placed = formulaTokens(replaceReferences(formula, ({ isSpill }) => (isSpill ? '\uE000#' : '\uE000')));
  return placed
    .map(({ kind, text }, index) => {
      if (kind === 'space' || kind === 'sheet' || text === '!' || placed[index + 1]?.text === '!') return '';
      if (kind === 'number') return String(Number(text));
      return kind === 'word' ? text.toUpperCase() : text;
    })
    .join('');
}

function letters(text: string): string {
  return (hash(text) % 36 ** LETTERS).toString(36).padStart(LETTERS, '0');
}

/** FNV-1a of the text's characters, 32 bits. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  // FNV leaves the high bits of short texts nearly alike.
  state = Math.imul(state ^ (state >>> 15), 0x85ebca6b);
  return (state ^ (state >>> 13)) >>> 0;
}

/** A value as the Excel API shows it. */
export function shownValue(value: FileValue | null | undefined): number | string | boolean {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? value.error : value;
}

/** What a cell shows, with all cells that it spills into. */
export function shownBlock({ value, spill }: FileCell): CellGrid {
  return spill === undefined ? [[shownValue(value)]] : spill.values.map((row) => row.map(shownValue));
}
