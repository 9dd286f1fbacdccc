/** Defined names: how they are found, what they may be called, and what they stand for. */
import type { Book, CellValue, DefinedName, Sheet, ValueType } from '../book/book';
import { parseAddress } from '../book/address';
import { invalidArgument } from './errors';

/** A name of the sheet before one of the workbook, as Excel looks it up. Names do not differ by case. */
export function findName(book: Book, text: string, sheet: Sheet | undefined): DefinedName | undefined {
  return (sheet && nameOf(book, text, sheet.id)) ?? nameOf(book, text, undefined);
}

/** In one scope only: that of a sheet, or with undefined that of the workbook. */
export function nameOf(book: Book, text: string, sheetId: string | undefined): DefinedName | undefined {
  const wanted = text.toLowerCase();
  return book.names().find((known) => known.name.toLowerCase() === wanted && known.sheetId === sheetId);
}

/**
 * Excel's rules ("Names in formulas" in its help): a letter, an underscore or a backslash first, then letters, digits, dots and question marks;
 * no spaces, at most 255 characters, not the look of a reference in either style. Names of other Office.js objects have other rules.
 */
export function checkName(name: string): void {
  const formed = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]{0,254}$/u.test(name);
  const likeReference = parseAddress(name) !== undefined || /^[rc]$|^r\d*(?:c\d*)?$|^c\d+$/i.test(name);
  if (!formed || likeReference) throw invalidArgument(`${name} is no valid name.`);
}

const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!|FIELD!|GETTING_DATA)$/;

export function typeOfValue(value: CellValue): ValueType {
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  if (value === '') return 'Empty';
  return ERROR.test(value) ? 'Error' : 'String';
}
