/** A plan as an .xlsx file, without Excel. */
export { fromStored, toStored } from './storedForm';
export type { PlanValues } from './values';
export { writePlan } from './writePlan';
