/** Whether a text is well-formed XML, and the namespace of its root element. No document type is read: it could bring in other files. */

const NAME = String.raw`[\p{L}_][\p{L}\p{N}\p{M}._·-]*(?::[\p{L}_][\p{L}\p{N}\p{M}._·-]*)?`;
const QUOTED = String.raw`"[^"<]*"|'[^'<]*'`;
const DECLARATION = /^\uFEFF?<\?xml\s+version\s*=\s*["']1\.\d["'][^?<>]*\?>/u;
const ASIDE = /<!--(?:(?!--)[^])*-->|<\?(?!xml[\s?])[^\s?]+(?:\s(?:(?!\?>)[^])*)?\?>/uy;
const CDATA = /<!\[CDATA\[(?:(?!\]\]>)[^])*\]\]>/uy;
const OPEN = new RegExp(String.raw`<(${NAME})((?:\s+${NAME}\s*=\s*(?:${QUOTED}))*)\s*(/?)>`, 'uy');
const CLOSE = new RegExp(String.raw`</(${NAME})\s*>`, 'uy');
const TEXT = /[^<]+/uy;
const ATTRIBUTE = new RegExp(String.raw`(${NAME})\s*=\s*(${QUOTED})`, 'gu');
const REFERENCES = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/iu;

type Prefixes = Readonly<Record<string, string>>;

interface Element {
  readonly name: string;
  readonly prefixes: Prefixes;
}

/** "" for a root element in no namespace; undefined where the text is not well-formed. */
export function rootNamespace(xml: string): string | undefined {
  const open: Element[] = [];
  let root: string | undefined;
  let at = DECLARATION.exec(xml)?.[0].length ?? 0;
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const found = pattern.exec(xml);
    if (found) at = pattern.lastIndex;
    return found;
  };
  while (at < xml.length) {
    if (take(ASIDE)) continue;
    const text = take(TEXT)?.[0];
    if (text !== undefined) {
      if (REFERENCES.test(text) || (open.length === 0 && text.trim() !== '')) return undefined;
      continue;
    }
    if (open.length > 0 && take(CDATA)) continue;
    const close = take(CLOSE);
    if (close) {
      if (open.pop()?.name !== close[1]) return undefined;
      continue;
    }
    const tag = take(OPEN);
    const element = tag && elementOf(tag[1] ?? '', tag[2] ?? '', open.at(-1)?.prefixes ?? {});
    if (!element || (open.length === 0 && root !== undefined)) return undefined;
    root ??= namespaceOf(element);
    if (tag[3] === '') open.push(element);
  }
  return open.length === 0 ? root : undefined;
}

/** undefined where an attribute comes twice, holds a bare "&", or a prefix stands for nothing. */
function elementOf(name: string, attributes: string, outer: Prefixes): Element | undefined {
  const own = [...attributes.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, value.slice(1, -1)] as const);
  if (new Set(own.map(([key]) => key)).size < own.length || own.some(([, value]) => REFERENCES.test(value))) return undefined;
  const declared = own.flatMap(([key, value]) => (/^xmlns(?::|$)/.test(key) ? [[key.slice(6), value] as const] : []));
  const element = { name, prefixes: { xml: '', ...outer, ...Object.fromEntries(declared) } };
  const used = [name, ...own.map(([key]) => key).filter((key) => !key.startsWith('xmlns'))].map(prefixOf);
  return used.every((prefix) => prefix === '' || Object.hasOwn(element.prefixes, prefix)) ? element : undefined;
}

const prefixOf = (name: string) => (name.includes(':') ? name.slice(0, name.indexOf(':')) : '');
const namespaceOf = ({ name, prefixes }: Element) => prefixes[prefixOf(name)] ?? '';
