import type { Border, BorderEdge, CellFormat, Rect } from '../../book/book';
import { asOneOf } from '../arguments';
import { ApiClass, object, read, readWrite } from '../classTable';
import { htmlColor } from '../colors';
import type { RangeTarget } from './range';

/** Excel's names of the borders of a range. The diagonals are not among them. */
const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;
type Side = (typeof SIDES)[number];

interface BorderTarget extends RangeTarget {
  readonly side: Side;
}

const LINE_STYLES = ['None', 'Continuous', 'Dash', 'Dot', 'Double'] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
export const NO_BORDER: Border = { style: 'None', color: '#000000' };

export const BORDER: ApiClass<BorderTarget> = new ApiClass({
  name: 'RangeBorder',
  properties: {
    Color: readWrite(
      '1.1',
      (target) => borderOf(target).color,
      (target, value) => {
        const { style } = borderOf(target);
        draw(target, { style: style === 'None' ? 'Thin' : style, color: htmlColor(value) });
      },
    ),
    SideIndex: read('1.1', ({ side }) => side),
    Style: readWrite(
      '1.1',
      (target) => lineStyle(borderOf(target)),
      (target, value) => {
        const border = borderOf(target);
        draw(target, { ...border, style: styled(border, asOneOf(value, LINE_STYLES)) });
      },
    ),
    Weight: readWrite(
      '1.1',
      (target) => weight(borderOf(target)),
      (target, value) => draw(target, { ...borderOf(target), style: asOneOf(value, WEIGHTS) }),
    ),
  },
});

export const BORDERS: ApiClass<RangeTarget> = new ApiClass({
  name: 'RangeBorderCollection',
  properties: { Count: read('1.1', () => SIDES.length) },
  items: (range) => SIDES.map((side) => BORDER.of({ ...range, side })),
  item: object('1.1', (range, args) => BORDER.of({ ...range, side: asOneOf(args.text(0), SIDES) })),
  objects: {
    GetItemAt: object('1.1', (range, args) => BORDER.of({ ...range, side: asOneOf(SIDES[args.integer(0)], SIDES) })),
  },
});

/** The cells that carry the border, and the edge of them that shows it. A range of one row has nothing inside. */
function place({ rect, side }: BorderTarget): { cells: Rect | undefined; edge: BorderEdge } {
  switch (side) {
    case 'EdgeTop':
      return { cells: { ...rect, bottom: rect.top }, edge: 'top' };
    case 'EdgeBottom':
      return { cells: { ...rect, top: rect.bottom }, edge: 'bottom' };
    case 'EdgeLeft':
      return { cells: { ...rect, right: rect.left }, edge: 'left' };
    case 'EdgeRight':
      return { cells: { ...rect, left: rect.right }, edge: 'right' };
    case 'InsideHorizontal':
      return { cells: rect.top < rect.bottom ? { ...rect, bottom: rect.bottom - 1 } : undefined, edge: 'bottom' };
    case 'InsideVertical':
      return { cells: rect.left < rect.right ? { ...rect, right: rect.right - 1 } : undefined, edge: 'right' };
  }
}

/** Of the first cell that carries it. */
function borderOf(target: BorderTarget): Border {
  const { cells, edge } = place(target);
  if (!cells) return NO_BORDER;
  const [[first] = []] = target.sheet.formats({ ...cells, bottom: cells.top, right: cells.left });
  return first?.borders[edge] ?? NO_BORDER;
}

function draw(target: BorderTarget, border: Border): void {
  const { cells, edge } = place(target);
  if (!cells) return;
  const borders: CellFormat['borders'] = { [edge]: border };
  target.sheet.format(cells, { borders });
}

function styled(border: Border, style: (typeof LINE_STYLES)[number]): Border['style'] {
  if (style !== 'Continuous') return style;
  return lineStyle(border) === 'Continuous' ? border.style : 'Thin';
}

export function lineStyle({ style }: Border): (typeof LINE_STYLES)[number] {
  return style === 'Thin' || style === 'Medium' || style === 'Thick' || style === 'Hairline' ? 'Continuous' : style;
}

export function weight({ style }: Border): (typeof WEIGHTS)[number] {
  if (style === 'Double') return 'Thick';
  return style === 'Medium' || style === 'Thick' || style === 'Hairline' ? style : 'Thin';
}
