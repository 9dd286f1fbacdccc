import { waterfall, type CumulativeTerms, type WaterfallRow } from '../../src/engine';
import { cellAddress } from '../../src/workbook/a1';
import type { WorkbookPlan } from '../../src/workbook/plan';
import { placeOf, sheetOf, textOf } from '../templates/plans';
import { numbersOf, valueAt, type Spreadsheet } from './spreadsheet';

type Column = Exclude<keyof WaterfallRow, 'period'>;

/** The headings of the native waterfall and the column of the engine that each of them must equal. */
const ENGINE_COLUMNS: Readonly<Record<string, Column>> = {
  'Opening claim': 'opening',
  Drawdown: 'drawdown',
  Interest: 'interest',
  'Due to Japan': 'due',
  'Loss carried forward': 'lossClosing',
  Distributable: 'distributable',
  'Tier 1 cash': 'tier1',
  'Tier 2 cash': 'tier2',
  Repaid: 'japanRecovery',
  Japan: 'japan',
  US: 'us',
  'Closing claim': 'closing',
};

export interface Difference {
  readonly cell: string;
  readonly column: string;
  readonly shown: number;
  readonly engine: number;
}

/** What the engine is given: the schedule that the sheet shows, as far as the horizon of the model. */
export interface Schedule {
  readonly rates: readonly number[];
  readonly drawdowns: readonly number[];
  readonly profits: readonly number[];
  /** First funding, then the end of each period. */
  readonly dates: readonly number[];
}

export function scheduleOf(spreadsheet: Spreadsheet, prefix: string, periods: number): Schedule {
  const first = (name: string, count: number) => numbersOf(spreadsheet, `${prefix}_${name}`).slice(0, count);
  return {
    rates: first('Rates', periods),
    drawdowns: first('Drawdowns', periods),
    profits: first('Profits', periods),
    dates: first('Dates', periods + 1),
  };
}

/** Every cell of the native waterfall of a project, up to the horizon, that differs from the engine by more than the tolerance. */
export function differences(plan: WorkbookPlan, spreadsheet: Spreadsheet, prefix: string, periods: number, tolerance: number) {
  const { rates, drawdowns, profits, dates } = scheduleOf(spreadsheet, prefix, periods);
  const [start = 0, ...ends] = dates;
  const basis = valueAt(spreadsheet, 'Pact_Basis') as 0;
  const { rows } = waterfall({ rate: rates, drawdowns, profits, start, dates: ends, basis, terms: termsOf(spreadsheet) });
  const columns = nativeColumns(plan, prefix);
  const found: Difference[] = [];
  for (const { heading, range } of columns) {
    const column = ENGINE_COLUMNS[heading];
    if (column === undefined) throw new Error(`The engine has no column for "${heading}".`);
    const { sheet, rect } = placeOf(plan, range);
    const shown = numbersOf(spreadsheet, range);
    rows.forEach((row, index) => {
      const [here = NaN, engine] = [shown[index], row[column].toNumber()];
      // Written so that a missing number is a difference too.
      if (!(Math.abs(here - engine) <= tolerance)) {
        found.push({ cell: `${sheet}!${cellAddress(rect.top + index, rect.left)}`, column: heading, shown: here, engine });
      }
    });
  }
  return { found, compared: columns.length * rows.length, columns: columns.map(({ heading }) => heading) };
}

/** Terms as the Pact sheet shows them; the native waterfall follows these. */
function termsOf(spreadsheet: Spreadsheet): CumulativeTerms {
  const term = (name: string) => valueAt(spreadsheet, `Pact_${name}`);
  return {
    shareBefore: term('ShareBefore') as number,
    shareAfter: term('ShareAfter') as number,
    compounding: term('Compounding') as 'periodic',
    losses: term('Losses') as 'carry',
  };
}

/** The columns of the native waterfall, from "Opening claim" to "Closing claim", each over all periods that the sheet has room for. */
function nativeColumns(plan: WorkbookPlan, prefix: string): { heading: string; range: string }[] {
  const { sheet, rect } = placeOf(plan, `${prefix}_Closing`);
  const headings = sheetOf(plan, sheet).cells.filter(
    (cell) => cell.row < rect.top && cell.column <= rect.left && textOf(cell) in ENGINE_COLUMNS,
  );
  const row = Math.max(...headings.filter(({ column }) => column === rect.left).map((cell) => cell.row));
  const inRow = headings.filter((cell) => cell.row === row);
  const opening = inRow.find((cell) => textOf(cell) === 'Opening claim');
  if (opening === undefined) throw new Error(`The sheet "${sheet}" has no column "Opening claim".`);
  return sheetOf(plan, sheet)
    .cells.filter((cell) => cell.row === row && cell.column >= opening.column && cell.column <= rect.left)
    .map((cell) => ({
      heading: textOf(cell),
      range: `${sheet}!${cellAddress(rect.top, cell.column)}:${cellAddress(rect.bottom, cell.column)}`,
    }));
}
