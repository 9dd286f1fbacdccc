import type { FileName, FileProperties, FileWorkbook, FileXml } from '../../file';
import { question, type Reader } from './reading';

/** What belongs to the workbook and to no sheet. */
export interface DocumentParts {
  readonly defaultFont: FileWorkbook['defaultFont'];
  readonly properties: FileProperties;
  readonly customXml: readonly FileXml[];
  readonly settings: FileWorkbook['settings'];
}

const TEXTS = ['title', 'author', 'subject', 'keywords', 'comments', 'category'] as const;
const XML_BYTES = 20_000;

export function* readDocumentParts(context: Excel.RequestContext): Reader<Omit<DocumentParts, 'defaultFont'>> {
  const { properties, customXmlParts, settings } = context.workbook;
  const texts = question(() => properties.load([...TEXTS, 'creationDate'].join(',')));
  const custom = question(() => properties.custom.load('items/key,items/value'));
  const parts = question(() => customXmlParts.load('items/id,items/namespaceUri'));
  const kept = question(() => settings.load('items/key,items/value'));
  yield [texts, custom, parts, kept];
  const own = parts.answer.items.filter(({ namespaceUri }) => !isOffices(namespaceUri));
  const xml = own.map((part) => ({ part, text: question(() => part.getXml(), XML_BYTES) }));
  yield xml.map(({ text }) => text);
  return {
    properties: {
      ...Object.fromEntries(TEXTS.flatMap((name) => (texts.answer[name] === '' ? [] : [[name, texts.answer[name]]]))),
      ...createdOf(texts.answer.creationDate),
      custom: Object.fromEntries(custom.answer.items.flatMap(({ key, value }) => (isPlain(value) ? [[key, value]] : []))),
    },
    customXml: xml.map(({ part, text }) => ({
      xml: text.answer.value,
      id: part.id.replace(/[{}]/g, ''),
      namespaces: part.namespaceUri === '' ? [] : [part.namespaceUri],
    })),
    settings: Object.fromEntries(kept.answer.items.map(({ key, value }) => [key, JSON.stringify(value)])),
  };
}

/** Of plain cells. */
export function* readDefaultFont(context: Excel.RequestContext): Reader<FileWorkbook['defaultFont']> {
  const font = question(() => context.workbook.styles.getItem('Normal').font.load('name,size'));
  yield [font];
  const { name, size } = font.answer;
  return { name, size };
}

/** The names of the workbook and of its sheets. What is printed has a place of its own. */
export function* readNames(
  context: Excel.RequestContext,
  sheets: readonly { readonly name: string; readonly sheet: Excel.Worksheet }[],
): Reader<readonly FileName[]> {
  const MEMBERS = 'items/name,items/formula,items/comment';
  const bytes = 40_000;
  const ofWorkbook = question(() => context.workbook.names.load(MEMBERS), bytes);
  const ofSheets = sheets.map(({ name, sheet }) => ({ name, list: question(() => sheet.names.load(MEMBERS), bytes) }));
  yield [ofWorkbook, ...ofSheets.map(({ list }) => list)];
  const all = [
    ...ofWorkbook.answer.items.map((item) => ({ item, sheet: undefined })),
    ...ofSheets.flatMap(({ name, list }) => list.answer.items.map((item) => ({ item, sheet: name }))),
  ];
  return all.flatMap(({ item: { name, formula, comment }, sheet }): FileName[] => {
    if (BUILT_IN.test(name)) return [];
    return [{ name, formula: String(formula), ...(comment !== '' && { comment }), ...(sheet !== undefined && { sheet }) }];
  });
}

/** Names that Excel makes for itself: what is printed and filtered, and functions that are newer than this Excel. */
const BUILT_IN = /^(?:_xlnm\.|_xlfn\.|_xlpm\.|_FilterDatabase$|Print_Area$|Print_Titles$)/i;

/** The parts in which Office itself keeps what is read elsewhere. */
function isOffices(namespace: string): boolean {
  return /^http:\/\/schemas\.(?:openxmlformats\.org|microsoft\.com\/office)\//.test(namespace);
}

function createdOf(date: Date | string): { created?: string } {
  const time = new Date(date);
  return Number.isNaN(time.getTime()) ? {} : { created: time.toISOString().replace(/\.\d+Z$/, 'Z') };
}

function isPlain(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
