import type { Book, CellValue, DefinedName, Sheet } from '../../book/book';
import { formatAddress, parseAddress } from '../../book/address';
import { asFlag, asText } from '../arguments';
import { ApiClass, calculated, link, method, object, read, readWrite, type ApiObject } from '../classTable';
import { checkName, nameOf, typeOfValue } from '../definedNames';
import { invalidArgument, itemAlreadyExists, itemNotFound, RichApiError, UnsupportedError } from '../errors';
import { isWellFormed } from '../formulaSyntax';
import type { Json } from '../protocol';
import { RANGE, type RangeTarget } from './range';
import { WORKSHEET } from './worksheet';

interface NamesTarget {
  readonly book: Book;
  /** The names of one sheet only; undefined for those of the workbook. */
  readonly sheet: Sheet | undefined;
}

interface NameTarget extends NamesTarget {
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
    Scope: read('1.4', ({ sheet }) => (sheet ? 'Worksheet' : 'Workbook')),
    Type: calculated(read('1.1', (target) => typeOf(target))),
    Value: calculated(read('1.1', (target) => valueOf(target))),
    Visible: readWrite(
      '1.1',
      (target) => defined(target).visible ?? true,
      (target, value) => redefine(target, { visible: asFlag(value) }),
    ),
  },
  links: {
    ArrayValues: link('1.7', (target) => ARRAY_VALUES.of(target)),
    Worksheet: link('1.4', ({ sheet }) => {
      // Microsoft's page names no code for a name of the workbook: the sheet that is asked for does not exist.
      if (!sheet) throw itemNotFound();
      return WORKSHEET.of(sheet);
    }),
    WorksheetOrNullObject: link('1.4', ({ sheet }) => (sheet ? WORKSHEET.of(sheet) : null)),
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
      target.book.removeName(defined(target).name, target.sheet?.id);
      return null;
    }),
  },
});

export const ARRAY_VALUES: ApiClass<NameTarget> = new ApiClass({
  name: 'NamedItemArrayValues',
  properties: {
    Types: calculated(read('1.7', async (target) => (await valuesOf(target)).map((row) => row.map(typeOfValue)))),
    Values: calculated(read('1.7', (target) => valuesOf(target))),
  },
});

export const NAMES: ApiClass<NamesTarget> = new ApiClass({
  name: 'NamedItemCollection',
  items: (target) => ownNames(target).map(({ name }) => NAME.of({ ...target, name })),
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
    GetCount: method('1.4', (target) => ownNames(target).length),
  },
});

function ownNames({ book, sheet }: NamesTarget): DefinedName[] {
  return book.names().filter(({ sheetId }) => sheetId === sheet?.id);
}

function lookUp({ book, sheet }: NamesTarget, text: string): ApiObject | null {
  const found = nameOf(book, text, sheet?.id);
  return found ? NAME.of({ book, sheet, name: found.name }) : null;
}

function defined({ book, sheet, name }: NameTarget): DefinedName {
  const found = nameOf(book, name, sheet?.id);
  if (!found) throw itemNotFound();
  return found;
}

function add({ book, sheet }: NamesTarget, name: DefinedName): ApiObject {
  checkName(name.name);
  if (nameOf(book, name.name, sheet?.id)) throw itemAlreadyExists();
  const elsewhere = book.names().some((known) => known.name.toLowerCase() === name.name.toLowerCase());
  // The spreadsheet's engine finds a name by its text alone.
  if (elsewhere) throw new UnsupportedError('one name in several scopes');
  book.addName({ ...name, ...(sheet && { sheetId: sheet.id }) });
  return NAME.of({ book, sheet, name: name.name });
}

function redefine(target: NameTarget, change: Partial<DefinedName>): void {
  const old = defined(target);
  target.book.removeName(old.name, target.sheet?.id);
  target.book.addName({ ...old, ...change });
}

function checkedFormula(text: string): string {
  if (!text.startsWith('=') || !isWellFormed(text)) throw invalidArgument(`${text} is no formula.`);
  return text;
}

function rangeOf(target: NameTarget): RangeTarget | undefined {
  const address = parseAddress(defined(target).formula.slice(1));
  const sheet = address?.sheet === undefined ? undefined : target.book.sheet(address.sheet);
  return address && sheet && { sheet, rect: address.rect };
}

function evaluated(target: NameTarget): Promise<CellValue | CellValue[][]> {
  return target.book.evaluate(defined(target).formula, target.sheet ?? target.book.activeSheet());
}

async function typeOf(target: NameTarget): Promise<string> {
  if (rangeOf(target)) return 'Range';
  const value = await evaluated(target);
  if (typeof value === 'object') return 'Array';
  return value === '' ? 'String' : typeOfValue(value);
}

/** Of a range it is the address, as Excel answers it. */
async function valueOf(target: NameTarget): Promise<Json> {
  const range = rangeOf(target);
  if (range) return formatAddress(range.sheet.name, range.rect, true);
  const value = await evaluated(target);
  if (typeof value === 'object') throw new UnsupportedError('NamedItem.value of an array');
  return value;
}

async function valuesOf(target: NameTarget): Promise<CellValue[][]> {
  const range = rangeOf(target);
  if (range) return range.sheet.values(range.rect);
  const value = await evaluated(target);
  return typeof value === 'object' ? value : [[value]];
}
