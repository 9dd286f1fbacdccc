import type { FileReference } from '../../file';

const SOURCE = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/i;

/** The cells of `'Gas power'!$B$4:$B$33`; undefined for several ranges, other workbooks and constants. */
export function referenceFrom(text: string): FileReference | undefined {
  const [, quoted, plain, range] = SOURCE.exec(text) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  if (sheet === undefined || range === undefined || /[[\]]/.test(sheet)) return undefined;
  return { sheet, range: range.replaceAll('$', '').toUpperCase() };
}
