/** A plan as an .xlsx file, without Excel. */
export { fromStored, toStored } from './stored-form';
export type { PlanValues } from './values';
export { writePlan } from './write-plan';
