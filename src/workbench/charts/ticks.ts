/** Round numbers of a value axis. */

/** Ascending; the first is at or below `min`, the last at or above `max`, and zero is among them. */
export function niceTicks(min: number, max: number, intervals: number): number[] {
  const low = Math.min(0, min);
  const high = Math.max(0, max);
  if (high - low < SMALLEST) return [0, 1];
  const step = niceStep((high - low) / Math.max(1, intervals));
  const first = Math.floor(low / step + ROUNDING);
  const last = Math.ceil(high / step - ROUNDING);
  return Array.from({ length: last - first + 1 }, (_, i) => exact((first + i) * step));
}

const ROUNDING = 1e-9;
/** Below it powers of ten lose their digits. */
const SMALLEST = 1e-290;

/** 1, 2, 2.5 or 5 times a power of ten, at least `step`. */
function niceStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const digit = [1, 2, 2.5, 5].find((candidate) => candidate * power >= step * (1 - ROUNDING)) ?? 10;
  return exact(digit * power);
}

/** Without the noise of binary fractions: 0.3 and not 0.30000000000000004. */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}
