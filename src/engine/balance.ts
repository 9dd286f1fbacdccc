import type { Decimal } from 'decimal.js';
import { MAX_PERIODS } from './limits';
import { ZERO } from './exact';
import { readWholeNumber } from './readWholeNumber';
import { statedPeriods } from './statedPeriods';
import type { Series, WaterfallInput } from './types';
import { waterfall } from './waterfall';

export interface BalanceInput extends Omit<WaterfallInput, 'profits'> {
  /** From 0, the start of period 1 before anything is drawn, to the number of periods. */
  readonly period: number;
  /** As for `waterfall`; left out, there are none. */
  readonly profits?: Series | null | undefined;
}

/**
 * Japan's claim at the end of a period, principal and unpaid interest, after the cash of the period was shared; under the `annual` hurdle
 * its arrears, which leave out the principal that is not due yet.
 *
 * @param input - as for `waterfall`, with the period. Without profits there are as many periods as dates or drawdowns; with a single
 *   drawdown and no dates they end with `period`.
 * @returns an amount in the unit of the drawdowns; 0 at the end of period 0, because drawdowns of period 1 come after it.
 * @throws EngineError as `waterfall`, also for faults after the period; #NUM! where `period` is not a whole number from 0 to the number
 *   of periods.
 * @example balance({ rate: 0.1, period: 2, drawdowns: [100, 50, 0] }) // 176
 */
export function balance({ period, profits, ...input }: BalanceInput): Decimal {
  const periods = profits?.length ?? statedPeriods(input) ?? Math.max(readWholeNumber(period, 'period', 0, MAX_PERIODS), 1);
  const result = waterfall({ ...input, profits: profits ?? new Array<number>(periods).fill(0) });
  const index = readWholeNumber(period, 'period', 0, periods) - 1;
  return (result.hurdle === 'annual' ? result.rows[index]?.arrears : result.rows[index]?.closing) ?? ZERO;
}
