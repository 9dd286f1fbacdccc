import { range } from '../templates/a1';

export { cell as cellAddress } from '../templates/a1';

/** A rectangle of cells: zero-based, both ends included. */
export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The A1 text of a rectangle: B4:D14, or B4 for a single cell. */
export function rangeAddress({ top, left, bottom, right }: Rectangle): string {
  return range(top, left, bottom, right);
}
