import type { HighlightPlan, ValidationPlan } from '../plan';

/** The rule in Excel's terms. */
export function validationRule({ rule }: Pick<ValidationPlan, 'rule'>): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: rule.values.join(',') } };
    case 'decimal':
      return { decimal: { formula1: rule.min, formula2: rule.max, operator: 'Between' } };
    case 'whole':
      return { wholeNumber: { formula1: rule.min, formula2: rule.max, operator: 'Between' } };
    case 'date':
      return { date: { formula1: isoDate(rule.min), formula2: isoDate(rule.max), operator: 'Between' } };
  }
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
