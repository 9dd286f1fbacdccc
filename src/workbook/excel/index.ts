/** What the add-in does to the open workbook: the only door to `Excel.run`. */
export { WorkbookError, type WriterErrorCode } from './errors';
export { insertPlan, type InsertOptions, type InsertOutcome, type InsertProgress } from './insert-plan';
export { activateSheet, recalculateWorkbook, sheetsInWorkbook } from './navigate';
