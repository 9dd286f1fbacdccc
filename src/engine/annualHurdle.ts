import type { Decimal } from 'decimal.js';
import { allocate } from './allocate';
import type { Deemed } from './deemedAmounts';
import { ONE, sum, ZERO } from './exact';
import type { Accrual, HurdleRun } from './hurdle';
import type { CheckedTerms } from './readTerms';
import { roundToUnit } from './roundToUnit';
import type { AnnualRow } from './types';

type Opened = Pick<AnnualRow, 'drawdown' | 'deemed' | 'due'> & {
  /** On the scheduled balance and on arrears. */
  readonly interest: Decimal;
};
type Closed = Pick<AnnualRow, 'arrears'>;

/** For each project the deemed amount of the period and the arrears of earlier ones, which bear simple interest of their own. */
export function annualHurdle(
  projects: readonly Accrual[],
  schedules: readonly Deemed[],
  years: readonly Decimal[],
  { arrearsRate, rounding }: Pick<CheckedTerms, 'arrearsRate' | 'rounding'>,
): HurdleRun<Opened, Closed> {
  let arrears: readonly Decimal[] = projects.map(() => ZERO);
  let dues = arrears;

  return {
    open(index) {
      const before = sum(arrears);
      const growth = ONE.plus(arrearsRate.times(years[index] ?? ONE));
      const deemed = schedules.map(({ amounts }) => amounts[index] ?? ZERO);
      dues = arrears.map((left, at) => roundToUnit((deemed[at] ?? ZERO).plus(left.times(growth)), rounding));
      const [due, instalments] = [sum(dues), sum(schedules.map((schedule) => schedule.instalments[index] ?? ZERO))];
      return {
        drawdown: sum(projects.map(({ drawdowns }) => drawdowns[index] ?? ZERO)),
        interest: due.minus(before).minus(instalments),
        deemed: sum(deemed),
        due,
      };
    },
    close(recovery) {
      const payments = allocate(recovery, dues, rounding);
      arrears = dues.map((due, at) => due.minus(payments[at] ?? ZERO));
      return { arrears: sum(arrears) };
    },
    balances: () => arrears,
  };
}
