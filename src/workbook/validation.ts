import type { ValidationPlan } from './plan';
import { WorkbookError } from './workbookError';

/** Excel's limits on the texts of a data validation. */
const LIMITS = { promptTitle: 32, prompt: 255, error: 255, list: 255 };

/** @throws WorkbookError `invalid-plan` for a list that Excel cannot hold or a text that is too long. */
export function checkValidation({ range, rule, ...texts }: ValidationPlan): void {
  for (const key of ['promptTitle', 'prompt', 'error'] as const) {
    if (texts[key].length > LIMITS[key]) {
      throw new WorkbookError('invalid-plan', `The ${key} of the validation of ${range} has more than ${LIMITS[key]} characters.`);
    }
  }
  if (rule.kind === 'list') checkList(range, rule.values);
}

function checkList(range: string, values: readonly string[]): void {
  const broken = values.find((value) => value.includes(','));
  if (broken !== undefined) throw new WorkbookError('invalid-plan', `The list of ${range} holds "${broken}": a value cannot have a comma.`);
  if (values.join(',').length > LIMITS.list) {
    throw new WorkbookError('invalid-plan', `The list of ${range} has more than ${LIMITS.list} characters.`);
  }
}
