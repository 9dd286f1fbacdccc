import { type XmlAttributes, readXml } from './xmlEvents';

/** An element with its children. Names come without their prefix. */
export class XmlElement {
  readonly children: XmlElement[] = [];
  /** The characters directly inside the element. */
  text = '';

  constructor(
    readonly name: string,
    readonly attributes: XmlAttributes,
  ) {}

  /** The first child of that name. */
  child(name: string): XmlElement | undefined {
    return this.children.find((child) => child.name === name);
  }

  all(name: string): XmlElement[] {
    return this.children.filter((child) => child.name === name);
  }

  /** The element at the end of a path of first children. */
  at(...path: readonly string[]): XmlElement | undefined {
    return path.reduce<XmlElement | undefined>((element, name) => element?.child(name), this);
  }

  /** Every element of that name below, in document order. */
  descendants(name: string): XmlElement[] {
    return this.children.flatMap((child) => [...(child.name === name ? [child] : []), ...child.descendants(name)]);
  }

  /** The attribute `val`, with which charts and styles say nearly everything. */
  get val(): string | undefined {
    return this.attributes['val'];
  }

  /** An attribute that is on where it says so, or where it is missing and `otherwise` is true. */
  isOn(name: string, otherwise = false): boolean {
    return isTrue(this.attributes[name], otherwise);
  }
}

export function isTrue(value: string | undefined, otherwise = false): boolean {
  return value === undefined ? otherwise : value === '1' || value === 'true' || value === 'on';
}

/** @throws WorkbookFileError as `readXml` does */
export function parseXml(xml: string, part: string): XmlElement {
  const top = new XmlElement('', {});
  const open = [top];
  readXml(xml, part, {
    open(name, attributes) {
      const element = new XmlElement(name, attributes);
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    text(text) {
      const element = open.at(-1);
      if (element) element.text += text;
    },
    close() {
      open.pop();
    },
  });
  return top.children[0] ?? top;
}
