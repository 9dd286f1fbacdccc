import type { ConditionalRule, DataValidation } from 'hucre/xlsx';
import { highlightStyle } from './cellStyles';
import type { FileHighlight, FileValidation } from './fileWorkbook';
import { toStored } from './storedForm';

/** A validation with its messages as hucre takes it. */
export function storedValidation({ ranges, rule, allowBlank, prompt, alert }: FileValidation): DataValidation {
  return {
    range: ranges.join(' '),
    ...(rule.kind === 'list'
      ? { type: 'list', formula1: rule.source.startsWith('=') ? toStored(rule.source) : `"${rule.source.replaceAll('"', '""')}"` }
      : {
          type: rule.kind,
          operator: rule.operator,
          formula1: bound(rule.first),
          ...(rule.second !== undefined && { formula2: bound(rule.second) }),
        }),
    allowBlank,
    ...(prompt && { showInputMessage: true, inputTitle: prompt.title, inputMessage: prompt.message }),
    ...(alert && { showErrorMessage: true, errorStyle: alert.style, errorTitle: alert.title, errorMessage: alert.message }),
  };
}

function bound(value: number | string): string {
  return typeof value === 'number' ? String(value) : toStored(value);
}

/** The first highlight of a sheet wins where two meet. */
export function storedHighlight(highlight: FileHighlight, index: number): ConditionalRule {
  const { range, formula } = highlight;
  return { type: 'expression', range, formula: toStored(formula), priority: index + 1, style: highlightStyle(highlight) };
}
