import { recovery } from '../../src/engine';
import { recoveryInDoubles } from '../../src/engine/inDoubles';
import { medianTime } from './median';

const ROUNDS = 9;
const ROUNDS_BY_DECIMALS = 1;
const ROWS = [45, 90, 180, 360];
const NANOSECONDS_PER_MICROSECOND = 1_000;

/** `=PACT.RECOVERY(5%, 1000000, B$2:B2)` filled down: each row asks for one period more. Microseconds of the engine for the whole column. */
export function growingRangeTimes() {
  return ROWS.map((rows) => {
    let change = 0;
    const column = (answer: typeof recoveryInDoubles | typeof recovery) => () => {
      change += 1;
      const profits = Array.from({ length: rows }, (_, k) => 300 + ((k + change) % 7));
      for (let row = 1; row <= rows; row += 1) answer({ rate: 0.05, drawdowns: 1_000_000, profits: profits.slice(0, row) });
    };
    const microseconds = medianTime(column(recoveryInDoubles), ROUNDS, 20) / NANOSECONDS_PER_MICROSECOND;
    const byDecimals = medianTime(column(recovery), ROUNDS_BY_DECIMALS) / NANOSECONDS_PER_MICROSECOND;
    return {
      rows,
      'µs the column': Math.round(microseconds),
      'µs a row': Number((microseconds / rows).toFixed(2)),
      'by decimals ×': Math.round(byDecimals / microseconds),
    };
  });
}
