import type { FileHighlight } from '../../file';
import { addressesOf, AREAS } from './areas';
import { colorOf } from './cellLook';
import { question, type Reader } from './reading';

export interface SheetHighlights {
  readonly highlights: readonly FileHighlight[];
  /** Conditional formats of kinds that a file of ours does not hold. */
  readonly others: number;
}

const LIST_BYTES = 20_000;
const FORMAT_BYTES = 600;

/** Conditional formats with a formula. */
export function* readHighlights(sheet: Excel.Worksheet): Reader<SheetHighlights> {
  const list = question(() => sheet.getRange().conditionalFormats.load('items/id,items/type,items/priority'), LIST_BYTES);
  yield [list];
  const items = [...list.answer.items].sort((a, b) => a.priority - b.priority);
  const asked = items
    .filter(({ type }) => type === 'Custom')
    .map((item) => ({
      ranges: question(() => item.getRanges().load(AREAS), FORMAT_BYTES),
      rule: question(() => item.custom.rule.load('formula'), FORMAT_BYTES),
      font: question(() => item.custom.format.font.load('color,bold'), FORMAT_BYTES),
      fill: question(() => item.custom.format.fill.load('color'), FORMAT_BYTES),
    }));
  yield asked.flatMap(({ ranges, rule, font, fill }) => [ranges, rule, font, fill]);
  const highlights = asked.flatMap(({ ranges, rule, font, fill }): FileHighlight[] => {
    const [range, ...more] = addressesOf(ranges.answer);
    // The formula is relative to the first of several ranges: it would say something else in the others.
    if (range === undefined || more.length > 0 || rule.answer.formula === '') return [];
    const [color, background] = [colorOf(font.answer.color), colorOf(fill.answer.color)];
    return [
      {
        range,
        formula: rule.answer.formula,
        ...(color !== undefined && { color }),
        ...(background !== undefined && { fill: background }),
        ...(font.answer.bold && { bold: true }),
      },
    ];
  });
  return { highlights, others: items.length - highlights.length };
}
