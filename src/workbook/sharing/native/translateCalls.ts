import type { Language } from '../../../templates';
import { cellAddress } from '../../a1';
import type { FileCell, FileSheet, FileWorkbook } from '../../file';
import { absoluteReference } from '../../file/range';
import { hasPactCall } from '../../formula/formulaTokens';
import { readColumns, type ChosenColumns } from './chosenColumns';
import { FileIndex } from './fileIndex';
import { gridSheet, type GridSheet } from './gridSheet';
import { parseCall, type PactCall } from './pactCall';
import { readSchedule, type NativeSchedule } from './schedule';
import { readSplit, splitFormulas, type NativeSplit } from './splitForm';
import type { NativeTerms } from './termsArgument';
import type { WaterfallBlock } from './waterfallBlock';

/** One plain formula, with "=", for each cell of a result. */
export interface NativeForm {
  readonly formulas: readonly (readonly string[])[];
}

export interface Translation {
  /** By `${sheet}!${A1}` of the cell with the call, without quotes. */
  readonly forms: ReadonlyMap<string, NativeForm>;
  /** The sheet with the helper grids, to be added to the workbook; undefined where no form refers to it. */
  readonly sheet: FileSheet | undefined;
}

/** A cell that can be translated, before it is known where the grids stand. */
interface Candidate {
  readonly sheet: string;
  readonly cell: FileCell;
  readonly call: PactCall;
  readonly plain:
    | { readonly kind: 'split'; readonly split: NativeSplit }
    | { readonly kind: 'waterfall'; readonly schedule: NativeSchedule; readonly chosen: ChosenColumns }
    | { readonly kind: 'recovery'; readonly schedule: NativeSchedule };
}

/**
 * Translates every cell that is one call of SPLIT, WATERFALL or RECOVERY, or INDEX of one of the first two, to plain formulas that give
 * what PACT gives and follow the same inputs. Where an input becomes one that PACT refuses, they show an error as well.
 *
 * Left out is every cell for which that is not certain: other functions, expressions as arguments, the annual hurdle, rounding other than
 * none or 2, ranges of several rows and columns, cells whose values are no numbers or not known, results that are errors.
 *
 * @param options.sheetName name of the sheet with the grids; the workbook must have none of that name
 */
export function translateCalls(source: FileWorkbook, options: { readonly sheetName: string; readonly language: Language }): Translation {
  const book = new FileIndex(source);
  const candidates = source.sheets.flatMap(({ name, cells }) => cells.flatMap((cell) => candidate(name, cell, book) ?? []));
  const grid = layOut(candidates, options);
  const forms = new Map<string, NativeForm>();
  for (const one of candidates) {
    const formulas = formulasOf(one, grid, options.sheetName);
    if (formulas) forms.set(`${one.sheet}!${cellAddress(one.cell.row, one.cell.column)}`, { formulas });
  }
  return { forms, sheet: grid?.sheet };
}

function candidate(sheet: string, cell: FileCell, book: FileIndex): Candidate | undefined {
  if (cell.formula === undefined || !hasPactCall(cell.formula)) return undefined;
  const call = parseCall(cell.formula);
  const plain = call && plainOf(call, sheet, book);
  return call && plain && fits(cell, call, plain) ? { sheet, cell, call, plain } : undefined;
}

function plainOf({ id, args }: PactCall, home: string, book: FileIndex): Candidate['plain'] | undefined {
  if (id === 'SPLIT') {
    const split = readSplit(args, home, book);
    return split && { kind: 'split', split };
  }
  if (args.length > (id === 'RECOVERY' ? 5 : 7)) return undefined;
  const schedule = readSchedule(args, home, book);
  if (!schedule) return undefined;
  if (id === 'RECOVERY') return { kind: 'recovery', schedule };
  const chosen = readColumns(args[5] ?? '', args[6] ?? '', home, book);
  return chosen && { kind: 'waterfall', schedule, chosen };
}

