import type { Simulation } from '../engine';

export const NOT_RECOVERED = 'not recovered';

/** A simulation as labels and values. The labels are part of saved workbooks, which look values up by them. */
export function simulationTable({ recoveredShare, recovery, japan, paths, seed }: Simulation) {
  return [
    ['Recovered by the horizon', recoveredShare],
    ['Recovery period P10', recovery.p10 ?? NOT_RECOVERED],
    ['Recovery period P50', recovery.p50 ?? NOT_RECOVERED],
    ['Recovery period P90', recovery.p90 ?? NOT_RECOVERED],
    ['Japan total P10', japan.p10],
    ['Japan total P50', japan.p50],
    ['Japan total P90', japan.p90],
    ['Japan total mean', japan.mean],
    ['Paths', paths],
    ['Seed', seed],
  ];
}
