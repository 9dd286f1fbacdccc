import { recovery, split, waterfall, type CumulativeTerms, type WaterfallRow } from '../../src/engine';
import { cellAddress, rangeAddress } from '../../src/workbook/a1';
import type { FileCell, FileName, FileSheet, FileValue, FileWorkbook } from '../../src/workbook/file';
import { absoluteReference } from '../../src/workbook/file/range';
import type { Translation } from '../../src/workbook/sharing/native';
import type { NativeCase, SheetTerms } from './nativeCases';

/** Inputs stand in columns on one sheet and, in every fifth case, in rows on another. */
const DOWN = "Jane's inputs";
const ACROSS = 'Across';
const CALLS = 'Calls';
const [WATERFALL_LEFT, RECOVERY_COLUMN, SPLIT_LEFT] = [0, 17, 19];
const RESULT_COLUMNS = [
  'period',
  'opening',
  'drawdown',
  'interest',
  'due',
  'distributable',
  'tier1',
  'tier2',
  'japanRecovery',
  'japanInterest',
  'japanPrincipal',
  'japanTier2',
  'japan',
  'us',
  'closing',
  'lossClosing',
] as const satisfies readonly (keyof WaterfallRow)[];
/** Rows of a case: its periods, one date more, and its terms. */
const MOST_TERMS = 8;
/** An amount due for PACT.SPLIT, whatever the waterfall owes. */
const dueOf = (profits: readonly number[]) =>
  profits.map((profit, at) => (at % 5 === 0 ? 0 : Math.round(Math.abs(profit) * (at % 3) * 30) / 100));

interface Placed {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  /** Rows of values, as they stand in the sheet. */
  readonly values: readonly (readonly (number | string)[])[];
}

interface CaseLayout {
  readonly top: number;
  readonly inputs: readonly Placed[];
  readonly names: readonly FileName[];
  readonly args: { readonly schedule: string; readonly split: string };
}

/** Where a case has its inputs. Its values may be others than at first; its shape is the same. */
function layOut(one: NativeCase, index: number, top: number): CaseLayout {
  const isAcross = index % 5 === 4;
  const sheet = isAcross ? ACROSS : DOWN;
  const inputs: Placed[] = [];
  const place = (slot: number, series: readonly number[]) => {
    const placed = isAcross
      ? { sheet, top: top + slot, left: 0, values: [series] }
      : { sheet, top, left: slot, values: series.map((value) => [value]) };
    inputs.push(placed);
    return absoluteReference(sheet, rangeOf(placed));
  };
  const argument = (slot: number, value: number | readonly number[]) => {
    if (typeof value !== 'number') return place(slot, value);
    return place(slot, [value]).replaceAll('$', '');
  };
  const rate = argument(0, one.rate);
  const drawdowns = argument(1, one.drawdowns);
  const profits = argument(2, one.profits);
  const dates = one.dates ? argument(3, one.dates) : '';
  const due = argument(4, dueOf(one.profits));
  const names: FileName[] = [];
  let terms = '';
  if (one.terms) {
    const table = { sheet: DOWN, top, left: 6, values: Object.entries(one.terms).map(([key, value]) => [key, value]) };
    inputs.push(table);
    terms = absoluteReference(DOWN, rangeOf(table));
    if (index % 3 === 0) {
      names.push({ name: `Terms_${index}`, formula: `=${terms}` });
      terms = `terms_${index}`;
    }
  }
  return {
    top,
    inputs,
    names,
    args: { schedule: [rate, drawdowns, profits, dates, terms].join(','), split: [profits, due, terms].join(',') },
  };
}

function rangeOf({ top, left, values }: Placed): string {
  return rangeAddress({ top, left, bottom: top + values.length - 1, right: left + (values[0]?.length ?? 1) - 1 });
}

function layouts(cases: readonly NativeCase[]): CaseLayout[] {
  let top = 0;
  return cases.map((one, index) => {
    const layout = layOut(one, index, top);
    top += Math.max(one.profits.length + 1, MOST_TERMS) + 1;
    return layout;
  });
}

