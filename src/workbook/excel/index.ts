/** What the add-in does to the open workbook: the only door to `Excel.run`. */
export { WorkbookError, type WriterErrorCode } from '../workbookError';
export { addProjects, type AddProjectsOptions, type ProjectsToAdd } from './addProjects';
export type { ExplainedCode } from './errors';
export type { Ask, Conflict, ConflictAnswer } from './conflict';
export { insertPlan, type InsertOptions, type InsertOutcome } from './insertPlan';
export type { InsertProgress } from './insertion';
export { activateSheet, recalculateWorkbook, showCell } from './navigate';
export { readBook, type BookInHand } from './readBook';
export { watchSheets } from './watchSheets';
