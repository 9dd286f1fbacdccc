/** Who renames, hides or moves a sheet does it with a mutation that no longer tells what was before. */
import { SetWorksheetHideMutation, SetWorksheetNameMutation, SetWorksheetOrderMutation } from '@univerjs/sheets';
import type { Sheet } from '../book/book';
import type { SheetChange } from '../book/structure';

type Known = Pick<Sheet, 'name' | 'visibility'> & { readonly position: number };

export class SheetWatch {
  private known = new Map<string, Known>();

  constructor(
    private readonly sheets: () => readonly Sheet[],
    private readonly tell: (change: SheetChange) => void,
  ) {
    this.remember();
  }

  /** Call after every command of the grid. Sheets that others push to another place have not been moved. */
  after(commandId: string, moved: string | undefined): void {
    const before = this.known;
    this.remember();
    for (const [sheetId, now] of this.known) {
      const then = before.get(sheetId);
      if (!then) continue;
      if (commandId === SetWorksheetNameMutation.id && then.name !== now.name) {
        this.tell({ kind: 'name', sheetId, before: then.name, after: now.name });
      }
      if (commandId === SetWorksheetHideMutation.id && then.visibility !== now.visibility) {
        this.tell({ kind: 'visibility', sheetId, before: then.visibility, after: now.visibility });
      }
      if (commandId === SetWorksheetOrderMutation.id && sheetId === moved && then.position !== now.position) {
        this.tell({ kind: 'position', sheetId, before: then.position, after: now.position });
      }
    }
  }

  private remember(): void {
    this.known = new Map(this.sheets().map(({ id, name, visibility }, position) => [id, { name, visibility, position }]));
  }
}

const WATCHED: readonly string[] = [SetWorksheetNameMutation.id, SetWorksheetHideMutation.id, SetWorksheetOrderMutation.id];

export const changesSheets = (commandId: string) =>
  WATCHED.includes(commandId) || /^sheet\.mutation\.(?:insert|remove)-sheet$/.test(commandId);
