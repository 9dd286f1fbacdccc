import { generalTexts } from '../generalNumber';

/** As Univer writes a number without a number format: with all of its digits. */
const PLAIN = /^-?\d+(\.\d+)?(e[+-]\d+)?$/i;

/**
 * The text of a number as Excel shows it in a cell: without a number format with as many decimals as there is room for, else with a power of
 * ten; and a row of number signs where none of that fits.
 *
 * @param text - of the number with its format applied, or all digits where it has none
 * @param width - what there is room for, in the unit of `widthOf`
 */
export function fitNumber(text: string, width: number, widthOf: (text: string) => number): string {
  const candidates = PLAIN.test(text) ? generalTexts(Number(text)) : [text];
  for (const candidate of candidates) if (widthOf(candidate) <= width) return candidate;
  return '#'.repeat(Math.max(1, Math.floor(width / widthOf('#'))));
}
