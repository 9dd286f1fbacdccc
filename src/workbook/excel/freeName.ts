import { sameName } from './look';

const LONGEST = 31;

/** "Gas power (2)", or the first number from there on that no sheet has; the wanted name is shortened where Excel's 31 characters ask for it. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const name = wanted.slice(0, LONGEST - suffix.length).trimEnd() + suffix;
    if (!taken.some((one) => sameName(one, name))) return name;
  }
}
