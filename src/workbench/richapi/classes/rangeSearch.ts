/** Finding, replacing and thinning out the content of cells. */
import type { Rect, Sheet } from '../../book/book';
import { cellRect, columnsOf, intersect, isOneCell } from '../../book/rects';
import { asFlag, asOneOf, asText, memberOf, type Arguments } from '../arguments';
import { ApiClass, calculated, method, object, read, type Method, type ObjectMethod } from '../classTable';
import { cellEntry } from '../cellEntry';
import { putCells, takeCells, type TakenCell } from '../cellCopies';
import { invalidArgument, itemNotFound } from '../errors';
import type { Json } from '../protocol';
import { RANGE, type RangeTarget } from './range';

interface Criteria {
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
}

export const SEARCH_OBJECTS: { readonly [name: string]: ObjectMethod<RangeTarget> } = {
  Find: calculated(
    object('1.9', (range, args) => {
      const found = find(range, args);
      if (!found) throw itemNotFound();
      return RANGE.of(found);
    }),
  ),
  FindOrNullObject: calculated(
    object('1.9', (range, args) => {
      const found = find(range, args);
      return found ? RANGE.of(found) : null;
    }),
  ),
  RemoveDuplicates: calculated(object('1.9', (range, args) => DUPLICATES.of(removeDuplicates(range, args)))),
};

export const SEARCH: { readonly [name: string]: Method<RangeTarget> } = {
  ReplaceAll: calculated(method('1.9', ({ sheet, rect }, args) => replaceAll(sheet, rect, args))),
};

export const DUPLICATES: ApiClass<{ readonly removed: number; readonly uniqueRemaining: number }> = new ApiClass({
  name: 'RemoveDuplicatesResult',
  properties: {
    Removed: read('1.9', ({ removed }) => removed),
    UniqueRemaining: read('1.9', ({ uniqueRemaining }) => uniqueRemaining),
  },
});

function criteriaOf(args: Arguments, index: number): Criteria & { readonly backwards: boolean } {
  const given = (args.has(index) ? args.at(index) : {}) as Json;
  const flag = (name: string) => {
    const value = memberOf(given, name) ?? null;
    return value === null ? false : asFlag(value);
  };
  const direction = asOneOf(memberOf(given, 'searchDirection') ?? 'Forward', ['Forward', 'Backwards']);
  return { completeMatch: flag('completeMatch'), matchCase: flag('matchCase'), backwards: direction === 'Backwards' };
}

/** Row by row within the range; of a single cell the whole sheet, after that cell and round to it again. */
function find({ sheet, rect }: RangeTarget, args: Arguments): RangeTarget | undefined {
  const text = args.text(0);
  const { backwards, ...criteria } = criteriaOf(args, 1);
  const used = sheet.usedRect(true);
  const within = used && (isOneCell(rect) ? used : intersect(used, rect));
  if (!within || text === '') return undefined;
  const places = sheet
    .text(within)
    .flatMap((line, r) =>
      line.flatMap((shown, c) => (matches(shown, text, criteria) ? [{ row: within.top + r, column: within.left + c }] : [])),
    );
  const before = ({ row, column }: { row: number; column: number }) => row < rect.top || (row === rect.top && column < rect.left);
  const at = ({ row, column }: { row: number; column: number }) => row === rect.top && column === rect.left;
  const isAfter = (place: { row: number; column: number }) => !before(place) && !at(place);
  const ordered = backwards ? places.reverse() : places;
  const first = isOneCell(rect) ? (ordered.find(backwards ? before : isAfter) ?? ordered[0]) : ordered[0];
  return first && { sheet, rect: cellRect(first.row, first.column) };
}

function matches(shown: string, text: string, { completeMatch, matchCase }: Criteria): boolean {
  const [whole, wanted] = matchCase ? [shown, text] : [shown.toLowerCase(), text.toLowerCase()];
  return completeMatch ? whole === wanted : whole.includes(wanted);
}

/** In formulas as they are written, and in values; the result is entered as if it were typed. Answers the number of replacements. */
export function replaceAll(sheet: Sheet, wanted: Rect, args: Arguments): number {
  const [text, replacement] = [asText((args.at(0) ?? null) as Json), asText((args.at(1) ?? null) as Json)];
  const criteria = criteriaOf(args, 2);
  if (text === '') throw invalidArgument('A text to find is expected.');
  const used = sheet.usedRect(true);
  const rect = used && intersect(used, wanted);
  if (!rect) return 0;
  const pattern = new RegExp(text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'), criteria.matchCase ? 'g' : 'gi');
  let count = 0;
  const formats = sheet.formats(rect);
  const content = sheet.formulas(rect).map((line, r) =>
    line.map((cell, c) => {
      const shown = String(cell);
      if (shown === '' || !matches(shown, text, criteria)) return null;
      const replaced = shown.replace(pattern, () => {
        count += 1;
        return replacement;
      });
      return cellEntry(replaced, () => formats[r]?.[c]?.numberFormat ?? 'General').content;
    }),
  );
  if (count > 0) sheet.write(rect, content);
  return count;
}

/** Rows that equal an earlier one in the given columns go; those below move up within the range. */
function removeDuplicates({ sheet, rect }: RangeTarget, args: Arguments): { removed: number; uniqueRemaining: number } {
  const columns = args.at(0) as Json;
  if (!Array.isArray(columns) || columns.length === 0) throw invalidArgument('At least one column is expected.');
  const places = columns.map((column: Json) => {
    if (typeof column !== 'number' || !Number.isInteger(column) || column < 0 || column >= columnsOf(rect))
      throw invalidArgument('The range has no such column.');
    return column;
  });
  const header = args.flag(1) ? 1 : 0;
  const used = sheet.usedRect(true);
  const data = used && intersect(used, { ...rect, top: rect.top + header });
  if (!data) return { removed: 0, uniqueRemaining: 0 };
  const whole = { ...rect, top: data.top, bottom: data.bottom };
  const rows = takeCells(sheet, whole);
  const seen = new Set<string>();
  const kept = rows.filter((line) => {
    const key = JSON.stringify(places.map((place) => comparable(line[place])));
    return !seen.has(key) && seen.add(key);
  });
  putCells(sheet, whole, kept, 'All');
  const removed = rows.length - kept.length;
  if (removed > 0) sheet.clear({ ...whole, top: whole.bottom - removed + 1 }, 'Contents');
  return { removed, uniqueRemaining: kept.length };
}

function comparable(cell: TakenCell | undefined): Json {
  return typeof cell?.value === 'string' ? cell.value.toLowerCase() : (cell?.value ?? null);
}
