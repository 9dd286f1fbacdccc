/** Neighbouring columns of one width. Columns are zero-based, both ends included. */
export interface ColumnBand {
  readonly left: number;
  readonly right: number;
  readonly points: number;
}

/**
 * The width in points of a column that shows `characters` digits of Excel's default font: 7 pixels a digit at 96 pixels an inch
 * and 5 pixels of padding, so 8.43 characters are 64 pixels or 48 points. Source: ECMA-376 part 1, 18.3.1.13 (col).
 */
export function columnPoints(characters: number): number {
  const DIGIT = 7;
  const PADDING = 5;
  const pixels = characters < 1 ? Math.round(characters * (DIGIT + PADDING)) : Math.round(characters * DIGIT) + PADDING;
  return pixels * 0.75;
}

/** Joins neighbouring columns of equal width, so that each band is one call. */
export function columnBands(characters: readonly number[]): ColumnBand[] {
  const bands: ColumnBand[] = [];
  characters.forEach((width, column) => {
    const points = columnPoints(width);
    const last = bands.at(-1);
    if (last !== undefined && last.points === points) bands[bands.length - 1] = { ...last, right: column };
    else bands.push({ left: column, right: column, points });
  });
  return bands;
}
