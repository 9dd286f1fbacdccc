import { waterfall } from '../../src/engine';
import { medianTime } from './median';

const ROUNDS = 15;

interface Sample {
  readonly profits: readonly number[];
  readonly drawdown: number;
}

function sampleOf(periods: number): Sample {
  return { profits: Array.from({ length: periods }, (_, k) => 300 + (k % 7)), drawdown: 2000 };
}

/** The same rules in doubles: not exact, and the floor of what any engine can cost. */
function floatJapan({ profits, drawdown }: Sample): number {
  let claim = drawdown;
  let japan = 0;
  for (const profit of profits) {
    const due = claim * 1.05;
    const tier1 = Math.min(profit, due / 0.5);
    const repaid = Math.min(due, profit * 0.5);
    japan += repaid + (profit - tier1) * 0.1;
    claim = due - repaid;
  }
  return japan;
}

function exactJapan({ profits, drawdown }: Sample): number {
  return waterfall({ rate: 0.05, drawdowns: drawdown, profits }).totals.japan.toNumber();
}

/** The exact engine against a plain float64 loop. Absolute times vary with the machine; the ratio is what to read. */
export function waterfallTimes() {
  return [30, 360, 1200].map((periods) => {
    const sample = sampleOf(periods);
    const difference = Math.abs(exactJapan(sample) / floatJapan(sample) - 1);
    const float = medianTime(() => floatJapan(sample), ROUNDS, Math.ceil(300_000 / periods)) / periods;
    const exact = medianTime(() => exactJapan(sample), ROUNDS, Math.ceil(600 / periods)) / periods;
    return {
      periods,
      'float ns/period': Number(float.toFixed(1)),
      'engine ns/period': Math.round(exact),
      ratio: Math.round(exact / float),
      'relative difference': difference.toExponential(1),
    };
  });
}
