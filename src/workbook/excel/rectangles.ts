import type { Rectangle } from '../a1';
import type { CellPlan } from '../plan';

/** Cells of one style. */
export interface StyledRectangle extends Rectangle {
  /** A key of `WorkbookPlan.styles`. */
  readonly style: string;
}

/**
 * Covers the cells with rectangles of equal style: each cell lies in exactly one, and no other cell in any.
 * Greedy: runs to the right first, then equal runs downwards. From top to bottom, then left to right.
 */
export function styleRectangles(cells: readonly CellPlan[]): StyledRectangle[] {
  const rectangles: StyledRectangle[] = [];
  const open = new Map<string, number>();
  for (const run of horizontalRuns(cells)) {
    const key = `${run.left}:${run.right}:${run.style}`;
    const above = open.get(key);
    const rectangle = above === undefined ? undefined : rectangles[above];
    if (above !== undefined && rectangle !== undefined && rectangle.bottom === run.top - 1) {
      rectangles[above] = { ...rectangle, bottom: run.bottom };
    } else {
      open.set(key, rectangles.push(run) - 1);
    }
  }
  return rectangles;
}

function horizontalRuns(cells: readonly CellPlan[]): StyledRectangle[] {
  const runs: StyledRectangle[] = [];
  for (const { row, column, style } of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const last = runs.at(-1);
    if (last !== undefined && last.top === row && last.right === column - 1 && last.style === style) {
      runs[runs.length - 1] = { ...last, right: column };
    } else {
      runs.push({ top: row, left: column, bottom: row, right: column, style });
    }
  }
  return runs;
}
