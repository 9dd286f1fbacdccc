import type { Book, DefinedName, Sheet } from '../../book/book';
import { formatAddress, parseAddress } from '../../book/address';
import { asText } from '../arguments';
import { ApiClass, method, object, read, readWrite, type ApiObject } from '../classTable';
import { invalidArgument, itemAlreadyExists, itemNotFound, RichApiError, UnsupportedError } from '../errors';
import type { Json } from '../protocol';
import { RANGE, type RangeTarget } from './range';

interface NamesTarget {
  readonly book: Book;
  /** The names of one sheet only: the book knows none, so that collection is empty. */
  readonly sheet: Sheet | undefined;
}

interface NameTarget {
  readonly book: Book;
  readonly name: string;
}

export const NAME: ApiClass<NameTarget> = new ApiClass({
  name: 'NamedItem',
  identity: ({ name }) => ({ _Id: name }),
  properties: {
    Comment: readWrite(
      '1.4',
      (target) => defined(target).comment,
      (target, value) => redefine(target, { comment: asText(value) }),
    ),
    Formula: readWrite(
      '1.7',
      (target) => defined(target).formula,
      (target, value) => redefine(target, { formula: checkedFormula(asText(value)) }),
    ),
    Name: read('1.1', (target) => defined(target).name),
    Scope: read('1.4', () => 'Workbook'),
    Type: read('1.1', (target) => typeOf(target)),
    Value: read('1.1', (target) => valueOf(target)),
  },
  objects: {
    GetRange: object('1.1', (target) => {
      const range = rangeOf(target);
      if (!range) throw new RichApiError('InvalidReference', `${target.name} refers to no range.`);
      return RANGE.of(range);
    }),
    GetRangeOrNullObject: object('1.4', (target) => {
      const range = rangeOf(target);
      return range ? RANGE.of(range) : null;
    }),
  },
  methods: {
    Delete: method('1.4', (target) => {
      target.book.removeName(defined(target).name);
      return null;
    }),
  },
});

export const NAMES: ApiClass<NamesTarget> = new ApiClass({
  name: 'NamedItemCollection',
  items: ({ book, sheet }) => (sheet ? [] : book.names().map(({ name }) => NAME.of({ book, name }))),
  item: object('1.1', (target, args) => {
    const found = lookUp(target, args.text(0));
    if (!found) throw itemNotFound();
    return found;
  }),
  objects: {
    Add: object('1.4', (target, args) => {
      const range = RANGE.targetOf(args.at(1));
      const formula = range ? `=${formatAddress(range.sheet.name, range.rect, true)}` : checkedFormula(args.text(1));
      return add(target, { name: args.text(0), formula, comment: args.textOr(2, '') });
    }),
    AddFormulaLocal: object('1.4', (target, args) =>
      add(target, { name: args.text(0), formula: checkedFormula(args.text(1)), comment: args.textOr(2, '') }),
    ),
    GetItemOrNullObject: object('1.4', (target, args) => lookUp(target, args.text(0))),
  },
  methods: {
    GetCount: method('1.4', ({ book, sheet }) => (sheet ? 0 : book.names().length)),
  },
});

function lookUp({ book, sheet }: NamesTarget, name: string): ApiObject | null {
  return !sheet && find(book, name) ? NAME.of({ book, name }) : null;
}

const find = (book: Book, name: string) => book.names().find((known) => known.name.toLowerCase() === name.toLowerCase());

function defined({ book, name }: NameTarget): DefinedName {
  const found = find(book, name);
  if (!found) throw itemNotFound();
  return found;
}

function add({ book, sheet }: NamesTarget, name: DefinedName): ApiObject {
  if (sheet) throw new UnsupportedError('names of one worksheet');
  checkName(name.name);
  if (find(book, name.name)) throw itemAlreadyExists();
  book.addName(name);
  return NAME.of({ book, name: name.name });
}

function redefine(target: NameTarget, change: Partial<DefinedName>): void {
  const old = defined(target);
  target.book.removeName(old.name);
  target.book.addName({ ...old, ...change });
}

/** Excel's rules: a letter, an underscore or a backslash first, no spaces, at most 255 characters, and not the look of a reference. */
function checkName(name: string): void {
  const formed = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name);
  const likeReference = parseAddress(name) !== undefined || /^[rc]$|^r\d*c\d*$/i.test(name);
  if (!formed || likeReference) throw invalidArgument(`${name} is no valid name.`);
}

function checkedFormula(text: string): string {
  if (!text.startsWith('=') || text.length < 2) throw invalidArgument('A formula starts with "=".');
  return text;
}

function rangeOf(target: NameTarget): RangeTarget | undefined {
  const address = parseAddress(defined(target).formula.slice(1));
  const sheet = address?.sheet === undefined ? undefined : target.book.sheet(address.sheet);
  return address && sheet && { sheet, rect: address.rect };
}

/** A number, a quoted text or a boolean behind the "="; undefined for anything that would have to be calculated. */
function constantOf(target: NameTarget): Json | undefined {
  const text = defined(target).formula.slice(1).trim();
  if (text !== '' && Number.isFinite(Number(text))) return Number(text);
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  return /^"([^"]|"")*"$/.test(text) ? text.slice(1, -1).replaceAll('""', '"') : undefined;
}

function typeOf(target: NameTarget): string {
  if (rangeOf(target)) return 'Range';
  const constant = constantOf(target);
  if (typeof constant === 'number') return 'Double';
  if (typeof constant === 'boolean') return 'Boolean';
  if (typeof constant === 'string') return 'String';
  throw new UnsupportedError('NamedItem.type of a calculated name');
}

/** Of a range it is the address, as Excel answers it. */
function valueOf(target: NameTarget): Json {
  const range = rangeOf(target);
  const value = range ? formatAddress(range.sheet.name, range.rect, true) : constantOf(target);
  if (value === undefined) throw new UnsupportedError('NamedItem.value of a calculated name');
  return value;
}