/** A workbook in which each case is called three times: the whole WATERFALL, RECOVERY, and a SPLIT of its profits. */
export function workbookOf(cases: readonly NativeCase[]): FileWorkbook {
  const cells: Record<string, FileCell[]> = { [DOWN]: [], [ACROSS]: [], [CALLS]: [] };
  const placed = layouts(cases);
  placed.forEach(({ top, inputs, args }, index) => {
    const periods = cases[index]?.profits.length ?? 0;
    for (const { sheet, top: first, left, values } of inputs) {
      values.forEach((line, down) =>
        line.forEach((value, right) => cells[sheet]?.push({ row: first + down, column: left + right, value })),
      );
    }
    const call = (column: number, formula: string, rows: number, columns: number) => {
      const values = Array.from({ length: rows }, () => new Array<number>(columns).fill(0));
      cells[CALLS]?.push({ row: top, column, formula, value: 0, ...(rows * columns > 1 && { spill: { rows, columns, values } }) });
    };
    call(WATERFALL_LEFT, `=PACT.WATERFALL(${args.schedule})`, periods, RESULT_COLUMNS.length);
    call(RECOVERY_COLUMN, `=PACT.RECOVERY(${args.schedule})`, 1, 1);
    call(SPLIT_LEFT, `=PACT.SPLIT(${args.split})`, periods, 2);
  });
  return {
    sheets: Object.entries(cells).map(([name, some]) => plainSheet(name, some)),
    activeSheet: 0,
    names: placed.flatMap(({ names }) => names),
    defaultFont: { name: 'Calibri', size: 11 },
    properties: { custom: {} },
    customXml: [],
    settings: {},
    notKept: [],
  };
}

export function plainSheet(name: string, cells: readonly FileCell[]): FileSheet {
  return {
    name,
    visibility: 'visible',
    showGridlines: true,
    cells: [...cells].sort((a, b) => a.row - b.row || a.column - b.column),
    columns: [],
    rows: [],
    merges: [],
    frozen: { rows: 0, columns: 0 },
    validations: [],
    highlights: [],
    tables: [],
    notes: [],
    charts: [],
    print: { orientation: 'portrait', areas: [] },
  };
}

/** The workbook with the plain formulas in the place of the calls. */
export function translated(source: FileWorkbook, { forms, sheet }: Translation): FileWorkbook {
  const sheets = source.sheets.map((one) =>
    plainSheet(
      one.name,
      one.cells.flatMap((cell) => {
        const form = forms.get(`${one.name}!${cellAddress(cell.row, cell.column)}`);
        if (!form) return [cell];
        return form.formulas.flatMap((line, down) =>
          line.map((formula, right) => ({ row: cell.row + down, column: cell.column + right, formula, value: 0 })),
        );
      }),
    ),
  );
  return { ...source, sheets: sheet ? [...sheets, sheet] : sheets };
}

/** What the cells of a calculated workbook show. */
export type ShownAt = (sheet: string, row: number, column: number) => FileValue | null | undefined;

const LESS_THAN_HALF_A_CENT = 0.004;

/**
 * Cells of all cases that are not what the engine says, by half a cent or by more than 1e-11 of the largest amount of the case; and how
 * many were compared.
 */
