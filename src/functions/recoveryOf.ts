import { CellError } from './cellError';
import { cellEngine } from './cellEngine';
import type { ScheduleArguments } from './waterfallInput';
import { waterfallInput } from './waterfallInput';
import { counted } from './wording';

const SHOWN_DIGITS = 10;

/**
 * When Japan is repaid, for a cell that can show nothing else.
 *
 * @throws CellError #N/A where Japan is not repaid within the periods; the message says how much is still due
 */
export function recoveryOf(schedule: ScheduleArguments) {
  const { recovered, fractional, date, remaining } = cellEngine().recoveryInDoubles(waterfallInput(schedule));
  if (recovered) return { fractional, date };
  const due = String(Number(Number(remaining).toPrecision(SHOWN_DIGITS)));
  throw new CellError('#N/A', `Not recovered in ${counted(schedule.profits.length, 'period')}; ${due} still due`);
}
