import { contentBlock } from '../content';
import type { WorkbookPlan } from '../plan';
import { planWorkbook } from './planWorkbook';
import type { PlanValues } from './values';
import { writeWorkbook } from './writeWorkbook';

/**
 * The workbook of a plan as the bytes of an .xlsx file. Every formula is stored with its result, so that people without the add-in see
 * the numbers; nothing is calculated when the file is opened.
 *
 * @param values the result of every formula of the plan, see `PlanValues`
 * @throws WorkbookError `invalid-plan` for cells, styles or validations that Excel could not hold
 * @throws Error of hucre for the name of a sheet or a column that Excel does not allow
 */
export async function writePlan(plan: WorkbookPlan, values: PlanValues): Promise<Uint8Array> {
  plan.sheets.forEach(contentBlock);
  return writeWorkbook(planWorkbook(plan, values));
}
