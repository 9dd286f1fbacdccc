import type { Validation } from '../../book/book';
import { columnsOf, intersect, isOneCell, rowsOf } from '../../book/rects';
import { asFlag, asOneOf, asText, memberOf } from '../arguments';
import { ApiClass, method, read, readWrite } from '../classTable';
import { invalidArgument, UnsupportedError } from '../errors';
import type { Json } from '../protocol';
import type { RangeTarget } from './range';

type Rule = Validation['rule'];
type Comparison = Exclude<Rule, { kind: 'list' }>;

const COMPARISONS = ['decimal', 'wholeNumber', 'date'] as const;
const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
] as const;
const TYPES = { list: 'List', decimal: 'Decimal', wholeNumber: 'WholeNumber', date: 'Date' } as const;

export const DATA_VALIDATION: ApiClass<RangeTarget> = new ApiClass({
  name: 'DataValidation',
  properties: {
    ErrorAlert: readWrite(
      '1.8',
      (range) => alertJson(validationOf(range)?.errorAlert),
      (range, value) => {
        if (memberOf(value, 'showAlert') === false) throw new UnsupportedError('DataValidationErrorAlert.showAlert false');
        const style = asOneOf(memberOf(value, 'style') ?? 'Stop', ['Stop', 'Warning', 'Information']);
        change(range, { errorAlert: { title: textIn(value, 'title'), message: textIn(value, 'message'), style } });
      },
    ),
    IgnoreBlanks: readWrite(
      '1.8',
      (range) => validationOf(range)?.ignoreBlanks ?? true,
      (range, value) => change(range, { ignoreBlanks: asFlag(value) }),
    ),
    Prompt: readWrite(
      '1.8',
      (range) => promptJson(validationOf(range)?.prompt),
      (range, value) => {
        if (memberOf(value, 'showPrompt') === false) throw new UnsupportedError('DataValidationPrompt.showPrompt false');
        change(range, { prompt: { title: textIn(value, 'title'), message: textIn(value, 'message') } });
      },
    ),
    Rule: readWrite(
      '1.8',
      (range) => (mixture(range) === undefined ? ruleJson(validationOf(range)?.rule) : null),
      ({ sheet, rect }, value) => {
        const before = validationOf({ sheet, rect });
        sheet.setValidation(rect, { ...before, rule: ruleFrom(value), ignoreBlanks: before?.ignoreBlanks ?? true });
      },
    ),
    Type: read('1.8', (range) => {
      const mixed = mixture(range);
      if (mixed !== undefined) return mixed;
      const rule = validationOf(range)?.rule;
      return rule ? TYPES[rule.kind] : 'None';
    }),
  },
  methods: {
    Clear: method('1.8', ({ sheet, rect }) => {
      sheet.setValidation(rect, undefined);
      return null;
    }),
  },
});

/** What Excel calls a range whose cells have different rules, and one of which only some cells have a rule. */
function mixture({ sheet, rect }: RangeTarget): 'Inconsistent' | 'MixedCriteria' | undefined {
  if (isOneCell(rect)) return undefined;
  const rules = new Set<string>();
  let covered = 0;
  for (const { rects, validation } of sheet.validations()) {
    for (const part of rects.flatMap((one) => intersect(one, rect) ?? [])) {
      covered += rowsOf(part) * columnsOf(part);
      rules.add(JSON.stringify(validation));
    }
  }
  if (rules.size > 0 && covered < rowsOf(rect) * columnsOf(rect)) return 'MixedCriteria';
  return rules.size > 1 ? 'Inconsistent' : undefined;
}

const validationOf = ({ sheet, rect }: RangeTarget) => sheet.validation(rect);

function change({ sheet, rect }: RangeTarget, part: Partial<Validation>): void {
  const validation = sheet.validation(rect);
  if (!validation) throw new UnsupportedError('a prompt or an alert before the rule of a data validation');
  sheet.setValidation(rect, { ...validation, ...part });
}

/** `{ list: … }`, `{ decimal: … }`, `{ wholeNumber: … }` or `{ date: … }`; exactly one of them. */
function ruleFrom(value: Json): Rule {
  const list = memberOf(value, 'list');
  if (list !== undefined) {
    if (memberOf(list, 'inCellDropDown') === false) throw new UnsupportedError('ListDataValidation.inCellDropDown false');
    return { kind: 'list', source: textIn(list, 'source') };
  }
  for (const kind of COMPARISONS) {
    const rule = memberOf(value, kind);
    if (rule !== undefined) return comparison(kind, rule);
  }
  throw new UnsupportedError(`DataValidationRule ${Object.keys(value as object).join(', ')}`);
}

function comparison(kind: (typeof COMPARISONS)[number], rule: Json): Comparison {
  const operator = asOneOf(memberOf(rule, 'operator'), OPERATORS);
  const formula1 = limit(memberOf(rule, 'formula1'));
  if (operator !== 'Between' && operator !== 'NotBetween') return { kind, operator, formula1 };
  return { kind, operator, formula1, formula2: limit(memberOf(rule, 'formula2')) };
}

function limit(value: Json | undefined): string | number {
  if (typeof value !== 'string' && typeof value !== 'number') throw invalidArgument('A limit is a number, a date or a formula.');
  return value;
}

function ruleJson(rule: Rule | undefined): Json {
  if (!rule) return {};
  if (rule.kind === 'list') return { list: { inCellDropDown: true, source: rule.source } };
  const { kind, operator, formula1, formula2 } = rule;
  return { [kind]: { operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) } };
}

const promptJson = (prompt: Validation['prompt']) => ({ showPrompt: true, title: prompt?.title ?? '', message: prompt?.message ?? '' });
const alertJson = (alert: Validation['errorAlert']) => ({
  showAlert: true,
  style: alert?.style ?? 'Stop',
  title: alert?.title ?? '',
  message: alert?.message ?? '',
});

function textIn(value: Json, name: string): string {
  return asText(memberOf(value, name) ?? '');
}