export function differences(cases: readonly NativeCase[], shown: ShownAt): { readonly found: string[]; readonly compared: number } {
  const found: string[] = [];
  let compared = 0;
  layouts(cases).forEach(({ top }, index) => {
    const one = cases[index];
    if (!one) return;
    const compare = (what: string, row: number, column: number, expected: number | '#N/A', tolerance: number) => {
      compared += 1;
      const value = shown(CALLS, row, column);
      const isSame = expected === '#N/A' ? isError(value, expected) : typeof value === 'number' && Math.abs(value - expected) <= tolerance;
      if (!isSame) found.push(`${one.name}: ${what} shows ${JSON.stringify(value)}, the engine says ${expected}`);
    };
    const { input, splitTerms } = engineInput(one);
    const { rows } = waterfall(input);
    const largest = Math.max(1, ...rows.flatMap(({ due, distributable }) => [due.toNumber(), distributable.toNumber()]));
    const tolerance = Math.min(LESS_THAN_HALF_A_CENT, 1e-11 * largest);
    rows.forEach((row, period) =>
      RESULT_COLUMNS.forEach((column, at) => {
        compare(`${column} of period ${period + 1}`, top + period, WATERFALL_LEFT + at, Number(row[column]), tolerance);
      }),
    );
    const { fractional } = recovery(input);
    compare('RECOVERY', top, RECOVERY_COLUMN, fractional?.toNumber() ?? '#N/A', 1e-9);
    const due = dueOf(one.profits);
    one.profits.forEach((profit, period) => {
      const { japan, us } = split(profit, due[period] ?? 0, splitTerms);
      compare(`SPLIT, Japan in row ${period + 1}`, top + period, SPLIT_LEFT, japan.toNumber(), tolerance);
      compare(`SPLIT, US in row ${period + 1}`, top + period, SPLIT_LEFT + 1, us.toNumber(), tolerance);
    });
  });
  return { found, compared };
}

function isError(value: FileValue | null | undefined, code: string): boolean {
  return value === code || (typeof value === 'object' && value?.error === code);
}

function engineInput({ rate, drawdowns, profits, dates, terms = {} }: NativeCase) {
  const { basis, per_year, ...pact } = Object.fromEntries(
    Object.entries(terms).map(([name, value]) => [name.toLowerCase(), value]),
  ) as SheetTerms;
  const { share_before, share_after, ...others } = pact;
  const engineTerms = {
    ...others,
    ...(share_before !== undefined && { shareBefore: share_before }),
    ...(share_after !== undefined && { shareAfter: share_after }),
  } as CumulativeTerms;
  const [start, ...ends] = dates ?? [];
  const timeline = start === undefined ? { periodsPerYear: Number(per_year ?? 1) } : { start, dates: ends, basis: Number(basis ?? 0) as 0 };
  const { shareBefore, shareAfter, rounding } = engineTerms;
  return { input: { rate, drawdowns, profits, ...timeline, terms: engineTerms }, splitTerms: { shareBefore, shareAfter, rounding } };
}

export const FEATURES = [
  'crossing',
  'exactEnd',
  'loss',
  'ignoredLoss',
  'redraw',
  'neverRecovered',
  'recoveredInFirst',
  'noRate',
  'noShare',
  'fullShare',
  'dated',
  'simple',
  'effective',
] as const;

/** What happens in a case. */
export function featuresOf(one: NativeCase): Readonly<Record<(typeof FEATURES)[number] | 'ledger', boolean>> {
  const { input } = engineInput(one);
  const { rows, recovery: recovered } = waterfall(input);
  const { rounding, losses = 'carry', compounding, shareBefore } = input.terms;
  const hasLoss = one.profits.some((profit) => profit < 0);
  const repaid = rows.findIndex(({ due, closing }) => due.gt(0) && closing.isZero());
  return {
    ledger: rounding === 2,
    crossing: rows.some(({ tier1, tier2 }) => tier1.gt(0) && tier2.gt(0)),
    exactEnd: rows.some(({ due, closing, tier2, distributable }) => due.gt(0) && distributable.gt(0) && closing.isZero() && tier2.isZero()),
    loss: hasLoss && losses === 'carry',
    ignoredLoss: hasLoss && losses === 'ignore',
    redraw: repaid >= 0 && rows.slice(repaid + 1).some(({ drawdown }) => drawdown.gt(0)),
    neverRecovered: !recovered.recovered,
    recoveredInFirst: recovered.period === 1,
    noRate: [one.rate].flat().every((rate) => rate === 0),
    noShare: shareBefore === 0,
    fullShare: shareBefore === 1,
    dated: one.dates !== undefined,
    simple: compounding === 'simple',
    effective: compounding === 'effective',
  };
}

/** The cells to write so that a workbook of these cases holds others of the same shapes. */
export function inputsOf(cases: readonly NativeCase[]): readonly Placed[] {
  return layouts(cases).flatMap(({ inputs }) => inputs);
}
