import type { GridHost } from './host';
import { UniverSheet, type SheetSurroundings } from './sheet';

/** Removed sheets that stay known: several times as many as Univer's 20 steps back can bring again. */
const MOST_REMOVED = 100;

/** One object for each sheet. That of a removed sheet stays for a while: a person may undo the removal, and its charts and highlights come back. */
export class KnownSheets {
  private readonly all = new Map<string, UniverSheet>();

  constructor(
    private readonly host: GridHost,
    private readonly around: SheetSurroundings,
  ) {}

  of(id: string): UniverSheet {
    const known = this.all.get(id);
    if (known) return known;
    const sheet = new UniverSheet(this.around, id);
    this.all.set(id, sheet);
    return sheet;
  }

  /** A sheet was removed. */
  forgetLongGone(): void {
    const removed = [...this.all.keys()].filter((id) => !this.host.workbook.getSheetBySheetId(id));
    for (const id of removed.slice(0, -MOST_REMOVED)) this.all.delete(id);
  }
}
