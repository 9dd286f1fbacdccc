import type { Decimal } from 'decimal.js';
import { allocate } from './allocate';
import type { Deemed } from './deemedAmounts';
import { ONE, sum, ZERO } from './exact';
import type { Accrual, HurdleRun } from './hurdle';
import type { CheckedTerms } from './readTerms';
import { roundToUnit } from './roundToUnit';
import type { AnnualRow } from './types';

type Opened = Pick<AnnualRow, 'drawdown' | 'deemed' | 'due'> & {
  /** On the scheduled balance and on arrears; in a ledger each rounded for itself. */
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
      const factor = arrearsRate.times(years[index] ?? ONE);
      const onArrears = arrears.map((left) => roundToUnit(left.times(factor), rounding));
      const deemed = schedules.map(({ amounts }) => amounts[index] ?? ZERO);
      dues = arrears.map((left, at) => left.plus(deemed[at] ?? ZERO).plus(onArrears[at] ?? ZERO));
      return {
        drawdown: sum(projects.map(({ drawdowns }) => drawdowns[index] ?? ZERO)),
        interest: sum([...onArrears, ...schedules.map(({ interest }) => interest[index] ?? ZERO)]),
        deemed: sum(deemed),
        due: sum(dues),
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
