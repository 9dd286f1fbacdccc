import type { Decimal } from 'decimal.js';
import { deemedAmounts } from './deemedAmounts';
import { scheduleTooLong, unknownPeriods } from './errors';
import { MAX_PERIODS } from './limits';
import { accrualOf } from './accrualOf';
import { readProject } from './readProject';
import { readAmortisation } from './readTerms';
import type { Amortisation } from './readTerms';
import { statedPeriods } from './statedPeriods';
import type { Terms, WaterfallInput } from './types';

/** The funding of a project and how its principal is scheduled. `amortStart` and `amortPeriods` go before those of the terms. */
export interface DeemedInput extends Omit<WaterfallInput, 'profits'>, Pick<Terms, 'amortStart' | 'amortPeriods'> {}

/**
 * The deemed allocation amounts: what the annual hurdle sets aside for Japan in each period, before arrears.
 *
 * Amount of period k = interest on the scheduled balance + instalment. All that is drawn over the life falls due in `amortPeriods` equal
 * instalments from `amortStart` on; the scheduled balance is what was drawn so far less the instalments before.
 *
 * @param input - as for `waterfall`, without profits. There are as many periods as dates or drawdowns; with a single drawdown and no dates
 *   they end with the last instalment.
 * @returns one amount a period, in the unit of the drawdowns; the rounding of the terms applies.
 * @throws EngineError as `waterfall`; #VALUE! where nothing says how many periods there are, or that would be more than 1,200;
 *   #NUM! where `amortStart` or `amortPeriods` is not a whole number of at least 1.
 * @example deemed({ rate: 0.055, drawdowns: 10000, amortPeriods: 20 }) // 1050, 1022.5, … 527.5
 */
export function deemed({ amortStart, amortPeriods, ...input }: DeemedInput): Decimal[] {
  const amortisation = readAmortisation({
    amortStart: amortStart ?? input.terms?.amortStart,
    amortPeriods: amortPeriods ?? input.terms?.amortPeriods,
  });
  const periods = statedPeriods(input) ?? lastInstalment(amortisation);
  const project = readProject({ ...input, profits: new Array<number>(periods).fill(0) });
  return [...deemedAmounts(accrualOf(project, project.terms), { ...project.terms, amortisation }).amounts];
}

function lastInstalment({ start, periods }: Amortisation): number {
  if (periods === null) throw unknownPeriods();
  const last = start - 1 + periods;
  if (last > MAX_PERIODS) throw scheduleTooLong(last);
  return last;
}
