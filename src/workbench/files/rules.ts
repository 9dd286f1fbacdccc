import type { FileHighlight, FileOperator, FileValidation } from '../../workbook/file';
import { formatRect, parseAddress } from '../book/address';
import type { Highlight, Rect, Validation } from '../book/book';

const KINDS = { decimal: 'decimal', whole: 'wholeNumber', date: 'date' } as const;

/** @throws Error for what is no range, which no reader gives */
export function rectOf(range: string): Rect {
  const rect = parseAddress(range)?.rect;
  if (!rect) throw new Error(`${range} is no range.`);
  return rect;
}

export function toValidation({ rule, allowBlank, prompt, alert }: FileValidation): Validation {
  return {
    rule:
      rule.kind === 'list'
        ? rule
        : {
            kind: KINDS[rule.kind],
            operator: capital(
              rule.operator === 'equal' || rule.operator === 'notEqual' ? `${rule.operator}To` : operatorName(rule.operator),
            ),
            formula1: rule.first,
            ...(rule.second !== undefined && { formula2: rule.second }),
          },
    ...(prompt && { prompt }),
    ...(alert && { errorAlert: { ...alert, style: capital(alert.style) } }),
    ignoreBlanks: allowBlank,
  };
}

/** The book says GreaterThanOrEqualTo, the file greaterThanOrEqual. */
function operatorName(operator: FileOperator): string {
  return operator.endsWith('OrEqual') ? `${operator}To` : operator;
}

export function fromValidation(rects: readonly Rect[], { rule, ignoreBlanks, prompt, errorAlert }: Validation): FileValidation {
  return {
    ranges: rects.map((rect) => formatRect(rect)),
    rule:
      rule.kind === 'list'
        ? rule
        : {
            kind: rule.kind === 'wholeNumber' ? 'whole' : rule.kind,
            operator: small(rule.operator.replace(/EqualTo$/, 'Equal')) as FileOperator,
            first: rule.formula1,
            ...(rule.formula2 !== undefined && { second: rule.formula2 }),
          },
    allowBlank: ignoreBlanks,
    ...(prompt && { prompt }),
    ...(errorAlert && { alert: { ...errorAlert, style: small(errorAlert.style) as 'stop' | 'warning' | 'information' } }),
  };
}

export function toHighlight({ range, formula, color = '', fill = '', bold = false }: FileHighlight): Omit<Highlight, 'id'> {
  return { rect: rectOf(range), formula, color, fill, bold };
}

export function fromHighlight({ rect, formula, color, fill, bold }: Highlight): FileHighlight {
  return {
    range: formatRect(rect),
    formula: formula.startsWith('=') ? formula : `=${formula}`,
    ...(color !== '' && { color: color.toUpperCase() }),
    ...(fill !== '' && { fill: fill.toUpperCase() }),
    ...(bold && { bold }),
  };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const small = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
