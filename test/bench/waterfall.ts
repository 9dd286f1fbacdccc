import { recovery } from '../../src/engine';
import type { Rounding, WaterfallInput } from '../../src/engine';
import { recoveryInDoubles, rowsInDoubles } from '../../src/engine/inDoubles';
import { medianTime, ratiosOf, type Pair } from './median';

const ROUNDS = 100;
const ROUNDS_OF_DECIMALS = 5;
const PERIODS = [30, 360, 1_200];
const CALLS = 60_000;
const CALLS_BY_DECIMALS = 1_200;
/** So many rates before one comes again. */
const RATES = 97;

interface Sample {
  readonly profits: readonly number[];
  readonly drawdown: number;
}

function sampleOf(periods: number): Sample {
  return { profits: Array.from({ length: periods }, (_, k) => 300 + (k % 7)), drawdown: 2000 };
}

/** The same rules in doubles: not exact, and the floor of what any engine can cost. */
function floatRecovery({ profits, drawdown }: Sample, rate: number): number {
  let claim = drawdown;
  for (let index = 0; index < profits.length; index += 1) {
    const profit = profits[index] ?? 0;
    const due = claim * (1 + rate);
    const repaid = Math.min(due, profit * 0.5);
    if (due > 0 && repaid === due) return index + due / 0.5 / profit;
    claim = due - repaid;
  }
  return NaN;
}

/** All columns of `waterfall` in doubles. */
function floatRows({ profits, drawdown }: Sample, rate: number): object[] {
  let claim = drawdown;
  return profits.map((profit, index) => {
    const opening = index === 0 ? 0 : claim;
    const interest = claim * rate;
    const due = claim + interest;
    const tier1 = Math.min(profit, due / 0.5);
    const tier2 = profit - tier1;
    const japanRecovery = Math.min(due, profit * 0.5);
    const japanInterest = Math.min(japanRecovery, interest);
    const japanTier2 = tier2 * 0.1;
    const japan = japanRecovery + japanTier2;
    claim = due - japanRecovery;
    return {
      period: index + 1,
      opening,
      drawdown: index === 0 ? drawdown : 0,
      interest,
      due,
      distributable: profit,
      tier1,
      tier2,
      japanRecovery,
      japanInterest,
      japanPrincipal: japanRecovery - japanInterest,
      japanTier2,
      japan,
      us: profit - japan,
      closing: claim,
      lossClosing: 0,
    };
  });
}

/**
 * The engine against a plain float64 loop that gives the same answer: one figure, or all columns of every period. Absolute times vary with the
 * machine; the ratios are what to read, first that of the least times, then the median. The rate is another one in each call, except where
 * the project is asked for again.
 */
export function waterfallTimes() {
  const cases = (['none', 2] as const).flatMap((rounding) => PERIODS.map((periods) => caseOf(rounding, periods)));
  const ratios = ratiosOf(
    cases.flatMap(({ pairs }) => pairs),
    ROUNDS,
  ).map(({ least, median }) => `${least.toFixed(1)} (${median.toFixed(1)})`);
  return cases.map(({ rounding, periods, float, byDecimals, pairs }, index) => {
    const [one, again, all] = ratios.slice(index * pairs.length);
    const floatTime = medianTime(float, ROUNDS, Math.ceil(CALLS / periods));
    const decimalTime = medianTime(byDecimals, ROUNDS_OF_DECIMALS, Math.ceil(CALLS_BY_DECIMALS / periods));
    return {
      rounding: rounding === 'none' ? 'none' : 'cents',
      periods,
      'float loop, ns a period': Number((floatTime / periods).toFixed(1)),
      'RECOVERY × float': one,
      'asked again × float': again,
      'WATERFALL × float': all,
      'by decimals × float': Math.round(decimalTime / floatTime),
    };
  });
}

function caseOf(rounding: Rounding, periods: number) {
  const sample = sampleOf(periods);
  // Japan is never repaid, so that a loop for one figure passes all periods, as the engine does.
  const hopeless = { ...sample, drawdown: 300 * periods };
  const least = Number((1.5 / periods).toFixed(4));
  const rates = Array.from({ length: RATES }, (_, k) => Number((least + k / 1e5).toFixed(5)));
  let call = 0;
  const rate = () => rates[call++ % RATES] ?? least;
  const inputOf = ({ profits, drawdown }: Sample, annual: number): WaterfallInput => ({
    rate: annual,
    drawdowns: drawdown,
    profits,
    terms: { rounding },
  });
  const float = () => floatRecovery(hopeless, rate());
  const calls = Math.ceil(CALLS / periods);
  const pairs: Pair[] = [
    { run: () => recoveryInDoubles(inputOf(hopeless, rate())), other: float, calls },
    { run: () => recoveryInDoubles(inputOf(hopeless, least)), other: float, calls },
    { run: () => rowsInDoubles(inputOf(sample, rate())), other: () => floatRows(sample, rate()), calls },
  ];
  return { rounding, periods, float, byDecimals: () => recovery(inputOf(hopeless, rate())), pairs };
}
