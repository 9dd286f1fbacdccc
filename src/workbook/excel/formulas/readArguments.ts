import { readArgumentText, type ArgumentText } from '../../formula/argumentText';
import { calculateCall } from '../../formula/calculateCall';
import type { CellReference } from '../../formula/references';
import { inExcel } from '../run';
import { question, Reading, type Reader } from '../sharing/reading';
import { cellsOf, CONTENTS, PLACE, placeOf } from './cells';
import type { ArgumentValue, Place } from './types';

/** Of one argument. */
const MOST_CELLS = 200_000;
/** Of a value and its type, as Excel writes them into an answer. */
const CELL_BYTES = 40;
const CELLS_AT_ONCE = 20_000;

const WHOLE_LINES = /^\$?(?:[A-Za-z]+:\$?[A-Za-z]+|\d+:\$?\d+)$/;

/**
 * What the arguments of a call hold, each as it stands in a formula. Arguments are read together, in as few round trips as they allow.
 *
 * @param home the cell of the formula: references without a sheet and names of one sheet are those of its sheet
 * @throws WorkbookError with one of Excel's codes
 */
export async function readArguments(texts: readonly string[], home: Place): Promise<readonly ArgumentValue[]> {
  const parsed = texts.map(readArgumentText);
  if (parsed.every(isKnown)) return parsed.map(knownValue);
  return inExcel('wait', async (context) => {
    const reading = new Reading(context);
    const results = parsed.map((text) => reading.add(readArgument(context, text, home)));
    await reading.finish();
    return results.map((result) => result());
  });
}

/** What the text itself says. */
type KnownText = Exclude<ArgumentText, { kind: 'reference' | 'name' | 'call' }>;

const isKnown = (text: ArgumentText): text is KnownText => !['reference', 'name', 'call'].includes(text.kind);

const knownValue = (text: KnownText): ArgumentValue => (text.kind === 'constant' ? { kind: 'values', values: text.values } : text);

function* readArgument(context: Excel.RequestContext, text: ArgumentText, home: Place): Reader<ArgumentValue> {
  if (text.kind === 'reference') return yield* readReference(context, text.reference, home);
  if (text.kind === 'name') return yield* readName(context, text.name, text.sheet, home);
  if (text.kind === 'call') return yield* readCall(context, text.call, home);
  return knownValue(text);
}

/** The call is calculated here where all that it takes is known. */
function* readCall(
  context: Excel.RequestContext,
  { id, arguments: texts }: Extract<ArgumentText, { kind: 'call' }>['call'],
  home: Place,
): Reader<ArgumentValue> {
  const values: ArgumentValue[] = [];
  for (const text of texts) values.push(yield* readArgument(context, readArgumentText(text), home));
  const calculation = calculateCall(id, values);
  if (calculation.kind === 'error') return { kind: 'values', values: [[{ code: calculation.error.code }]] };
  if (calculation.kind !== 'result') return { kind: 'expression' };
  const { result } = calculation;
  return { kind: 'values', values: typeof result === 'object' ? result : [[result]] };
}

function* readReference(context: Excel.RequestContext, { sheet: name, area, isSpill }: CellReference, home: Place): Reader<ArgumentValue> {
  const sheet = yield* findSheet(context, name ?? home.sheet);
  if (!sheet) return noSheet(name ?? home.sheet);
  const range = () => sheet.getRange(area.replaceAll('$', ''));
  if (isSpill) {
    const asked = question(() => range().getSpillingToRangeOrNullObject().load(PLACE));
    yield [asked];
    if (asked.answer.isNullObject) return { kind: 'fault', reason: `${area}#: the formula in ${area} does not spill.` };
    return yield* readRange(asked.answer);
  }
  if (!WHOLE_LINES.test(area)) {
    const asked = question(() => range().load(PLACE));
    yield [asked];
    return yield* readRange(asked.answer);
  }
  return yield* readUsedPart(range);
}

function* readUsedPart(range: () => Excel.Range): Reader<ArgumentValue> {
  const whole = question(() => range().load(PLACE));
  const used = question(() => range().getUsedRangeOrNullObject(true).load(PLACE));
  yield [whole, used];
  const { rowCount: rows, columnCount: columns, address } = whole.answer;
  const size = { rows, columns };
  if (used.answer.isNullObject) return { kind: 'values', values: [], place: placeOf(address), whole: size };
  const read = yield* readRange(used.answer);
  return read.kind === 'values' ? { ...read, whole: size } : read;
}

/** A name of the sheet comes before one of the workbook, as in Excel. */
function* readName(context: Excel.RequestContext, name: string, sheetName: string | undefined, home: Place): Reader<ArgumentValue> {
  const sheet = yield* findSheet(context, sheetName ?? home.sheet);
  if (!sheet) return noSheet(sheetName ?? home.sheet);
  const items = [sheet.names, context.workbook.names].map((names) =>
    question(() => {
      const item = names.getItemOrNullObject(name).load('type');
      return { item, range: item.getRangeOrNullObject().load(PLACE) };
    }),
  );
  yield items;
  const found = items.find(({ answer }) => !answer.item.isNullObject)?.answer;
  if (!found) return { kind: 'fault', reason: `There is no name “${name}” in this workbook.` };
  if (!found.range.isNullObject) return yield* readRange(found.range);
  const calculated = question(() => found.item.arrayValues.load('values,types'));
  yield [calculated];
  const { values, types } = calculated.answer;
  return { kind: 'values', values: cellsOf(values, types) };
}

function* findSheet(context: Excel.RequestContext, name: string): Reader<Excel.Worksheet | undefined> {
  const asked = question(() => context.workbook.worksheets.getItemOrNullObject(name).load('name'));
  yield [asked];
  return asked.answer.isNullObject ? undefined : asked.answer;
}

function noSheet(name: string): ArgumentValue {
  return { kind: 'fault', reason: `There is no sheet “${name}” in this workbook.` };
}

/** @param range of which the place is loaded */
function* readRange(range: Excel.Range): Reader<ArgumentValue> {
  const { address, rowCount, columnCount } = range;
  const place = placeOf(address);
  const cells = rowCount * columnCount;
  if (cells > MOST_CELLS) {
    const count = (number: number) => number.toLocaleString('en-US');
    return { kind: 'fault', reason: `${place.address} has ${count(cells)} cells; at most ${count(MOST_CELLS)} are read.` };
  }
  const rows = Math.max(1, Math.floor(CELLS_AT_ONCE / columnCount));
  const blocks = Array.from({ length: Math.ceil(rowCount / rows) }, (_, at) => {
    const height = Math.min(rows, rowCount - at * rows);
    const block = () => range.getCell(at * rows, 0).getResizedRange(height - 1, columnCount - 1);
    return question(() => block().load(CONTENTS), height * columnCount * CELL_BYTES);
  });
  yield blocks;
  return { kind: 'values', values: blocks.flatMap(({ answer }) => cellsOf(answer.values as unknown[][], answer.valueTypes)), place };
}
