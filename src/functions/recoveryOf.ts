import { recovery } from '../engine';
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
  const input = waterfallInput(schedule);
  const { recovered, fractional, date, remaining } = cellEngine().recoveryInDoubles(input);
  if (recovered) return { fractional, date };
  const left = Number(remaining);
  // Beyond all doubles only decimals can say it.
  const due = Number.isFinite(left) ? Number(left.toPrecision(SHOWN_DIGITS)) : recovery(input).remaining.toSignificantDigits(SHOWN_DIGITS);
  throw new CellError('#N/A', `Not recovered in ${counted(schedule.profits.length, 'period')}; ${String(due)} still due`);
}
