import type { Figure } from './project';

/** The day on which our own assumptions were last looked at. */
const REVIEWED = '2026-11-23';

/** A figure of ours, not of a source: `reason` says why this value. */
export function illustrative(label: string, value: number, unit: string, reason: string) {
  return { label, value, unit, asOf: REVIEWED, source: `Our assumption (${reason})`, confidence: 'illustrative' } as const satisfies Figure;
}
