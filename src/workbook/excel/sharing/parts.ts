/** What sharing does, in one bundle: with it comes the file format. */
export { exportSchedule } from './exportSchedule';
export { readModelFigures } from './modelFigures';
export { readOpenWorkbook } from './readOpenWorkbook';
export { keepRecord, readRecord } from './record';
export { compareWithRecord, keepRecordOfNow } from './recordNow';
export { removePact } from './removePact';
export { findDamagedFormulas, repairFormulas } from './repairFormulas';
export { readFormulaList, restoreFormulas } from './restoreFormulas';
export { shareOpenWorkbook } from './shareOpenWorkbook';
