import { ACCRUE } from '../../../functions/accrue';
import type { GridColumn } from './gridColumns';
import type { NativeSchedule } from './schedule';

/** What each period of a grid shows at present: what PACT gives, and the columns on the way to it. */
export type PeriodValues = Readonly<Partial<Record<GridColumn, number | string>>>;

export function periodValues(schedule: NativeSchedule): readonly PeriodValues[] {
  let [principal, recoveredAfter]: [number, number | string] = [0, 0];
  return schedule.results.map((result, index) => {
    const { due, closing, drawdown, period, tier1, distributable } = result;
    principal = Math.min(principal + drawdown, closing);
    if (due > 0) recoveredAfter = closing > 0 ? '' : period - 1 + (distributable === 0 ? 0 : tier1 / distributable);
    return { ...result, ...inputsOf(schedule, index), principal, recoveredAfter };
  });
}

type Inputs = Pick<PeriodValues, 'start' | 'end' | 'rate' | 'factor' | 'profit'>;

function inputsOf({ rate, profits, dates, terms }: NativeSchedule, index: number): Inputs {
  const own = rate.values[rate.count === 1 ? 0 : index] ?? 0;
  const profit = profits.values[index] ?? 0;
  const inputs = { rate: own, profit: terms.rounding === 2 ? toCents(profit) : profit };
  const isEffective = terms.values.compounding === 'effective';
  if (dates === undefined) {
    const perYear = Number(terms.values.per_year);
    return { ...inputs, factor: isEffective ? (1 + own) ** (1 / perYear) - 1 : own / perYear };
  }
  const [start, end] = [Math.floor(dates.values[index] ?? 0), Math.floor(dates.values[index + 1] ?? 0)];
  const factor = ACCRUE.evaluate([1, own, start, end, terms.values.basis, isEffective ? 'effective' : 'periodic']);
  return { ...inputs, start, end, factor: Number(factor) };
}

/** Half a cent away from zero, by the decimal text of the number. */
function toCents(amount: number): number {
  const text = String(Math.abs(amount));
  return text.includes('e') ? amount : Math.sign(amount) * Number(`${Math.round(Number(`${text}e2`))}e-2`);
}
