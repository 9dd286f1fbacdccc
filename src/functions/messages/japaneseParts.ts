/** What stands in the gaps of a message, in Japanese. */

/** An argument, perhaps with a position: `profits: item 17`, `schedule: row 2, japan`, `terms: share_after`. */
export const PLACE = String.raw`[\w.]+(?:[:,] (?:item \d+|row \d+(?:, (?:column \d+|\w+))?|\w+))?`;

const PARTS = /^([\w.]+)(?:[:,] (.+))?$/;

/** `profits: item 17` is `profits の 17 番目`; names of arguments, terms and columns stay. */
export function placeInJapanese(place: string): string {
  const [, argument = place, position] = PARTS.exec(place) ?? [];
  const text = position === undefined ? argument : `${argument} の ${positionInJapanese(position)}`;
  // Between Japanese and Latin letters stands a space.
  return /\w$/.test(text) ? `${text} ` : text;
}

function positionInJapanese(position: string): string {
  return position
    .split(', ')
    .map((part) => {
      const [, what, number] = /^(item|row|column) (\d+)$/.exec(part) ?? [];
      if (what === 'item') return `${number} 番目`;
      if (what === 'row') return `${number} 行目`;
      return what === 'column' ? `${number} 列目` : part;
    })
    .join('、');
}

const CELLS: readonly (readonly [RegExp, (found: string) => string])[] = [
  [/^text "(.*)"$/s, (text) => `文字列「${text}」`],
  [/^"(.*)"$/s, (text) => `「${text}」`],
  [/^error (#.+)$/, (code) => `エラー値 ${code} `],
  [/^(an error)$/, () => 'エラー値'],
  [/^(data without a plain value)$/, () => '値のないデータ型'],
  [/^(blank)$/, () => '空白'],
  [/^(a list)$/, () => '一覧'],
  [/^(an object|a \w+)$/, () => '値として扱えないもの'],
];

/** What a cell holds: `text "abc"`, `error #N/A`, `blank`, `TRUE`, a number. */
export function cellInJapanese(cell: string): string {
  for (const [pattern, say] of CELLS) {
    const [, found] = pattern.exec(cell) ?? [];
    if (found !== undefined) return say(found);
  }
  return ` ${cell} `;
}

/** `a, b or c` is `a、b または c`; a number among words is one. */
export function listInJapanese(list: string): string {
  return ` ${list.replaceAll(', ', '、').replaceAll(' or ', ' または ').replace('a number', '数値')} `;
}
