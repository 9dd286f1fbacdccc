const LONGEST = 31;

/** The name, or the first of "name (2)", "name (3)"… that no sheet has; shortened where Excel's 31 characters ask for it. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; names.has(name.toLowerCase()); number += 1) {
    const ending = ` (${number})`;
    name = wanted.slice(0, LONGEST - ending.length).trimEnd() + ending;
  }
  return name;
}
