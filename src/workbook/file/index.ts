/** Workbooks as .xlsx files, without Excel: a plan or a description to bytes, and bytes to a description. */
export { ADD_IN } from './addInReference';
export type * from './fileWorkbook';
export { planWorkbook } from './planWorkbook';
export { readWorkbook } from './reading/readWorkbook';
export { fromStored, toStored } from './storedForm';
export type { PlanValues } from './values';
export { WorkbookFileError } from './workbookFileError';
export { writePlan } from './writePlan';
export { writeWorkbook } from './writeWorkbook';
