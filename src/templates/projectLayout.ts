import type { ProjectModel } from './projectModel';
import { range } from './a1';
import { HEADER_ROWS } from './sheetHeader';

/** Years in the timeline; a project may earn for fewer. */
export const PERIODS = 30;
/** Periods whose shares of cost and of output are inputs of their own. */
export const SCHEDULE_PERIODS = 6;
const CHECK_COUNT = 8;
const ABOUT_ROWS = 4;
const ANSWER_ROWS = 16;
/** Inputs that every project has: cost, first funding, years that earn, change of the price, period to look at. */
const COMMON_INPUTS = 5;

/** Labels of the blocks above the timeline run over the first columns, which stay in view. */
export const LABEL_COLUMNS = 3;

/** The one column grid of a project sheet. */
export const COLUMN = {
  label: 0,
  period: 0,
  periodEnds: 1,
  year: 2,
  yearFraction: 3,
  factor: 4,
  drawdown: 5,
  output: 6,
  volume: 7,
  revenue: 8,
  variableCosts: 9,
  fixedCosts: 10,
  profit: 11,
  opening: 13,
  drawn: 14,
  interest: 15,
  due: 16,
  loss: 17,
  distributable: 18,
  tier1: 19,
  tier2: 20,
  repaid: 21,
  japan: 22,
  us: 23,
  closing: 24,
  principal: 25,
  lastDue: 26,
  pactJapan: 28,
  pactUs: 29,
  pactClosing: 30,
  difference: 31,
} as const;

export type TimelineColumn = Exclude<keyof typeof COLUMN, 'label'>;
export const LAST_COLUMN = COLUMN.difference;

/** Characters per column; the narrow ones keep the blocks apart. */
export const COLUMN_WIDTHS: readonly number[] = Array.from({ length: LAST_COLUMN + 1 }, (_, column) => {
  if (column === 12 || column === 27) return 2;
  if (column === COLUMN.period) return 11;
  if (column === COLUMN.year) return 9;
  if (column === COLUMN.factor) return 17;
  if (column === COLUMN.yearFraction) return 14;
  return 12;
});

/** Rows of a project sheet, zero-based. */
export interface ProjectLayout {
  readonly about: number;
  readonly answers: number;
  readonly inputs: number;
  readonly schedule: number;
  readonly checks: number;
  readonly timeline: number;
  /** The row of opening balances before the first period. */
  readonly opening: number;
  readonly first: number;
  readonly last: number;
  readonly totals: number;
  /** A column over all periods. */
  series(column: TimelineColumn): string;
}

export function projectLayout(model: ProjectModel): ProjectLayout {
  const about = HEADER_ROWS;
  const answers = about + ABOUT_ROWS + 1;
  const inputs = answers + ANSWER_ROWS + 2;
  const schedule = inputs + 2 + COMMON_INPUTS + model.drivers.length + 1;
  const checks = schedule + 5;
  const timeline = checks + 1 + CHECK_COUNT + 1;
  const opening = timeline + 4;
  const first = opening + 1;
  const last = opening + PERIODS;
  return {
    about,
    answers,
    inputs,
    schedule,
    checks,
    timeline,
    opening,
    first,
    last,
    totals: last + 1,
    series: (column) => range(first, COLUMN[column], last, COLUMN[column]),
  };
}
