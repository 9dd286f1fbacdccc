import type { PeriodsPerYear } from './bookContext';
import { fixed, range } from './a1';
import { HEADER_ROWS } from './sheetHeader';

/** Years in the timeline; a project may earn for fewer. */
export const YEARS = 30;
/** Calendar years that the longest timeline touches. */
export const CALENDAR_YEARS = YEARS + 1;
const ABOUT_ROWS = 4;

/** Labels of the blocks above the timeline run over the first columns, which stay in view. */
export const LABEL_COLUMNS = 3;
/** Of the inputs, the answers and the checks. */
export const VALUE_COLUMN = 3;
export const UNIT_COLUMN = 4;

/** The one column grid of a project sheet. */
export const COLUMN = {
  period: 0,
  periodEnds: 1,
  year: 2,
  projectYear: 3,
  rate: 4,
  factor: 5,
  drawdown: 6,
  output: 7,
  volume: 8,
  revenue: 9,
  variableCosts: 10,
  fixedCosts: 11,
  profit: 12,
  opening: 14,
  drawn: 15,
  interest: 16,
  due: 17,
  loss: 18,
  distributable: 19,
  tier1: 20,
  tier2: 21,
  repaid: 22,
  japan: 23,
  us: 24,
  closing: 25,
  principal: 26,
  discount: 27,
  /** The first and the last column of the spill of PACT.WATERFALL. */
  pact: 29,
  pactLast: 40,
  difference: 41,
} as const;

export type TimelineColumn = Exclude<keyof typeof COLUMN, 'pact' | 'pactLast'>;
export const LAST_COLUMN = COLUMN.difference;
/** The last column of a printed page. */
export const PAGE_COLUMN = COLUMN.profit;

/** Two charts, one below the other, stand right of the list of answers. */
export const CHART_COLUMNS = { left: 6, right: PAGE_COLUMN } as const;

const GAPS: readonly number[] = [COLUMN.profit + 1, COLUMN.discount + 1];
const WIDTHS: Readonly<Record<number, number>> = { [COLUMN.period]: 14, [VALUE_COLUMN]: 14, [UNIT_COLUMN]: 19, [COLUMN.discount]: 15 };

/** Characters per column; the narrow ones keep the blocks apart. */
export const COLUMN_WIDTHS: readonly number[] = Array.from({ length: LAST_COLUMN + 1 }, (_, column) =>
  GAPS.includes(column) ? 2 : (WIDTHS[column] ?? 12),
);

/** Rows that each block above the timeline takes, its title included. */
export interface BlockRows {
  readonly answers: number;
  /** Of the answers: the rows over the full width above the list, and those of the list, beside which the charts stand. */
  readonly aboveList: number;
  readonly list: number;
  readonly inputs: number;
  readonly checks: number;
}

/** Rows of a project sheet, zero-based, and its ranges as A1 texts. */
export interface ProjectLayout {
  readonly about: number;
  readonly answers: number;
  /** Below the list of answers. */
  readonly tables: number;
  /** First and last row of each chart. */
  readonly charts: readonly { readonly top: number; readonly bottom: number }[];
  readonly inputs: number;
  readonly checks: number;
  readonly byYear: ByYearRows;
  readonly timeline: number;
  /** In each column that has a rule the first row that breaks it, blank where none does. */
  readonly faults: number;
  readonly totals: number;
  /** The row of opening balances before the first period. */
  readonly opening: number;
  readonly first: number;
  readonly last: number;
  /** Periods that there is room for. */
  readonly room: number;
  /** A column over all periods that there is room for. */
  series(column: TimelineColumn): string;
}

/** Rows of the block by calendar year. */
export interface ByYearRows {
  readonly top: number;
  readonly faults: number;
  readonly totals: number;
  readonly first: number;
  readonly last: number;
}

/** `finest` is the most periods a year. */
export function projectLayout(rows: BlockRows, finest: PeriodsPerYear): ProjectLayout {
  const about = HEADER_ROWS;
  const answers = about + ABOUT_ROWS + 1;
  const inputs = answers + rows.answers + 1;
  const checks = inputs + rows.inputs + 1;
  const byYear = byYearRows(checks + rows.checks + 1);
  const timeline = byYear.last + 2;
  const opening = timeline + 6;
  const first = opening + 1;
  const room = YEARS * finest;
  const last = opening + room;
  return {
    about,
    answers,
    tables: answers + rows.aboveList + rows.list,
    charts: chartRows(answers + rows.aboveList, rows.list),
    inputs,
    checks,
    byYear,
    timeline,
    faults: timeline + 4,
    totals: timeline + 5,
    opening,
    first,
    last,
    room,
    series: (column) => range(first, COLUMN[column], last, COLUMN[column]),
  };
}

/** Two charts share the rows beside the list of answers. */
function chartRows(top: number, rows: number): ProjectLayout['charts'] {
  const half = Math.floor(rows / 2);
  return [
    { top, bottom: top + half - 1 },
    { top: top + half, bottom: top + 2 * half - 1 },
  ];
}

function byYearRows(top: number): ByYearRows {
  const first = top + 5;
  return { top, faults: top + 3, totals: top + 4, first, last: first + CALENDAR_YEARS - 1 };
}

/** The total of a column of the timeline. */
export function totalOf(layout: ProjectLayout, column: TimelineColumn): string {
  return fixed(layout.totals, COLUMN[column]);
}
