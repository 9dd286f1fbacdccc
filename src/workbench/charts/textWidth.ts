/**
 * Width of a text in a sans-serif font, in pixels, a little on the wide side. Without a canvas, so that a layout is the same everywhere
 * and can be tested.
 */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const glyph of text) ems += glyphEms(glyph);
  return ems * size;
}

function glyphEms(glyph: string): number {
  if (/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/.test(glyph)) return 1;
  if (/[.,:;'|!ijl ]/.test(glyph)) return 0.29;
  if (/[MWmw%@]/.test(glyph)) return 0.86;
  if (/[A-Z]/.test(glyph)) return 0.67;
  return 0.56;
}

/** The text, cut with an ellipsis where it is wider than allowed. */
export function fitted(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  const glyphs = [...text];
  while (glyphs.length > 0 && textWidth(`${glyphs.join('')}…`, size) > width) glyphs.pop();
  return glyphs.length === 0 ? '' : `${glyphs.join('').trimEnd()}…`;
}

/** The text broken at spaces into at most `limit` lines; what does not fit ends with an ellipsis. */
export function wrapped(text: string, size: number, width: number, limit: number): string[] {
  const lines: string[] = [];
  let rest = text.trim();
  while (rest !== '' && lines.length < limit - 1 && textWidth(rest, size) > width) {
    const words = rest.split(' ');
    let count = words.length - 1;
    while (count > 1 && textWidth(words.slice(0, count).join(' '), size) > width) count -= 1;
    if (count < 1) break;
    lines.push(fitted(words.slice(0, count).join(' '), size, width));
    rest = words.slice(count).join(' ');
  }
  return rest === '' ? lines : [...lines, fitted(rest, size, width)];
}
