/** Protection of a worksheet and of the workbook. Where Microsoft documents no code of its own, what is protected answers AccessDenied. */
import type { Book, Sheet } from '../../book/book';
import { ALLOWANCES, SELECTION_MODES, type ProtectionOptions } from '../../book/protection';
import { asFlag, asOneOf, type Arguments } from '../arguments';
import { ApiClass, method, read } from '../classTable';
import { invalidArgument, RichApiError } from '../errors';
import type { Json } from '../protocol';

export const WORKSHEET_PROTECTION: ApiClass<Sheet> = new ApiClass({
  name: 'WorksheetProtection',
  properties: {
    Options: read('1.2', (sheet, host) => ({ ...host.book.protection.ofSheet(sheet.id)?.options }) as Json),
    Protected: read('1.2', (sheet, host) => host.book.protection.ofSheet(sheet.id) !== undefined),
  },
  methods: {
    Protect: method('1.2', (sheet, args, { book: { protection } }) => {
      if (protection.ofSheet(sheet.id)) throw new RichApiError('AccessDenied');
      protection.setSheet(sheet.id, { options: optionsOf(args.at(0) as Json | undefined), password: passwordOf(args, 1) });
      return null;
    }),
    Unprotect: method('1.7', (sheet, args, { book: { protection } }) => {
      const current = protection.ofSheet(sheet.id);
      if (current) checkPassword(current.password, passwordOf(args, 0));
      protection.setSheet(sheet.id, undefined);
      return null;
    }),
  },
});

export const WORKBOOK_PROTECTION: ApiClass<Book> = new ApiClass({
  name: 'WorkbookProtection',
  properties: { Protected: read('1.7', ({ protection }) => protection.structure !== undefined) },
  methods: {
    Protect: method('1.7', ({ protection }, args) => {
      if (protection.structure) throw new RichApiError('AccessDenied');
      protection.structure = { password: passwordOf(args, 0) };
      return null;
    }),
    Unprotect: method('1.7', ({ protection }, args) => {
      if (protection.structure) checkPassword(protection.structure.password, passwordOf(args, 0));
      protection.structure = undefined;
      return null;
    }),
  },
});

function optionsOf(given: Json | undefined): ProtectionOptions {
  const allowed = Object.fromEntries(ALLOWANCES.map((name) => [name, false])) as Record<(typeof ALLOWANCES)[number], boolean>;
  let selectionMode: ProtectionOptions['selectionMode'] = 'Normal';
  if (given === null || given === undefined) return { ...allowed, selectionMode };
  if (typeof given !== 'object' || Array.isArray(given)) throw invalidArgument('Protection options are an object.');
  for (const [name, value] of Object.entries(given)) {
    if (value === null) continue;
    if (name === 'selectionMode') selectionMode = asOneOf(value, SELECTION_MODES);
    else allowed[asOneOf(name, ALLOWANCES)] = asFlag(value);
  }
  return { ...allowed, selectionMode };
}

function passwordOf(args: Arguments, index: number): string {
  return args.textOr(index, '');
}

function checkPassword(expected: string, given: string): void {
  if (expected !== '' && given !== expected) throw invalidArgument('The password is not correct.');
}
