import { noPeriods, tooManyPeriods } from './errors';
import { MAX_PERIODS } from './limits';
import type { Project, Timeline } from './types';

/**
 * How many periods a project without profits has: as many as dates, or else as drawdowns; undefined for a single drawdown without dates.
 * @throws EngineError #VALUE! for none and beyond 1,200.
 */
export function statedPeriods({ dates, drawdowns }: Pick<Timeline, 'dates'> & Pick<Project, 'drawdowns'>): number | undefined {
  for (const [argument, values] of Object.entries({ dates, drawdowns })) {
    if (!Array.isArray(values)) continue;
    if (values.length === 0) throw noPeriods(argument);
    if (values.length > MAX_PERIODS) throw tooManyPeriods(argument, values.length);
    return values.length;
  }
  return undefined;
}
