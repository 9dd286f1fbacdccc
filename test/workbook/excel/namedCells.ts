import type { Book } from '../../../src/workbench/book/book';

type Content = string | number | boolean;

/** The first cell of a defined name, wherever it stands. */
function firstCell(book: Book, name: string) {
  const formula = book.names().find((one) => one.name === name)?.formula ?? '';
  const [, quoted, plain, letters = '', digits = ''] = /^=(?:'((?:[^']|'')+)'|([^'!]+))!\$([A-Z]+)\$(\d+)/.exec(formula) ?? [];
  const sheet = book.sheet(quoted?.replaceAll("''", "'") ?? plain ?? '');
  if (!sheet) throw new Error(`No cell is named ${name}.`);
  const left = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const top = Number(digits) - 1;
  return { sheet, top, left };
}

export function namedValue(book: Book, name: string): Content | undefined {
  const { sheet, top, left } = firstCell(book, name);
  return sheet.values({ top, left, bottom: top, right: left })[0]?.[0];
}

export function namedFormula(book: Book, name: string): Content | undefined {
  const { sheet, top, left } = firstCell(book, name);
  return sheet.formulas({ top, left, bottom: top, right: left })[0]?.[0];
}

/** Types into the first cell of a name, or into one some columns right of it. */
export function typeIntoName(book: Book, name: string, content: Content, columnsRight = 0): void {
  const { sheet, top, left } = firstCell(book, name);
  sheet.write({ top, left: left + columnsRight, bottom: top, right: left + columnsRight }, [[content]]);
}
