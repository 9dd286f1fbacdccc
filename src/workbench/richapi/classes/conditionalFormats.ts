/** Conditional formats with a formula of their own ("Custom"), the only kind this host knows. */
import type { Highlight, Sheet } from '../../book/book';
import { asFlag, asText } from '../arguments';
import { ApiClass, link, method, object, read, readWrite } from '../classTable';
import { htmlColor } from '../colors';
import { invalidArgument, itemNotFound, UnsupportedError } from '../errors';
import { intersect } from '../../book/rects';
import { RANGE, type RangeTarget } from './range';
import { RANGE_AREAS } from './rangeAreas';

interface HighlightTarget {
  readonly sheet: Sheet;
  readonly id: string;
}

export const CONDITIONAL_FORMATS: ApiClass<RangeTarget> = new ApiClass({
  name: 'ConditionalFormatCollection',
  items: (range) => within(range).map(({ id }) => CONDITIONAL_FORMAT.of({ sheet: range.sheet, id })),
  item: object('1.6', (range, args) => {
    const id = args.text(0);
    if (!within(range).some((highlight) => highlight.id === id)) throw itemNotFound();
    return CONDITIONAL_FORMAT.of({ sheet: range.sheet, id });
  }),
  objects: {
    Add: object('1.6', ({ sheet, rect }, args) => {
      if (args.text(0) !== 'Custom') throw new UnsupportedError(`ConditionalFormatType ${args.text(0)}`);
      const { id } = sheet.addHighlight({ rect, formula: '', color: '', fill: '', bold: false });
      return CONDITIONAL_FORMAT.of({ sheet, id });
    }),
    GetItemAt: object('1.6', (range, args) => {
      const highlight = within(range)[args.integer(0)];
      if (!highlight) throw itemNotFound();
      return CONDITIONAL_FORMAT.of({ sheet: range.sheet, id: highlight.id });
    }),
  },
  methods: {
    ClearAll: method('1.6', (range) => {
      for (const { id } of within(range)) range.sheet.removeHighlight(id);
      return null;
    }),
    GetCount: method('1.6', (range) => within(range).length),
  },
});

export const CONDITIONAL_FORMAT: ApiClass<HighlightTarget> = new ApiClass({
  name: 'ConditionalFormat',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: read('1.6', ({ id }) => id),
    Priority: read('1.6', ({ sheet, id }) => sheet.highlights().findIndex((highlight) => highlight.id === id)),
    Type: read('1.6', () => 'Custom'),
  },
  links: {
    Custom: link('1.6', (target) => CUSTOM.of(target)),
    CustomOrNullObject: link('1.6', (target) => CUSTOM.of(target)),
  },
  objects: {
    GetRange: object('1.6', (target) => RANGE.of({ sheet: target.sheet, rect: highlightOf(target).rect })),
    GetRanges: object('1.9', (target) => RANGE_AREAS.of({ sheet: target.sheet, rects: [highlightOf(target).rect] })),
  },
  methods: {
    Delete: method('1.6', (target) => {
      target.sheet.removeHighlight(highlightOf(target).id);
      return null;
    }),
  },
});

export const CUSTOM: ApiClass<HighlightTarget> = new ApiClass({
  name: 'CustomConditionalFormat',
  links: {
    Format: link('1.6', (target) => FORMAT.of(target)),
    Rule: link('1.6', (target) => RULE.of(target)),
  },
});

export const RULE: ApiClass<HighlightTarget> = new ApiClass({
  name: 'ConditionalFormatRule',
  properties: {
    Formula: readWrite(
      '1.6',
      (target) => highlightOf(target).formula,
      (target, value) => {
        const formula = asText(value);
        if (!formula.startsWith('=')) throw invalidArgument('A formula starts with "=".');
        update(target, { formula });
      },
    ),
  },
});

export const FORMAT: ApiClass<HighlightTarget> = new ApiClass({
  name: 'ConditionalRangeFormat',
  links: {
    Fill: link('1.6', (target) => FILL.of(target)),
    Font: link('1.6', (target) => FONT.of(target)),
  },
});

export const FONT: ApiClass<HighlightTarget> = new ApiClass({
  name: 'ConditionalRangeFont',
  properties: {
    Bold: readWrite(
      '1.6',
      (target) => highlightOf(target).bold,
      (target, value) => update(target, { bold: asFlag(value) }),
    ),
    Color: readWrite(
      '1.6',
      (target) => highlightOf(target).color,
      (target, value) => update(target, { color: htmlColor(value) }),
    ),
  },
});

export const FILL: ApiClass<HighlightTarget> = new ApiClass({
  name: 'ConditionalRangeFill',
  properties: {
    Color: readWrite(
      '1.6',
      (target) => highlightOf(target).fill,
      (target, value) => update(target, { fill: htmlColor(value) }),
    ),
  },
});

const within = ({ sheet, rect }: RangeTarget) => sheet.highlights().filter((highlight) => intersect(highlight.rect, rect) !== undefined);

function highlightOf({ sheet, id }: HighlightTarget): Highlight {
  const highlight = sheet.highlights().find((known) => known.id === id);
  if (!highlight) throw itemNotFound();
  return highlight;
}

function update(target: HighlightTarget, change: Partial<Highlight>): void {
  target.sheet.updateHighlight({ ...highlightOf(target), ...change });
}