/** Whether the cell shows the whole result, or the one cell of it that is asked for: a blocked or cut result is not translated. */
function fits({ spill }: FileCell, { only }: PactCall, plain: Candidate['plain']): boolean {
  const { rows, columns } = sizeOf(plain);
  if (only) return only.row <= rows && only.column <= columns && isOneCell(spill ?? { rows: 1, columns: 1 });
  return spill ? spill.rows === rows && spill.columns === columns : isOneCell({ rows, columns });
}

function sizeOf(plain: Candidate['plain']): { readonly rows: number; readonly columns: number } {
  switch (plain.kind) {
    case 'split':
      return { rows: plain.split.profit.count, columns: 2 };
    case 'waterfall':
      return { rows: plain.schedule.results.length + (plain.chosen.headers ? 1 : 0), columns: plain.chosen.columns.length };
    case 'recovery':
      return { rows: 1, columns: 1 };
  }
}

const isOneCell = ({ rows, columns }: { readonly rows: number; readonly columns: number }) => rows === 1 && columns === 1;

function layOut(candidates: readonly Candidate[], { sheetName, language }: Parameters<typeof translateCalls>[1]): GridSheet | undefined {
  const terms = new Map<string, NativeTerms>();
  const schedules = new Map<string, { schedule: NativeSchedule; served: { cells: string[]; call: string } }>();
  for (const { sheet, cell, plain } of candidates) {
    // A split with the usual shares writes them as numbers.
    if (plain.kind === 'split') {
      if (plain.split.terms.text !== '') terms.set(plain.split.terms.text, plain.split.terms);
      continue;
    }
    const { schedule } = plain;
    terms.set(schedule.terms.text, schedule.terms);
    const known = schedules.get(schedule.key) ?? { schedule, served: { cells: [], call: (cell.formula ?? '').replace(/^=/, '') } };
    known.served.cells.push(`${sheet}!${cellAddress(cell.row, cell.column)}`);
    schedules.set(schedule.key, known);
  }
  return terms.size === 0 ? undefined : gridSheet(sheetName, language, terms, schedules);
}

function formulasOf({ sheet, cell, call, plain }: Candidate, grid: GridSheet | undefined, sheetName: string): string[][] | undefined {
  const formulas = plain.kind === 'split' ? splitCells(plain.split, sheet, cell, call, grid, sheetName) : gridCells(plain, grid, sheetName);
  if (!formulas || !call.only) return formulas;
  const only = formulas[call.only.row - 1]?.[call.only.column - 1];
  return only === undefined ? undefined : [[only]];
}

function splitCells(
  split: NativeSplit,
  home: string,
  { row, column }: FileCell,
  { only }: PactCall,
  grid: GridSheet | undefined,
  sheetName: string,
): string[][] {
  const { values, text } = split.terms;
  const block = grid?.terms.get(text);
  const onGrid = (address: string) => absoluteReference(sheetName, address);
  const shares =
    text === '' || !block
      ? { before: String(values.share_before), after: String(values.share_after) }
      : { before: onGrid(block.terms.share_before), after: onGrid(block.terms.share_after), check: onGrid(block.check) };
  return splitFormulas(split, shares, home, only ? undefined : (index) => cellAddress(row + index, column));
}

function gridCells(
  plain: Exclude<Candidate['plain'], { kind: 'split' }>,
  grid: GridSheet | undefined,
  sheetName: string,
): string[][] | undefined {
  const block = grid?.waterfalls.get(plain.schedule.key);
  if (!block) return undefined;
  const onGrid = (address: string) => absoluteReference(sheetName, address);
  if (plain.kind === 'waterfall') return waterfallCells(plain.chosen, block, onGrid);
  const last = onGrid(block.cell(block.periods - 1, 'recoveredAfter'));
  return [[`=IF(${last}="",NA(),${last})`]];
}

function waterfallCells(chosen: ChosenColumns, block: WaterfallBlock, onGrid: (address: string) => string): string[][] {
  const { columns, headers, guarded } = chosen;
  const cells = Array.from({ length: block.periods }, (_, period) => columns.map((column) => onGrid(block.cell(period, column))));
  // A heading is an error where its column is.
  const rows = headers ? [columns.map((column) => `IF(${onGrid(block.check)}=0,"${column}")`), ...cells] : cells;
  return rows.map((row) => row.map((formula) => `=${guarded(formula)}`));
}
