import { rootNamespace } from './wellFormed';

export interface CustomXmlPart {
  /** A GUID in braces. */
  readonly id: string;
  /** Well-formed. */
  readonly xml: string;
  /** Of the root element; "" without one. */
  readonly namespaceUri: string;
}

/** The custom XML parts of a workbook, in the order in which they were added. */
export class CustomXmlParts {
  private readonly parts = new Map<string, CustomXmlPart>();

  all(): readonly CustomXmlPart[] {
    return [...this.parts.values()];
  }

  /** Without regard to case. */
  get(id: string): CustomXmlPart | undefined {
    return this.parts.get(id.toUpperCase());
  }

  /**
   * @param id of a part that has one already, such as one of a file
   * @throws MalformedXml
   */
  add(xml: string, id: string = newId()): CustomXmlPart {
    return this.keep(id.toUpperCase(), xml);
  }

  /** @throws MalformedXml, and an error where there is no such part. */
  replace(id: string, xml: string): void {
    if (!this.get(id)) throw new Error(`There is no custom XML part ${id}.`);
    this.keep(id.toUpperCase(), xml);
  }

  remove(id: string): void {
    this.parts.delete(id.toUpperCase());
  }

  private keep(id: string, xml: string): CustomXmlPart {
    const namespaceUri = rootNamespace(xml);
    if (namespaceUri === undefined) throw new MalformedXml();
    const part = { id, xml, namespaceUri };
    this.parts.set(id, part);
    return part;
  }
}

export class MalformedXml extends Error {
  constructor() {
    super('The text is not well-formed XML with one root element.');
    this.name = 'MalformedXml';
  }
}

/** As Excel writes the ids of parts, comments and tables. */
export function newId(): string {
  return `{${crypto.randomUUID().toUpperCase()}}`;
}
