import { type ModelRecord, readRecordXml, RecordError, RECORD_NAMESPACE, recordProperties, recordXml } from '../../provenance';
import { inExcel } from '../run';

/** The record that the open workbook keeps; of several parts the last one. */
export async function readRecord(): Promise<ModelRecord | undefined> {
  const kept = await inExcel('wait', async (context) => (await readParts(context)).at(-1)?.xml);
  return kept === undefined ? undefined : readRecordXml(kept);
}

/** Whether a later version of PACT keeps the record: nothing of it is to be replaced. */
export async function keepsNewerRecord(): Promise<boolean> {
  const texts = await inExcel('wait', async (context) => (await readParts(context)).map(({ xml }) => xml));
  return texts.some(isNewer);
}

/** Keeps the record in the place of all earlier ones. */
export async function keepRecord(record: ModelRecord): Promise<void> {
  const texts = await inExcel('wait', async (context) => (await readParts(context)).map(({ xml }) => xml));
  for (const xml of texts) refuseNewer(xml);
  await inExcel('wait', async (context) => {
    const parts = await readParts(context);
    for (const { part } of parts) part.delete();
    const { customXmlParts, properties } = context.workbook;
    customXmlParts.add(recordXml(record).xml);
    for (const [key, value] of Object.entries(recordProperties(record))) properties.custom.add(key, value);
    await context.sync();
  });
}

/** The parts of records with their texts, in two syncs. */
export async function readParts(
  context: Excel.RequestContext,
): Promise<readonly { readonly part: Excel.CustomXmlPart; readonly xml: string }[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(RECORD_NAMESPACE).load('items/id');
  await context.sync();
  const read = parts.items.map((part) => ({ part, xml: part.getXml() }));
  if (read.length > 0) await context.sync();
  return read.map(({ part, xml }) => ({ part, xml: xml.value }));
}

/** A damaged record is replaced, one of a later version of PACT is not. */
function refuseNewer(xml: string): void {
  const problem = problemOf(xml);
  if (problem?.code === 'newer') throw problem;
}

function isNewer(xml: string): boolean {
  return problemOf(xml)?.code === 'newer';
}

function problemOf(xml: string): RecordError | undefined {
  try {
    readRecordXml(xml);
  } catch (error) {
    if (error instanceof RecordError) return error;
    throw error;
  }
  return undefined;
}
