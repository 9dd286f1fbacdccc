/** What new results of custom functions ask the engine to calculate. */
import type { Rect } from '../../book/book';
import { cellRect, isOneCell } from '../../book/rects';
import type { Calculation } from '../calculation';
import { coalesce } from '../coalesce';
import type { EngineWatch } from '../engineWatch';
import type { GridHost } from '../host';
import { spillAt } from '../spills';
import type { CallingCell } from './executor';

interface Area {
  readonly sheetId: string;
  readonly rect: Rect;
}

/**
 * The engine follows a new result to what refers to its own cell, but not always to what refers to the cells it spills into. So once no
 * result is on the way any more, everything is calculated; and where results come at once, a run with results that spill, or did, is
 * followed by one for what depends on those areas.
 */
export class Arrivals {
  private waiting: CallingCell[] = [];
  /** Cells with a new result, and the areas that they filled before. */
  private renewed: CallingCell[] = [];
  private former: Area[] = [];
  private readonly calculateSoon: () => void;

  constructor(
    private readonly host: GridHost,
    private readonly calculation: Calculation,
    private readonly engine: EngineWatch,
    pending: () => number,
  ) {
    this.calculateSoon = coalesce(() => {
      const cells = this.waiting;
      this.waiting = [];
      if (pending() === 0) this.engine.recalculate();
      else this.engine.calculates(cells.map((cell) => ({ sheetId: cell.sheetId, rect: cellRect(cell.row, cell.column) })));
    });
  }

  /** Results have come for cells that show #BUSY!. */
  came(cells: readonly CallingCell[]): void {
    this.calculation.becomesDue(); // nobody may take the pause before the next run for rest
    this.waiting.push(...cells);
    this.calculateSoon();
  }

  /** A new result has come in the middle of a run. */
  cameAtOnce(cell: CallingCell): void {
    if (this.renewed.length === 0) this.calculation.afterRun(() => this.followSpills());
    this.renewed.push(cell);
    this.former.push(...this.areaOf(cell));
  }

  private followSpills(): void {
    const areas = [...this.former, ...this.renewed.flatMap((cell) => this.areaOf(cell))];
    this.renewed = [];
    this.former = [];
    if (areas.length > 0) this.engine.calculates(areas);
  }

  private areaOf({ sheetId, row, column }: CallingCell): Area[] {
    const rect = spillAt(this.host, sheetId, row, column);
    return rect && !isOneCell(rect) ? [{ sheetId, rect }] : [];
  }
}
