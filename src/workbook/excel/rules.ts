import type { HighlightPlan, ValidationPlan } from '../plan';
import { WorkbookError } from './errors';

/** Excel's limits on the texts of a data validation. */
const LIMITS = { promptTitle: 32, prompt: 255, error: 255, list: 255 };

/**
 * The rule in Excel's terms.
 *
 * @throws WorkbookError `invalid-plan` for a list that Excel cannot hold or a text that is too long.
 */
export function validationRule({ range, rule, ...texts }: ValidationPlan): Excel.DataValidationRule {
  for (const key of ['promptTitle', 'prompt', 'error'] as const) {
    if (texts[key].length > LIMITS[key]) {
      throw new WorkbookError('invalid-plan', `The ${key} of the validation of ${range} has more than ${LIMITS[key]} characters.`);
    }
  }
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: listSource(range, rule.values) } };
    case 'decimal':
      return { decimal: { formula1: rule.min, formula2: rule.max, operator: 'Between' } };
    case 'whole':
      return { wholeNumber: { formula1: rule.min, formula2: rule.max, operator: 'Between' } };
    case 'date':
      return { date: { formula1: isoDate(rule.min), formula2: isoDate(rule.max), operator: 'Between' } };
  }
}

function listSource(range: string, values: readonly string[]): string {
  const broken = values.find((value) => value.includes(','));
  if (broken !== undefined) throw new WorkbookError('invalid-plan', `The list of ${range} holds "${broken}": a value cannot have a comma.`);
  const source = values.join(',');
  if (source.length > LIMITS.list) {
    throw new WorkbookError('invalid-plan', `The list of ${range} has more than ${LIMITS.list} characters.`);
  }
  return source;
}

const DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;

/** `yyyy-mm-dd` of a date serial of the 1900 system, from 61 (1 March 1900) on. Office.js takes the limits of dates as texts. */
export function isoDate(serial: number): string {
  return new Date((Math.floor(serial) - SERIAL_OF_1970) * DAY).toISOString().slice(0, 10);
}

/** Restricts the input of a range and says so when a cell is selected and when an input is refused. */
export function addValidation(sheet: Excel.Worksheet, plan: ValidationPlan): void {
  const { dataValidation } = sheet.getRange(plan.range).untrack();
  dataValidation.rule = validationRule(plan);
  dataValidation.ignoreBlanks = true;
  dataValidation.prompt = { showPrompt: true, title: plan.promptTitle, message: plan.prompt };
  dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: plan.promptTitle, message: plan.error };
}

/** Colours the cells of a range by a formula. */
export function addHighlight(sheet: Excel.Worksheet, { range, formula, color, fill, bold }: HighlightPlan): void {
  const { custom } = sheet.getRange(range).untrack().conditionalFormats.add('Custom');
  custom.rule.formula = formula;
  if (color !== undefined) custom.format.font.color = color;
  if (bold !== undefined) custom.format.font.bold = bold;
  if (fill !== undefined) custom.format.fill.color = fill;
}
