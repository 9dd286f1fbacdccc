import { runPairs } from './pairProject';
import type { PairRun } from './pairProject';
import { recoveryOf, sharesOf } from './pairResults';
import { fitsGrid, sensitivity } from './sensitivity';
import type { Measure, SensitivityInput } from './sensitivity';

/** `sensitivity` in doubles, one row a profit step, one column a rate step; null where there is no answer. @throws EngineError as `sensitivity`. */
export function sensitivityInDoubles(input: SensitivityInput): readonly (readonly (number | null)[])[] {
  const { profitSteps, rateSteps, measure, ...project } = input;
  const chosen = measure ?? 'recovery';
  // A return is a search of the exact engine.
  if (chosen === 'irr' || !fitsGrid(input)) return exactly(input);
  const cells: (number | null)[][] = [];
  // The last is most often the best project, which is repaid soon: the first projects run before V8 has compiled the loop.
  for (const profitStep of [...profitSteps].reverse()) {
    const row: (number | null)[] = [];
    for (const rateStep of rateSteps) {
      if (typeof profitStep !== 'number' || typeof rateStep !== 'number') return exactly(input);
      const run = runPairs(project, chosen !== 'recovery', { profitStep, rateStep });
      if (run === null) return exactly(input);
      const value = run.isDecided ? measureOf(run, chosen) : NaN;
      row.push(Number.isNaN(value) ? (exactly({ ...input, profitSteps: [profitStep], rateSteps: [rateStep] })[0]?.[0] ?? null) : value);
    }
    cells.unshift(row);
  }
  return cells;
}

function measureOf(run: PairRun, measure: Exclude<Measure, 'irr'>): number | null {
  if (measure === 'recovery') return recoveryOf(run).fractional;
  const { total, share } = sharesOf(run);
  return measure === 'total' ? total : share;
}

function exactly(input: SensitivityInput): (number | null)[][] {
  return sensitivity(input).cells.map((row) => row.map((cell) => (cell === null ? null : cell.toNumber() + 0)));
}
