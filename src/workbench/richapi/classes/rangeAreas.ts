/** Several ranges of one sheet, and the ways to get at them that this host knows. */
import { formatAddress } from '../../book/address';
import type { Rect, Sheet } from '../../book/book';
import { blocks, columnsOf, intersect, isUnbounded, rowsOf } from '../../book/rects';
import { asOneOf, type Arguments } from '../arguments';
import { ApiClass, calculated, link, method, object, read, type ApiObject, type ObjectMethod } from '../classTable';
import { itemNotFound, UnsupportedError } from '../errors';
import { RANGE, type RangeTarget } from './range';
import { WORKSHEET } from './worksheet';

interface AreasTarget {
  readonly sheet: Sheet;
  readonly rects: readonly Rect[];
}

export const RANGES: ApiClass<AreasTarget> = new ApiClass({
  name: 'RangeCollection',
  items: ({ sheet, rects }) => rects.map((rect) => RANGE.of({ sheet, rect })),
  objects: {
    GetItemAt: object('1.9', ({ sheet, rects }, args) => {
      const rect = rects[args.integer(0)];
      if (!rect) throw itemNotFound();
      return RANGE.of({ sheet, rect });
    }),
  },
  methods: { GetCount: method('1.9', ({ rects }) => rects.length) },
});

export const RANGE_AREAS: ApiClass<AreasTarget> = new ApiClass({
  name: 'RangeAreas',
  alive: ({ sheet }, host) => host.book.sheet(sheet.id) !== undefined,
  properties: {
    Address: read('1.9', ({ sheet, rects }) => rects.map((rect) => formatAddress(sheet.name, rect)).join(',')),
    AreaCount: read('1.9', ({ rects }) => rects.length),
    CellCount: read('1.9', ({ rects }) => rects.reduce((sum, rect) => sum + rowsOf(rect) * columnsOf(rect), 0)),
  },
  links: {
    Areas: link('1.9', (target) => RANGES.of(target)),
    Worksheet: link('1.9', ({ sheet }) => WORKSHEET.of(sheet)),
  },
});

export const AREAS_OF_RANGE: { readonly [name: string]: ObjectMethod<RangeTarget> } = {
  GetMergedAreasOrNullObject: object('1.13', (range) => areas(range.sheet, range.sheet.mergedRects(), range.rect)),
  GetSpecialCells: calculated(object('1.9', (range, args) => orThrow(specialCells(range, args)))),
  GetSpecialCellsOrNullObject: calculated(object('1.9', specialCells)),
};

/** null where none of them touches the range. */
function areas(sheet: Sheet, rects: readonly Rect[], within: Rect): ApiObject | null {
  const found = rects.filter((rect) => intersect(rect, within) !== undefined);
  return found.length === 0 ? null : RANGE_AREAS.of({ sheet, rects: found });
}

/** Neighbouring cells come as one area, whatever distinguishes them otherwise. */
function specialCells({ sheet, rect }: RangeTarget, args: Arguments): ApiObject | null {
  const type = asOneOf(args.text(0), ['ConditionalFormats', 'DataValidations', 'Formulas']);
  if (args.has(1)) throw new UnsupportedError('special cells of one kind of value');
  if (type === 'Formulas') return areas(sheet, united(formulaCells(sheet, rect)), rect);
  const found = type === 'DataValidations' ? sheet.validations().flatMap(({ rects }) => rects) : sheet.highlights().map((one) => one.rect);
  return areas(sheet, united(found.flatMap((one) => intersect(one, rect) ?? [])), rect);
}

function formulaCells(sheet: Sheet, rect: Rect): Rect[] {
  const used = sheet.usedRect(true);
  const inside = used && intersect(used, rect);
  if (!inside) return [];
  const [formulas, values] = [sheet.formulas(inside), sheet.values(inside)];
  return formulas.flatMap((line, r) =>
    line.flatMap((formula, c) => {
      const place = { top: inside.top + r, bottom: inside.top + r, left: inside.left + c, right: inside.left + c };
      return typeof formula === 'string' && formula.startsWith('=') && formula !== values[r]?.[c] ? [place] : [];
    }),
  );
}

/** The same cells in rectangles that do not overlap. */
function united(rects: readonly Rect[]): Rect[] {
  if (rects.length < 2 || rects.some(isUnbounded)) return [...rects];
  const top = Math.min(...rects.map((rect) => rect.top));
  const left = Math.min(...rects.map((rect) => rect.left));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  const right = Math.max(...rects.map((rect) => rect.right));
  const grid = Array.from({ length: bottom - top + 1 }, () => Array<boolean>(right - left + 1).fill(false));
  for (const rect of rects)
    for (let row = rect.top; row <= rect.bottom; row++) grid[row - top]?.fill(true, rect.left - left, rect.right - left + 1);
  return blocks({ top, left, bottom, right }, grid).flatMap(({ rect, value }) => (value ? [rect] : []));
}

function orThrow(found: ApiObject | null): ApiObject {
  if (!found) throw itemNotFound();
  return found;
}
