/** Structured references: the engine's own register of tables, which formulas such as `=SUM(Table1[Amount])` read. */
import { ISuperTableService } from '@univerjs/engine-formula';
import { bodyRect, type Table, type TableReferences } from '../book/tables';
import type { GridHost } from './host';
import { forgetParsedFormulas } from './names';
import { toRange } from './rects';

export class EngineTables implements TableReferences {
  constructor(
    private readonly host: GridHost,
    private readonly onChanged: () => void,
  ) {}

  /** The engine takes the first row for the header and all others for data. */
  put(table: Table): void {
    const body = bodyRect(table);
    const range = toRange({ ...body, top: body.top - 1 });
    const titleMap = new Map(table.columns.map(({ name }, index) => [name, index]));
    this.register.registerTable(this.host.unitId, table.name, { sheetId: table.sheetId, range, titleMap });
    this.recalculate();
  }

  remove(name: string): void {
    this.register.remove(this.host.unitId, name);
    this.recalculate();
  }

  private get register() {
    return this.host.injector.get(ISuperTableService);
  }

  private recalculate(): void {
    forgetParsedFormulas(this.host);
    this.onChanged();
  }
}
