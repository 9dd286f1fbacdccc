import { accrualOf } from './accrualOf';
import type { CheckedProject } from './readProject';
import { roundToUnit } from './roundToUnit';
import type { Together } from './runHurdle';
import { runHurdle } from './runHurdle';
import type { Waterfall } from './types';

/** The waterfall of a project that was checked. */
export function runProject(project: CheckedProject): Waterfall {
  return runHurdle(aloneOf(project)).waterfall;
}

/** One project alone, with its factors, and its amounts rounded where there is a ledger. */
export function aloneOf({ rates, drawdowns, profits, years, boundaries, terms }: CheckedProject): Together {
  return {
    projects: [accrualOf({ rates, drawdowns, years }, terms)],
    profits: profits.map((profit) => roundToUnit(profit, terms.rounding)),
    years,
    boundaries,
    terms,
  };
}
