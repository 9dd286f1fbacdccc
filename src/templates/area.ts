/** A rectangle of cells: zero-based, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const RANGE = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/;

/** An A1 range as a rectangle, undefined for any other text. */
export function areaOf(range: string): Area | undefined {
  const found = RANGE.exec(range);
  if (!found) return undefined;
  const [, left = '', top = '', right = left, bottom = top] = found;
  return { top: Number(top) - 1, left: columnOf(left), bottom: Number(bottom) - 1, right: columnOf(right) };
}

export function overlap(one: Area, other: Area | undefined): boolean {
  return other !== undefined && one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

function columnOf(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
