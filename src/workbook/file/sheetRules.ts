import type { ConditionalRule, DataValidation } from 'hucre/xlsx';
import type { HighlightPlan, ValidationPlan } from '../plan';
import { checkValidation } from '../validation';
import { highlightStyle } from './cellStyles';
import { toStored } from './storedForm';

/**
 * A validation with its messages.
 *
 * @throws WorkbookError `invalid-plan` for a list that Excel cannot hold or a text that is too long.
 */
export function fileValidation(plan: ValidationPlan): DataValidation {
  checkValidation(plan);
  const { range, rule, promptTitle, prompt, error } = plan;
  return {
    range,
    ...(rule.kind === 'list'
      ? { type: 'list', formula1: `"${rule.values.join(',').replaceAll('"', '""')}"` }
      : { type: rule.kind, operator: 'between', formula1: String(rule.min), formula2: String(rule.max) }),
    allowBlank: true,
    showInputMessage: true,
    inputTitle: promptTitle,
    inputMessage: prompt,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: promptTitle,
    errorMessage: error,
  };
}

/** The first highlight of a sheet wins where two meet. */
export function fileHighlight(plan: HighlightPlan, index: number): ConditionalRule {
  return { type: 'expression', range: plan.range, formula: toStored(plan.formula), priority: index + 1, style: highlightStyle(plan) };
}
