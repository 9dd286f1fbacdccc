import type { FileProperties, FileXml } from '../file/fileWorkbook';
import { parseXml, type XmlElement } from '../file/reading/xmlTree';
import { xmlText } from '../file/xml';
import { bringUpToDate } from './migrations';
import { RecordError, SCHEMA_VERSION, type ModelRecord } from './modelRecord';

/** By which the custom XML part with the record is found in a workbook. */
export const RECORD_NAMESPACE = 'urn:pact-addin:model:1';
const PART_ID = '0D8F8B53-7C0A-4C6B-9D57-6F1B7E3B2A01';

/** The record as the custom XML part of a workbook. */
export function recordXml(record: ModelRecord): FileXml {
  const { pact, engine, day, models, terms, inputs, outputs, inputsHash } = record;
  const xml = [
    `<pact:model xmlns:pact="${RECORD_NAMESPACE}" schemaVersion="${SCHEMA_VERSION}" day="${attribute(day)}">`,
    `<pact:version pact="${attribute(pact)}" engine="${attribute(engine)}"/>`,
    ...models.map((id) => `<pact:project id="${attribute(id)}"/>`),
    ...Object.entries(terms).map(([id, value]) => `<pact:term id="${attribute(id)}" value="${attribute(value)}"/>`),
    ...figures('input', inputs),
    ...figures('output', outputs),
    `<pact:hash of="inputs" alg="SHA-256" value="${attribute(inputsHash)}"/>`,
    '</pact:model>',
  ];
  return { xml: xml.join(''), id: PART_ID, namespaces: [RECORD_NAMESPACE] };
}

/** What File > Info shows of a record, and other programs find. */
export function recordProperties({ pact, engine, inputsHash }: ModelRecord): FileProperties['custom'] {
  return { PactVersion: pact, PactEngine: engine, PactInputsSha256: inputsHash };
}

/**
 * The record in a custom XML part.
 *
 * @throws RecordError `newer` for a record of a later version of PACT, `damaged` for one that is not complete
 */
export function readRecordXml(xml: string): ModelRecord {
  const found = documentOf(xml);
  const version = Number(found.attributes['schemaVersion']);
  if (!Number.isInteger(version) || version < 1) throw damaged('it does not name its version');
  if (version > SCHEMA_VERSION) {
    throw new RecordError(
      'newer',
      'The record in this workbook was written by a newer version of PACT. It is left as it is; update PACT to compare and renew it.',
    );
  }
  const document = bringUpToDate(found, version);
  const needed = (element: XmlElement | undefined, name: string): string => {
    const value = element?.attributes[name];
    if (value === undefined) throw damaged(`it lacks ${element?.name ?? 'an element'} ${name}`);
    return value;
  };
  const versions = document.child('version');
  return {
    schemaVersion: SCHEMA_VERSION,
    pact: needed(versions, 'pact'),
    engine: needed(versions, 'engine'),
    day: needed(document, 'day'),
    models: document.all('project').map((project) => needed(project, 'id')),
    terms: Object.fromEntries(document.all('term').map((term) => [needed(term, 'id'), needed(term, 'value')])),
    inputs: figuresIn(document, 'input', needed),
    outputs: figuresIn(document, 'output', needed),
    inputsHash: needed(document.child('hash'), 'value'),
  };
}

function documentOf(xml: string): XmlElement {
  try {
    return parseXml(xml, 'of the model record');
  } catch (error) {
    throw new RecordError('damaged', `The record in this workbook cannot be read: ${(error as Error).message}`);
  }
}

function damaged(why: string): RecordError {
  return new RecordError('damaged', `The record in this workbook is not complete: ${why}.`);
}

function figures(kind: string, named: Readonly<Record<string, readonly string[]>>): string[] {
  return Object.entries(named).map(([name, values]) => {
    const cells = values.map((value) => `<pact:v v="${attribute(value)}"/>`);
    return `<pact:${kind} name="${attribute(name)}">${cells.join('')}</pact:${kind}>`;
  });
}

function figuresIn(
  document: XmlElement,
  kind: string,
  needed: (element: XmlElement, name: string) => string,
): Record<string, readonly string[]> {
  return Object.fromEntries(document.all(kind).map((one) => [needed(one, 'name'), one.all('v').map((value) => needed(value, 'v'))]));
}

/** Line breaks in an attribute would become spaces; what XML cannot hold at all becomes the sign for that. */
function attribute(text: string): string {
  const possible = [...text].map((character) => (isPossible(character.codePointAt(0) ?? 0) ? character : '\ufffd')).join('');
  return xmlText(possible).replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function isPossible(code: number): boolean {
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  return code >= 0x20 ? !isSurrogate && code !== 0xfffe && code !== 0xffff : [0x09, 0x0a, 0x0d].includes(code);
}
