import { numericText } from '../../functions/scalars';
import type { Setting } from '../../workbook/excel/terms';

type Content = Setting['content'];
type Rule = Setting['rule'];

/** What stands in the field of a setting: a fraction as its percentage without the sign. */
export function fieldText(content: Content, rule: Rule): string {
  if (rule.kind === 'fraction' && typeof content === 'number') return String(Number((content * 100).toPrecision(15)));
  return String(content);
}

/** What a text in the field means to the cell. A text that is no number stays one, so that the functions say what they expect. */
export function fieldContent(text: string, rule: Rule): Content {
  const typed = text.trim();
  if (isFormula(typed)) return typed;
  return (rule.kind === 'fraction' ? numericText(`${typed.replace(/[%％]$/, '')}%`) : numericText(typed)) ?? typed;
}

export function isFormula(content: Content): boolean {
  return typeof content === 'string' && content.startsWith('=');
}
