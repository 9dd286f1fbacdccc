/** Parts of Excel formulas as text, without the leading "=". */

export function when(condition: string, then: string, otherwise: string): string {
  return `IF(${condition},${then},${otherwise})`;
}

/** A text constant. Quotation marks inside are refused: not every spreadsheet reads doubled ones. */
export function text(words: string): string {
  if (words.includes('"')) throw new Error(`A text of a formula cannot hold a quotation mark: ${words}`);
  return `"${words}"`;
}

/** Texts and values joined: `joined(text('period '), 'A1')` is "period "&A1. */
export function joined(...parts: readonly string[]): string {
  return parts.join('&');
}

/** A quotient to look at; a dash where there is nothing to divide by. */
export function share(part: string, whole: string): string {
  return when(`${whole}=0`, text('–'), `${part}/${whole}`);
}

/** A quotient to calculate with; 0 where there is nothing to divide by. */
export function ratio(part: string, whole: string): string {
  return when(`${whole}=0`, '0', `${part}/${whole}`);
}
