import { drawShocks, type ShockSource } from '../../src/engine/shocks';

/** The shocks of one path, in a list of their own. */
export function shocksOf(source: ShockSource, path: number, periods: number): Float64Array {
  const shocks = new Float64Array(periods);
  drawShocks(source, path, shocks);
  return shocks;
}
