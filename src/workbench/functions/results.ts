/** From the results of the client to what cells show. */
import type { FunctionResult, ResultCell } from '../book/functions';
import type { Json } from '../richapi';

export interface InvocationResult {
  readonly id: number;
  readonly result: FunctionResult;
}

/** The client's result codes. Every other code is #VALUE!. */
const ERRORS: { readonly [code: number]: string } = { 1: '#N/A', 5: '#DIV/0!', 6: '#NUM!', 7: '#VALUE!', 8: '#NULL!' };
const VALUE_ERROR = '#VALUE!';

/**
 * Reads both forms: CustomFunctions 1.7 and later send `[id, ok, value, code when not ok, timing]`, before that it is
 * `{ id, value, failed, errorCode }`. undefined for anything else.
 */
export function readResult(item: Json): InvocationResult | undefined {
  if (isList(item)) {
    const [id, ok, value = null, code = null] = item;
    return typeof id === 'number' ? { id, result: ok === true ? succeeded(value) : failed(value, code) } : undefined;
  }
  if (!isRecord(item) || typeof item['id'] !== 'number') return undefined;
  const { id, failed: hasFailed, value = null, errorCode = null } = item;
  return { id, result: hasFailed === true ? failed(value, errorCode) : succeeded(value) };
}

function failed(value: Json, code: Json): FunctionResult {
  const error = typeof code === 'number' ? ERRORS[code] : undefined;
  return { ok: false, error: error ?? VALUE_ERROR, message: typeof value === 'string' ? value : '' };
}

function succeeded(value: Json): FunctionResult {
  if (!isList(value)) return scalarResult(value);
  if (value.length === 0 || value.every((row) => isList(row) && row.length === 0)) return EMPTY_ARRAY;
  const rows: Json[][] = [];
  for (const row of value) {
    if (!isList(row) || row.length === 0) return wrongShape('A matrix is an array of rows of cells.');
    rows.push([...row]);
  }
  const width = rows[0]?.length ?? 0;
  if (width === 0 || rows.some((row) => row.length !== width)) return wrongShape('All rows of a matrix have the same length.');
  return { ok: true, value: rows.map((row) => row.map(resultCell)) };
}

/** A returned error object counts as a success of the client; its message belongs to the cell all the same. */
function scalarResult(value: Json): FunctionResult {
  const cell = resultCell(value);
  if (typeof cell !== 'object' || cell === null) return { ok: true, value: cell };
  const message = isRecord(value) && typeof value['message'] === 'string' ? value['message'] : '';
  return { ok: false, error: cell.error, message };
}

/** null is shown as 0. Objects are the client's forms of an error, a formatted number or an entity, with the value to show inside. */
function resultCell(value: Json): ResultCell {
  if (value === null) return 0;
  if (!isRecord(value)) return typeof value === 'object' ? { error: VALUE_ERROR } : value;
  const shown = value['basicValue'];
  if (value['type'] === 'FormattedNumber' && typeof shown === 'number') return shown;
  return { error: typeof shown === 'string' ? shown : VALUE_ERROR };
}

const EMPTY_ARRAY: FunctionResult = { ok: false, error: '#CALC!', message: 'The function returned an empty array.' };
const wrongShape = (message: string): FunctionResult => ({ ok: false, error: VALUE_ERROR, message });

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
const isRecord = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
