/** `npm run bench`: the exact engine against a plain float64 loop, as ratios of one run. Absolute times vary with the machine; ratios are what to read. */
import { waterfall } from '../../src/engine';

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

/** Nanoseconds a period, the median of the rounds. `repeat` makes each measurement long enough for the clock. */
function measure(run: (sample: Sample) => number, sample: Sample, repeat: number): number {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = process.hrtime.bigint();
    for (let i = 0; i < repeat; i++) run(sample);
    return Number(process.hrtime.bigint() - start) / repeat / sample.profits.length;
  });
  return rounds.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? NaN;
}

const rows = [30, 360, 1200].map((periods) => {
  const sample = sampleOf(periods);
  const difference = Math.abs(exactJapan(sample) / floatJapan(sample) - 1);
  const float = measure(floatJapan, sample, Math.ceil(300_000 / periods));
  const exact = measure(exactJapan, sample, Math.ceil(600 / periods));
  return {
    periods,
    'float ns/period': Number(float.toFixed(1)),
    'engine ns/period': Math.round(exact),
    ratio: Math.round(exact / float),
    'relative difference': difference.toExponential(1),
  };
});
console.table(rows);
