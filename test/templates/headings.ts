/** How wide texts are in the bold font of headings: Helvetica Bold of Adobe's metrics, whose widths Arial has. In thousandths of its size. */
const WIDTHS: readonly (readonly [letters: string, width: number])[] = [
  ["'", 238],
  [' ,./Iijl', 278],
  ['-():;ft', 333],
  ['r', 389],
  ['z', 500],
  ['0123456789Jacdegkqsvxy$', 556],
  ['EPSVXY', 667],
  ['ABCDHKNRU', 722],
  ['FLTZbdhnopqu', 611],
  ['GOQ', 778],
  ['w', 778],
  ['M', 833],
  ['m%', 889],
  ['W', 944],
];
const NARROW = new Map(WIDTHS.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width])));
/** A Japanese character, a mark. */
const WIDE = 1_000;

const POINTS = 10;
const PIXELS_A_POINT = 4 / 3;
/** On both sides together. */
const PADDING = 4;
/** Of a digit, and what a column has beyond its characters. */
const CHARACTER = 7;
const BESIDES = 5;
const LINE = 13.5;

export const boldWidth = (text: string) =>
  ([...text].reduce((sum, letter) => sum + (NARROW.get(letter) ?? WIDE), 0) / 1_000) * POINTS * PIXELS_A_POINT;

/** What there is room for in a column, in pixels. */
export const roomOf = (characters: number) => characters * CHARACTER + BESIDES - PADDING;

/** Lines of a text that wraps in a column so wide; Infinity where a word does not fit. Japanese breaks anywhere. */
export function linesIn(text: string, characters: number): number {
  const room = roomOf(characters);
  let [lines, line] = [1, ''];
  // The space after a word counts, as in Univer.
  for (const part of text.match(/[\u2e80-\uffff]|[^\s\u2e80-\uffff]+\s*/g) ?? []) {
    if (boldWidth(part.trim()) > room) return Infinity;
    if (line !== '' && boldWidth(line + part) > room) [lines, line] = [lines + 1, ''];
    line += part;
  }
  return lines;
}

/** In points. */
export const heightOf = (lines: number) => lines * LINE;
