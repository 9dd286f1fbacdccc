/** Properties of the workbook and of its sheets. Their texts are as long as they like, as in Excel on the web. */
import { PROPERTY_NAMES, type BookProperties, type KeyedValues, type PropertyValue } from '../../book/properties';
import { asNumber, asText } from '../arguments';
import { ApiClass, link, method, object, read, readWrite, type Property } from '../classTable';
import { invalidArgument, itemNotFound } from '../errors';
import type { Json } from '../protocol';

interface Entry<V> {
  readonly values: KeyedValues<V>;
  readonly key: string;
}

/** Of the keys on a worksheet. */
const LONGEST_KEY = 255;

export const CUSTOM_PROPERTY: ApiClass<Entry<PropertyValue>> = new ApiClass({
  name: 'CustomProperty',
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    Key: read('1.7', (entry) => found(entry).key),
    Type: read('1.7', (entry) => typeOf(found(entry).value)),
    Value: readWrite(
      '1.7',
      (entry) => found(entry).value,
      (entry, value) => entry.values.set(found(entry).key, asProperty(value)),
    ),
  },
  methods: {
    Delete: method('1.7', (entry) => {
      entry.values.delete(found(entry).key);
      return null;
    }),
  },
});

export const CUSTOM_PROPERTIES: ApiClass<KeyedValues<PropertyValue>> = new ApiClass({
  name: 'CustomPropertyCollection',
  items: (values) => values.entries().map(({ key }) => CUSTOM_PROPERTY.of({ values, key })),
  item: object('1.7', (values, args) => CUSTOM_PROPERTY.of({ values, key: found({ values, key: args.text(0) }).key })),
  objects: {
    Add: object('1.7', (values, args) => {
      const key = args.text(0);
      if (key === '') throw invalidArgument('A property has a key.');
      values.set(key, asProperty(args.at(1) as Json | undefined));
      return CUSTOM_PROPERTY.of({ values, key });
    }),
    GetItemOrNullObject: object('1.7', (values, args) => {
      const key = args.text(0);
      return values.get(key) ? CUSTOM_PROPERTY.of({ values, key }) : null;
    }),
  },
  methods: {
    DeleteAll: method('1.7', (values) => {
      values.clear();
      return null;
    }),
    GetCount: method('1.7', (values) => values.entries().length),
  },
});

export const DOCUMENT_PROPERTIES: ApiClass<BookProperties> = new ApiClass({
  name: 'DocumentProperties',
  properties: {
    ...textProperties(),
    CreationDate: read('1.7', ({ creationDate }) => creationDate.toISOString()),
    LastAuthor: read('1.7', ({ lastAuthor }) => lastAuthor),
    RevisionNumber: readWrite(
      '1.7',
      ({ revisionNumber }) => revisionNumber,
      (properties, value) => {
        properties.revisionNumber = asRevision(value);
      },
    ),
  },
  links: { Custom: link('1.7', ({ custom }) => CUSTOM_PROPERTIES.of(custom)) },
});

export const WORKSHEET_CUSTOM_PROPERTY: ApiClass<Entry<string>> = new ApiClass({
  name: 'WorksheetCustomProperty',
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    Key: read('1.12', (entry) => found(entry).key),
    Value: readWrite(
      '1.12',
      (entry) => found(entry).value,
      (entry, value) => entry.values.set(found(entry).key, asText(value)),
    ),
  },
  methods: {
    Delete: method('1.12', (entry) => {
      entry.values.delete(found(entry).key);
      return null;
    }),
  },
});

export const WORKSHEET_CUSTOM_PROPERTIES: ApiClass<KeyedValues<string>> = new ApiClass({
  name: 'WorksheetCustomPropertyCollection',
  items: (values) => values.entries().map(({ key }) => WORKSHEET_CUSTOM_PROPERTY.of({ values, key })),
  item: object('1.12', (values, args) => WORKSHEET_CUSTOM_PROPERTY.of({ values, key: found({ values, key: args.text(0) }).key })),
  objects: {
    Add: object('1.12', (values, args) => {
      const key = args.text(0);
      if (key === '' || key.length > LONGEST_KEY) throw invalidArgument(`A key has 1 to ${LONGEST_KEY} characters.`);
      values.set(key, args.text(1));
      return WORKSHEET_CUSTOM_PROPERTY.of({ values, key });
    }),
    GetItemOrNullObject: object('1.12', (values, args) => {
      const key = args.text(0);
      return values.get(key) ? WORKSHEET_CUSTOM_PROPERTY.of({ values, key }) : null;
    }),
  },
  methods: { GetCount: method('1.12', (values) => values.entries().length) },
});

function textProperties(): { readonly [name: string]: Property<BookProperties> } {
  return Object.fromEntries(
    PROPERTY_NAMES.map((name) => [
      name.charAt(0).toUpperCase() + name.slice(1),
      readWrite<BookProperties>(
        '1.7',
        ({ texts }) => texts[name],
        ({ texts }, value) => {
          texts[name] = asText(value);
        },
      ),
    ]),
  );
}

function found<V>({ values, key }: Entry<V>): { readonly key: string; readonly value: V } {
  const entry = values.get(key);
  if (!entry) throw itemNotFound();
  return entry;
}

function asProperty(value: Json | undefined): PropertyValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw invalidArgument('A property holds a text, a number or a boolean.');
}

function typeOf(value: PropertyValue): 'Boolean' | 'Float' | 'Number' | 'String' {
  if (typeof value === 'number') return Number.isInteger(value) ? 'Number' : 'Float';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

function asRevision(value: Json): number {
  const revision = asNumber(value);
  if (!Number.isInteger(revision) || revision < 0) throw invalidArgument('A revision is a whole number.');
  return revision;
}
