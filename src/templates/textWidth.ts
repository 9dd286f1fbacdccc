/** How wide a text is, in characters of the default font: a Japanese character takes two. */
export function textWidth(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 2 : 1), 0);
}

/** The height in points of a row whose wrapped texts stand in columns of these widths. */
export function wrappedHeight(texts: readonly { readonly text: string; readonly width: number }[]): number {
  const LINE = 13.5;
  const PADDING = 1.5;
  // Words do not fill a line to its end, but most letters are narrower than the digits that widths count.
  const lines = texts.map(({ text, width }) => Math.max(1, Math.ceil(textWidth(text) / width)));
  return Math.max(1, ...lines) * LINE + PADDING;
}
