import { type Rectangle, rangeAddress } from '../a1';
import { boundsOf } from '../content';
import type { CellValue, SheetPlan } from '../plan';

/** What stands on a sheet of the workbook, as far as it tells whether somebody edited the sheet. */
export interface SheetContents {
  /** The formulas of the cells from A1 to the last cell that was looked at. */
  readonly formulas: readonly (readonly CellValue[])[];
  /** Whether something stands outside of those cells. */
  readonly reachesFurther: boolean;
  readonly charts: number;
}

/** A sheet of the workbook and the plan that would take its place. */
export interface Suspect {
  readonly id: string;
  readonly plan: SheetPlan;
}

/** Reads the sheets in one sync, by id. */
export async function readContents(
  context: Excel.RequestContext,
  suspects: readonly Suspect[],
): Promise<ReadonlyMap<string, SheetContents>> {
  const collect = queueContents(context, suspects);
  await context.sync();
  return collect();
}

/** Queues the reading; the answer can be collected after the next sync. */
export function queueContents(context: Excel.RequestContext, suspects: readonly Suspect[]): () => ReadonlyMap<string, SheetContents> {
  const queued = suspects.map(({ id, plan }) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const { bottom, right } = extent(plan);
    const block = sheet.getRange(rangeAddress({ top: 0, left: 0, bottom, right }));
    const used = sheet.getUsedRangeOrNullObject(true);
    const charts = sheet.charts.getCount();
    block.load('formulas');
    // Not its content: a sheet that somebody filled to the last row would be more than Excel can return.
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    return { id, block, used, charts, bottom, right };
  });
  return () =>
    new Map(
      queued.map(({ id, block, used, charts, bottom, right }) => {
        const reachesFurther =
          !used.isNullObject && (used.rowIndex + used.rowCount - 1 > bottom || used.columnIndex + used.columnCount - 1 > right);
        return [id, { formulas: block.formulas as CellValue[][], reachesFurther, charts: charts.value }];
      }),
    );
}

/** Rows below the plan that are read as well: an earlier edition may have been longer. */
const MARGIN = 60;

/** The last row and column to look at; spills may reach further than the cells of the plan. */
function extent({ cells }: SheetPlan): Pick<Rectangle, 'bottom' | 'right'> {
  const ends = cells.flatMap(({ row, column, content }) => endOfSpill(row, column, content));
  const { bottom, right } = boundsOf([...cells, ...ends]) ?? { bottom: 0, right: 0 };
  return { bottom: bottom + MARGIN, right };
}

function endOfSpill(row: number, column: number, content: SheetPlan['cells'][number]['content']) {
  if (content.kind !== 'formula' || content.spill === undefined) return [];
  return [{ row: row + content.spill.rows - 1, column: column + content.spill.columns - 1 }];
}
