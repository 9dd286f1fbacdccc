/** Sorting the rows or the columns of a range. */
import type { CellValue } from '../../book/book';
import { columnsOf, rowsOf } from '../../book/rects';
import { asFlag, asNumber, asOneOf, memberOf } from '../arguments';
import { ApiClass, calculated, method } from '../classTable';
import { putCells, takeCells, type TakenCell } from '../cellCopies';
import { typeOfValue } from '../definedNames';
import { invalidArgument, UnsupportedError } from '../errors';
import type { Json } from '../protocol';
import type { RangeTarget } from './range';

interface Field {
  readonly key: number;
  readonly ascending: boolean;
}

export const RANGE_SORT: ApiClass<RangeTarget> = new ApiClass({
  name: 'RangeSort',
  methods: {
    Apply: calculated(
      method('1.2', (range, args) => {
        const byRows = asOneOf(args.textOr(3, 'Rows'), ['Rows', 'Columns']) === 'Rows';
        sortRange(range, args.at(0) as Json, { byRows, hasHeaders: args.flag(2), matchCase: args.flag(1) });
        return null;
      }),
    ),
  },
});

/** Formulas and formats move along. Answers the fields in their full form. */
export function sortRange(
  { sheet, rect }: RangeTarget,
  given: Json,
  { byRows, hasHeaders, matchCase }: { readonly byRows: boolean; readonly hasHeaders: boolean; readonly matchCase: boolean },
): readonly Field[] {
  const fields = fieldsOf(given, byRows ? columnsOf(rect) : rowsOf(rect));
  const cells = takeCells(sheet, rect);
  const lines = byRows ? cells : transposed(cells);
  const header = hasHeaders ? 1 : 0;
  const sorted = lines.slice(header).sort((a, b) => compareLines(a, b, fields, matchCase));
  const whole = [...lines.slice(0, header), ...sorted];
  putCells(sheet, rect, byRows ? whole : transposed(whole), 'All');
  return fields;
}

function fieldsOf(fields: Json, count: number): Field[] {
  if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument('At least one field is expected.');
  return fields.map((field: Json) => {
    const key = asNumber(memberOf(field, 'key') ?? null);
    if (!Number.isInteger(key) || key < 0 || key >= count) throw invalidArgument('The range has no such row or column.');
    for (const name of ['color', 'dataOption', 'icon', 'subField']) {
      const value = memberOf(field, name) ?? null;
      if (value !== null && value !== 'Normal') throw new UnsupportedError(`SortField.${name}`);
    }
    const sortOn = memberOf(field, 'sortOn') ?? 'Value';
    if (sortOn !== 'Value') throw new UnsupportedError(`SortField.sortOn ${JSON.stringify(sortOn)}`);
    return { key, ascending: asFlag(memberOf(field, 'ascending') ?? true) };
  });
}

function compareLines(a: readonly TakenCell[], b: readonly TakenCell[], fields: readonly Field[], matchCase: boolean): number {
  for (const { key, ascending } of fields) {
    const order = compare(a[key]?.value ?? '', b[key]?.value ?? '', ascending, matchCase);
    if (order !== 0) return order;
  }
  return 0;
}

const RANKS = { Double: 0, String: 1, Boolean: 2, Error: 3, Empty: 4 } as const;

/** Numbers, texts, booleans, errors; the other way round when descending. Empty cells are last in both. */
function compare(a: CellValue, b: CellValue, ascending: boolean, matchCase: boolean): number {
  const [kindA, kindB] = [typeOfValue(a), typeOfValue(b)];
  if (kindA === 'Empty' || kindB === 'Empty') return RANKS[kindA] - RANKS[kindB];
  const order = RANKS[kindA] - RANKS[kindB] || within(a, b, matchCase);
  return ascending ? order : -order;
}

function within(a: CellValue, b: CellValue, matchCase: boolean): number {
  if (typeof a === 'string' && typeof b === 'string')
    return a.localeCompare(b, undefined, { sensitivity: matchCase ? 'variant' : 'accent' });
  return Number(a) - Number(b);
}

function transposed(cells: readonly (readonly TakenCell[])[]): TakenCell[][] {
  return (cells[0] ?? []).map((_, c) => cells.map((line) => line[c] as TakenCell));
}
