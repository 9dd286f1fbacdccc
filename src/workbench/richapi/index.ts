/** The host's side of the rich API: batches of the unmodified Office.js client, run over a `Book`. */
export { ExcelHost, type BatchAnswer, type BatchRecord, type ExcelHostOptions, type FunctionService } from './host';
export { HostError } from './faults';
export type { MessageOutlet } from './messages';
export { MessageCategory } from './protocol';
export type { Action, Json, MessageEntry, ObjectPath, RequestBody, ResponseBody } from './protocol';
export type { ApiVersion } from './version';
