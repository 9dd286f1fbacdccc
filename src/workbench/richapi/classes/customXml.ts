import { MalformedXml, type CustomXmlPart, type CustomXmlParts } from '../../book/customXml';
import { ApiClass, method, object, read, type ApiObject } from '../classTable';
import { invalidArgument, itemNotFound, RichApiError } from '../errors';

interface PartTarget {
  readonly parts: CustomXmlParts;
  readonly id: string;
}

/** The parts of one namespace, or all. */
interface PartsTarget {
  readonly parts: CustomXmlParts;
  readonly namespaceUri?: string;
}

export const CUSTOM_XML_PART: ApiClass<PartTarget> = new ApiClass({
  name: 'CustomXmlPart',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: read('1.5', (target) => partOf(target).id),
    NamespaceUri: read('1.5', (target) => partOf(target).namespaceUri),
  },
  methods: {
    Delete: method('1.5', (target) => {
      target.parts.remove(partOf(target).id);
      return null;
    }),
    GetXml: method('1.5', (target) => partOf(target).xml),
    SetXml: method('1.5', (target, args) => {
      const { id } = partOf(target);
      wellFormed(() => target.parts.replace(id, args.text(0)));
      return null;
    }),
  },
});

const COLLECTION = {
  items: (target: PartsTarget) => list(target).map(({ id }) => CUSTOM_XML_PART.of({ parts: target.parts, id })),
  item: object<PartsTarget>('1.5', (target, args) => {
    const found = lookUp(target, args.text(0));
    if (!found) throw itemNotFound();
    return found;
  }),
  methods: { GetCount: method<PartsTarget>('1.5', (target) => list(target).length) },
};

export const CUSTOM_XML_PARTS_OF_NAMESPACE: ApiClass<PartsTarget> = new ApiClass({
  name: 'CustomXmlPartScopedCollection',
  ...COLLECTION,
  objects: {
    GetItemOrNullObject: object('1.5', (target, args) => lookUp(target, args.text(0))),
    GetOnlyItem: object('1.5', (target) => {
      const found = only(target);
      if (found) return found;
      throw list(target).length === 0 ? itemNotFound() : new RichApiError('InvalidOperation', 'The namespace has several parts.');
    }),
    GetOnlyItemOrNullObject: object('1.5', (target) => only(target)),
  },
});

export const CUSTOM_XML_PARTS: ApiClass<PartsTarget> = new ApiClass({
  name: 'CustomXmlPartCollection',
  ...COLLECTION,
  objects: {
    Add: object('1.5', ({ parts }, args) => CUSTOM_XML_PART.of({ parts, id: wellFormed(() => parts.add(args.text(0))).id })),
    GetByNamespace: object('1.5', ({ parts }, args) => {
      const namespaceUri = args.text(0);
      if (namespaceUri === '') throw invalidArgument('A namespace is expected.');
      return CUSTOM_XML_PARTS_OF_NAMESPACE.of({ parts, namespaceUri });
    }),
    GetItemOrNullObject: object('1.5', (target, args) => lookUp(target, args.text(0))),
  },
});

function list({ parts, namespaceUri }: PartsTarget): readonly CustomXmlPart[] {
  return parts.all().filter((part) => namespaceUri === undefined || part.namespaceUri === namespaceUri);
}

function lookUp(target: PartsTarget, id: string): ApiObject | null {
  const found = list(target).find((part) => part.id === id.toUpperCase());
  return found ? CUSTOM_XML_PART.of({ parts: target.parts, id: found.id }) : null;
}

/** null unless there is exactly one. */
function only(target: PartsTarget): ApiObject | null {
  const [first, second] = list(target);
  return first && !second ? CUSTOM_XML_PART.of({ parts: target.parts, id: first.id }) : null;
}

function partOf({ parts, id }: PartTarget): CustomXmlPart {
  const found = parts.get(id);
  if (!found) throw itemNotFound();
  return found;
}

function wellFormed<T>(use: () => T): T {
  try {
    return use();
  } catch (error) {
    if (error instanceof MalformedXml) throw invalidArgument(error.message);
    throw error;
  }
}
