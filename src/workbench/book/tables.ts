/** The tables of a workbook: where they are, what their columns are called, how they want to look. Nothing draws their style. */
import type { Rect, Sheet } from './book';
import { newId } from './customXml';
import { followed, type PlaceChange } from './placeChange';
import { intersect } from './rects';

export interface TableColumn {
  /** Unique within its table. */
  readonly id: number;
  /** Without regard to case no other column of the table has it. */
  name: string;
}

export interface SortField {
  /** Index of the column. */
  readonly key: number;
  readonly ascending: boolean;
}

/** Mutable on purpose: the protocol sets one member at a time and then calls `Tables.changed`. */
export interface Table {
  /** A GUID in braces. */
  readonly id: string;
  readonly sheetId: string;
  name: string;
  /** With its header and totals. */
  rect: Rect;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  columns: TableColumn[];
  sorted: { readonly fields: readonly SortField[]; readonly matchCase: boolean };
}

/** Where formulas find a table by its name. */
export interface TableReferences {
  put(table: Table): void;
  remove(name: string): void;
}

/** For a book that calculates nothing. */
export const NO_REFERENCES: TableReferences = { put: () => undefined, remove: () => undefined };

export const headerRect = ({ rect, showHeaders }: Table): Rect | undefined => (showHeaders ? { ...rect, bottom: rect.top } : undefined);
export const totalsRect = ({ rect, showTotals }: Table): Rect | undefined => (showTotals ? { ...rect, top: rect.bottom } : undefined);
export const bodyRect = ({ rect, showHeaders, showTotals }: Table): Rect => ({
  ...rect,
  top: rect.top + (showHeaders ? 1 : 0),
  bottom: rect.bottom - (showTotals ? 1 : 0),
});

export class Tables {
  private list: Table[] = [];
  private readonly known = new Map<string, string>();
  private held = false;

  constructor(private readonly references: TableReferences) {}

  /** Of one sheet, or all, in the order in which they were added. */
  all(sheetId?: string): readonly Table[] {
    return this.list.filter((table) => sheetId === undefined || table.sheetId === sheetId);
  }

  /** By id or, without regard to case, by name. */
  get(idOrName: string): Table | undefined {
    return this.list.find(({ id, name }) => id === idOrName || name.toLowerCase() === idOrName.toLowerCase());
  }

  /** The first row of the rectangle is the header. The place and the name have been checked. */
  add(sheetId: string, rect: Rect, name: string, columnNames: readonly string[]): Table {
    const table: Table = {
      id: newId(),
      sheetId,
      name,
      rect,
      showHeaders: true,
      showTotals: false,
      style: 'TableStyleMedium2',
      showBandedRows: true,
      showBandedColumns: false,
      showFilterButton: true,
      highlightFirstColumn: false,
      highlightLastColumn: false,
      columns: columnNames.map((column, index) => ({ id: index + 1, name: column })),
      sorted: { fields: [], matchCase: false },
    };
    this.list.push(table);
    this.changed(table);
    return table;
  }

  /** The cells stay as they are. */
  remove(table: Table): void {
    this.list = this.list.filter(({ id }) => id !== table.id);
    this.references.remove(this.known.get(table.id) ?? table.name);
    this.known.delete(table.id);
  }

  /** To be called after members of a table were changed: formulas find it under its new name and at its new place. */
  changed(table: Table): void {
    const before = this.known.get(table.id);
    if (before !== undefined && before !== table.name) this.references.remove(before);
    this.known.set(table.id, table.name);
    this.references.put(table);
  }

  /** Changes cells of a table on its own account: what the cells do meanwhile changes no table, and `use` gives it its new form. */
  reform(table: Table, use: () => void): void {
    this.held = true;
    try {
      use();
    } finally {
      this.held = false;
    }
    this.changed(table);
  }

  /** The sheet was removed: formulas no longer find its tables, until a person takes that back. */
  sheetGone(sheetId: string): void {
    for (const { name } of this.all(sheetId)) this.references.remove(name);
  }

  sheetBack(sheetId: string): void {
    for (const table of this.all(sheetId)) this.references.put(table);
  }

  /** Cells of the sheet have moved. */
  follow(sheetId: string, change: PlaceChange): void {
    if (this.held) return;
    for (const table of this.all(sheetId)) {
      const rect = followed(table.rect, change);
      if (!rect) {
        this.remove(table);
        continue;
      }
      if (change.kind !== 'move' && change.axis === 'columns') followColumns(table, change);
      table.rect = rect;
      this.changed(table);
    }
  }

  /** Cells of the sheet have new content: a header is a text, and no two are the same. */
  readHeaders(sheet: Sheet, rect: Rect): void {
    if (this.held) return;
    for (const table of this.all(sheet.id)) {
      const header = headerRect(table);
      if (!header || !intersect(header, rect)) continue;
      const [cells = []] = sheet.values(header);
      const names = uniqueNames(cells.map(String));
      this.reform(table, () => {
        table.columns.forEach((column, index) => (column.name = names[index] ?? column.name));
        if (names.some((name, index) => name !== cells[index])) sheet.write(header, [names.map(asText)]);
      });
    }
  }
}

/** A text that looks like a number or a formula stays one. */
export const asText = (text: string) => `'${text}`;

/** An empty header is called after its place, a second one of the same text gets a number. */
export function uniqueNames(texts: readonly string[]): string[] {
  const taken = new Set<string>();
  return texts.map((text, index) => {
    const wanted = text.trim() === '' ? `Column${index + 1}` : text;
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

export const newColumnId = ({ columns }: Table) => Math.max(0, ...columns.map(({ id }) => id)) + 1;

function followColumns(table: Table, { kind, at, count }: Exclude<PlaceChange, { kind: 'move' }>): void {
  const { left, right } = table.rect;
  if (kind === 'remove') {
    table.columns = table.columns.filter((_column, index) => left + index < at || left + index >= at + count);
    return;
  }
  if (at <= left || at > right) return;
  const first = newColumnId(table);
  const fresh = Array.from({ length: count }, (_, index) => ({ id: first + index, name: '' }));
  table.columns.splice(at - left, 0, ...fresh);
  uniqueNames(table.columns.map(({ name }) => name)).forEach((name, index) => {
    const column = table.columns[index];
    if (column) column.name = name;
  });
}
