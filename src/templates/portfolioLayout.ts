import type { BookContext } from './bookContext';
import type { FigureColumns } from './figureRow';
import { HEADER_ROWS } from './sheetHeader';

/** Years that one project can run, and how many years later than the first the last one may begin. */
const PROJECT_YEARS = 30;
const LATER_YEARS = 10;
/** Calendar years in the table: a run of thirty years touches thirty-one. */
export const TABLE_YEARS = PROJECT_YEARS + LATER_YEARS + 1;
/** Calendar years in the charts: those of projects that begin with the first one. */
export const CHART_YEARS = PROJECT_YEARS + 1;
/** The longest life of an instrument. */
export const LONGEST_TENOR = 30;

/** The columns of the figures: unit and source run over the columns to their right. */
export const FIGURE_COLUMNS: FigureColumns = { label: 0, value: 1, unit: 2, asOf: 5, confidence: 6, source: 7, link: 14 };
/** The last column of the blocks above the tables; links, which nobody can click on paper, stand behind it. */
export const LAST_PRINTED = 13;
/** Where labels end and values begin in the blocks of single results. */
export const RESULT = { label: 0, value: 2, unit: 3 } as const;

/** Rows of each block, in the order of the sheet, without the free row after it. */
interface Blocks {
  readonly about: number;
  readonly sideBySide: number;
  readonly pooling: number;
  readonly declining: number;
  readonly funding: number;
  readonly checks: number;
  readonly inputs: number;
  readonly timing: number;
  readonly years: number;
  readonly debt: number;
  readonly pool: number;
}

export interface PortfolioLayout {
  /** The first row of each block, zero-based. */
  readonly top: Blocks;
  readonly projects: number;
  readonly instruments: number;
  /** Columns of the comparison of the projects. */
  readonly total: number;
  /** The left column of the charts. */
  readonly charts: number;
  /** Periods that the common timeline has room for. */
  readonly poolPeriods: number;
  /** The last column of the sheet. */
  readonly last: number;
}

/** Lines above the rows of a table: title, group headings, headings, units, totals, opening balances. */
export const TABLE_HEAD = { group: 1, heading: 2, unit: 3, total: 4, opening: 5, first: 6 } as const;

/** Where everything stands, for the projects of the workbook. */
export function portfolioLayout(
  context: BookContext,
  sizes: Pick<Blocks, 'sideBySide' | 'declining' | 'checks' | 'inputs' | 'timing'>,
  instruments: number,
): PortfolioLayout {
  const projects = context.projects.length;
  const poolPeriods = (PROJECT_YEARS + LATER_YEARS) * context.finest;
  const rows: Blocks = {
    ...sizes,
    about: 3,
    // Title, sentence, headings, the result with its own headings and its three last rows, a line on how to read it.
    pooling: 3 + 1 + projects + 3 + 1,
    // Title, headings, instruments, total, a line on what is simplified.
    funding: 2 + instruments + 2,
    years: TABLE_HEAD.first + TABLE_YEARS,
    debt: TABLE_HEAD.first + LONGEST_TENOR,
    pool: TABLE_HEAD.first + poolPeriods,
  };
  const total = 2 + projects;
  const spills = debtColumns(instruments);
  return {
    top: topsOf(rows),
    projects,
    instruments,
    total,
    charts: Math.max(total + 2, 8),
    poolPeriods,
    last: Math.max(spills.lastSpill, FIGURE_COLUMNS.link, yearColumns(projects).cumulativeCarry, poolColumns(projects).last),
  };
}

const ORDER: readonly (keyof Blocks)[] = [
  'about',
  'sideBySide',
  'pooling',
  'declining',
  'funding',
  'checks',
  'inputs',
  'timing',
  'years',
  'debt',
  'pool',
];

function topsOf(rows: Blocks): Blocks {
  const tops: Partial<Record<keyof Blocks, number>> = {};
  let next = HEADER_ROWS;
  for (const block of ORDER) {
    tops[block] = next;
    next += rows[block] + 1;
  }
  return tops as Blocks;
}

/** Columns of the table by calendar year. */
export function yearColumns(projects: number) {
  const japan = 2;
  const us = japan + projects + 1;
  const claim = us + projects + 1;
  return {
    year: 0,
    drawn: 1,
    /** One column a project, then their sum. */
    japan,
    japanTotal: us - 1,
    us,
    usTotal: claim - 1,
    claim,
    cumulativeJapan: claim + 1,
    cumulativeUs: claim + 2,
    interest: claim + 3,
    principal: claim + 4,
    service: claim + 5,
    carry: claim + 6,
    cumulativeCarry: claim + 7,
  } as const;
}

/** Columns of what Japan pays on its own funding, year by year. */
export function debtColumns(instruments: number) {
  const first = 2;
  const interestTotal = first + instruments * 3;
  const firstSpill = interestTotal + 3;
  return {
    number: 0,
    year: 1,
    interest: (instrument: number) => first + instrument * 3,
    principal: (instrument: number) => first + instrument * 3 + 1,
    closing: (instrument: number) => first + instrument * 3 + 2,
    interestTotal,
    principalTotal: interestTotal + 1,
    /** The first of the four columns of PACT.FUNDING: opening, interest, principal, closing. */
    spill: (instrument: number) => firstSpill + instrument * 4,
    lastSpill: firstSpill + instruments * 4 - 1,
  } as const;
}

/** Columns of the common timeline: a column a project in each of its three parts. */
export function poolColumns(projects: number) {
  return {
    period: 0,
    ends: 1,
    drawdowns: 2,
    profits: 2 + projects,
    rates: 2 + projects + projects,
    last: 1 + projects + projects + projects,
  } as const;
}

/** Characters per column. */
export function portfolioWidths({ last }: PortfolioLayout): readonly number[] {
  return Array.from({ length: last + 1 }, (_, column) => (column === 0 ? 38 : column === 1 ? 18 : 15));
}
