import { SetRangeValuesMutation, SetWorksheetColWidthMutation, SheetInterceptorService, SheetSkeletonService } from '@univerjs/sheets';
import type { Rect } from '../../book/book';
import type { GridHost } from '../host';
import { toRange, union } from '../rects';

type Cells = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/**
 * Rows grow with large fonts and wrapped texts that the add-in writes, as they do for a person: one turn after the writes, or when
 * somebody asks for a height. A height that was set stays.
 */
export class RowHeights {
  private readonly touched = new Map<string, Rect>();
  private readonly stop: () => void;
  private turn: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: GridHost) {
    this.stop = host.onCommand(({ id, params }) => {
      if (host.origin !== 'addin') return;
      const { subUnitId, cellValue } = (params ?? {}) as { subUnitId: string; cellValue?: Cells };
      if (id === SetRangeValuesMutation.id && cellValue) this.touch(subUnitId, rectOf(cellValue));
      if (id === SetWorksheetColWidthMutation.id) this.touch(subUnitId, this.usedRect(subUnitId));
    });
  }

  /** Measures every row that was touched since the last time. */
  measure(): void {
    const touched = [...this.touched];
    this.touched.clear();
    const interceptors = this.host.injector.get(SheetInterceptorService);
    const skeletons = this.host.injector.get(SheetSkeletonService);
    for (const [subUnitId, rect] of touched) {
      if (!this.host.workbook.getSheetBySheetId(subUnitId)) continue;
      // A sheet that is not in front still measures with the column widths of its last picture.
      const skeleton = skeletons.ensureSkeleton(this.host.unitId, subUnitId);
      skeleton?.makeDirty(true);
      skeleton?.calculate();
      const { redos } = interceptors.generateMutationsOfAutoHeight({ unitId: this.host.unitId, subUnitId, ranges: [toRange(rect)] });
      for (const { id, params } of redos) this.host.run(id, params ?? {});
    }
  }

  close(): void {
    clearTimeout(this.turn);
    this.stop();
  }

  private touch(sheetId: string, rect: Rect | undefined): void {
    if (!rect) return;
    this.touched.set(sheetId, union(this.touched.get(sheetId), rect));
    this.turn ??= setTimeout(() => {
      this.turn = undefined;
      this.measure();
    }, 0);
  }

  private usedRect(sheetId: string): Rect | undefined {
    const { startRow, endRow, startColumn, endColumn } = this.host.worksheet(sheetId).getCellMatrix().getDataRange();
    return endRow < startRow ? undefined : { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
  }
}

function rectOf(cells: Cells): Rect | undefined {
  const rows = Object.keys(cells).map(Number);
  const columns = Object.values(cells).flatMap((row) => Object.keys(row).map(Number));
  if (rows.length === 0 || columns.length === 0) return undefined;
  const min = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b));
  const max = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b));
  return { top: min(rows), left: min(columns), bottom: max(rows), right: max(columns) };
}
