/** What the add-in does to the open workbook: the only door to `Excel.run`. */
export { WorkbookError, type WriterErrorCode } from '../workbookError';
export { insertPlan, type InsertOptions, type InsertOutcome, type InsertProgress } from './insertPlan';
export { activateSheet, recalculateWorkbook, sheetsInWorkbook, valueOfName } from './navigate';
