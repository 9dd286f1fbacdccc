import { damaged, WorkbookFileError } from '../workbookFileError';

/** By local name. Where a prefixed and a plain attribute share one, the plain one; prefixed ones stand under `:name` as well. */
export type XmlAttributes = Readonly<Record<string, string>>;

/** Names come without their prefix. A text can come in several pieces. */
export interface XmlEvents {
  open(name: string, attributes: XmlAttributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

const DEEPEST = 200;
const TAG_NAME = /[^\s/>=]+/y;
const ATTRIBUTE = /\s*([^\s=/>]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const TAG_END = /\s*(\/?)>/y;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Reads a part from its beginning to its end.
 *
 * @param part its name, for messages
 * @throws WorkbookFileError `damaged` where it is not well-formed, `unsafe` for a document type, which could bring in other files
 */
export function readXml(xml: string, part: string, events: XmlEvents): void {
  const open: string[] = [];
  const fail = (): WorkbookFileError => damaged(`the part ${part} cannot be read`);
  let at = xml.charCodeAt(0) === 0xfeff ? 1 : 0;
  let hadRoot = false;
  while (at < xml.length) {
    const tag = xml.indexOf('<', at);
    const text = xml.slice(at, tag < 0 ? xml.length : tag);
    if (text !== '' && open.length > 0) events.text?.(decodeEntities(text, fail));
    else if (text.trim() !== '') throw fail();
    if (tag < 0) break;
    at = tag + 1;
    if (xml.startsWith('!--', at)) at = after(xml, '-->', at, fail);
    else if (xml.startsWith('![CDATA[', at)) {
      const end = after(xml, ']]>', at, fail);
      if (open.length === 0) throw fail();
      events.text?.(xml.slice(at + 8, end - 3));
      at = end;
    } else if (xml[at] === '!')
      throw new WorkbookFileError('unsafe', `The part ${part} of the file refers to other files. It was not opened.`);
    else if (xml[at] === '?') at = after(xml, '?>', at, fail);
    else if (xml[at] === '/') {
      const end = after(xml, '>', at, fail);
      const name = open.pop();
      if (name === undefined || xml.slice(at + 1, end - 1).trim() !== name) throw fail();
      events.close?.(localName(name));
      at = end;
    } else {
      const name = matched(TAG_NAME, xml, at)?.[0];
      if (name === undefined || (open.length === 0 && hadRoot) || open.length >= DEEPEST) throw fail();
      hadRoot = true;
      at += name.length;
      const attributes: Record<string, string> = {};
      for (let found = matched(ATTRIBUTE, xml, at); found; found = matched(ATTRIBUTE, xml, at)) {
        setAttribute(attributes, found[1] ?? '', decodeEntities(found[2] ?? found[3] ?? '', fail));
        at += found[0].length;
      }
      const end = matched(TAG_END, xml, at);
      if (!end) throw fail();
      at += end[0].length;
      events.open(localName(name), attributes);
      if (end[1] === '/') events.close?.(localName(name));
      else open.push(name);
    }
  }
  if (open.length > 0 || !hadRoot) throw fail();
}

function matched(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function after(xml: string, mark: string, from: number, fail: () => Error): number {
  const found = xml.indexOf(mark, from);
  if (found < 0) throw fail();
  return found + mark.length;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function setAttribute(attributes: Record<string, string>, name: string, value: string): void {
  const cut = name.indexOf(':');
  if (cut < 0) attributes[name] = value;
  else {
    const local = name.slice(cut + 1);
    attributes[`:${local}`] = value;
    attributes[local] ??= value;
  }
}

function decodeEntities(text: string, fail: () => Error): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([^;&]{0,12});?/g, (match, entity: string) => {
    if (!match.endsWith(';')) throw fail();
    const code = /^#x[0-9a-f]+$/i.test(entity)
      ? Number.parseInt(entity.slice(2), 16)
      : /^#\d+$/.test(entity)
        ? Number(entity.slice(1))
        : -1;
    const decoded = code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ENTITIES[entity];
    if (decoded === undefined) throw fail();
    return decoded;
  });
}
