import { CASES, PROJECTS, TERMS } from '../pact';
import type { FigureColumns } from './figureRow';
import { CONSTANTS } from './constants';
import { HEADER_ROWS } from './sheetHeader';

/** The column grid of the Pact sheet. */
export const PACT_COLUMNS: FigureColumns = { label: 0, value: 1, unit: 2, asOf: 3, confidence: 4, source: 5, link: 6 };
export const PACT_WIDTHS: readonly number[] = [30, 16, 50, 13, 13, 68, 60];
const PACT_CHECKS = 4;

/** Rows of each block, in the order of the sheet: most have a title and a row of headings above their figures. */
const ROWS = {
  about: 2,
  cases: 2 + 1 + CASES.length,
  rate: 2 + 3,
  terms: 2 + TERMS.length,
  costs: 2 + PROJECTS.length * (CASES.length + 1),
  framework: 2 + 7,
  checks: 1 + PACT_CHECKS,
  constants: 1 + CONSTANTS.length,
} as const;

type Block = keyof typeof ROWS;

/** The first row of each block, zero-based; one row stays free between two blocks. */
export const PACT_TOP: Readonly<Record<Block, number>> = topRows();
/** The last row that is printed; the constants below stay on the screen. */
export const PACT_LAST_PRINTED = PACT_TOP.checks + ROWS.checks - 1;

function topRows(): Record<Block, number> {
  const tops = {} as Record<Block, number>;
  let next = HEADER_ROWS;
  for (const [block, rows] of Object.entries(ROWS)) {
    tops[block as Block] = next;
    next += rows + 1;
  }
  return tops;
}
