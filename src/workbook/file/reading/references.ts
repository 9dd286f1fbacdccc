import type { FileReference } from '../fileWorkbook';
import { parseCell } from './limits';

const REFERENCE = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;

/** `'Gas power'!$B$4:$D$14` as the sheet's name and B4:D14; undefined for anything but cells of one sheet. */
export function parseReference(text: string): FileReference | undefined {
  const [, quoted, plain, area = ''] = REFERENCE.exec(text.replace(/^=/, '').trim()) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  const range = area.replaceAll('$', '');
  const [first = '', last = first, ...more] = range.split(':');
  if (sheet === undefined || more.length > 0 || !parseCell(first) || !parseCell(last)) return undefined;
  return { sheet, range };
}

/** The references of a list such as a print area: `'A, B'!$A$1:$H$11,'A, B'!$J$1`. */
export function splitReferences(list: string): string[] {
  return list.match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? [];
}
