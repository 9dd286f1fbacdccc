import { cellAddress } from '../../a1';
import type { FileHighlight, FileOperator, FileValidation } from '../fileWorkbook';
import { MovableFormula } from './sharedFormulas';
import { isTrue, type XmlElement } from './xmlTree';
import { parseArea } from './limits';
import { unescaped } from './sharedStrings';
import type { FileStyles } from './styles';

/** A formula of the file as the grid shows it. */
export type Visible = (stored: string) => string;

export interface RuleContext {
  readonly part: string;
  readonly visible: Visible;
  /** Says in words what is left out. */
  readonly leaveOut: (what: string) => void;
}

const KINDS = ['decimal', 'whole', 'date'] as const;
const SIGNS: Readonly<Record<FileOperator, string>> = {
  between: '',
  notBetween: '',
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  lessThan: '<',
  greaterThanOrEqual: '>=',
  lessThanOrEqual: '<=',
};

export function readValidations(sheet: XmlElement, context: RuleContext): FileValidation[] {
  return (sheet.child('dataValidations')?.all('dataValidation') ?? []).flatMap((element) => {
    const rule = readRule(element, context.visible);
    if (!rule) {
      if (element.attributes['type'] !== undefined && element.attributes['type'] !== 'none')
        context.leaveOut('rules for entries of other kinds');
      return [];
    }
    const { sqref = '', promptTitle, prompt, errorTitle, error, errorStyle } = element.attributes;
    const style = errorStyle === 'warning' || errorStyle === 'information' ? errorStyle : 'stop';
    return [
      {
        ranges: rangesOf(sqref, context.part),
        rule,
        allowBlank: element.isOn('allowBlank'),
        ...(element.isOn('showInputMessage') && { prompt: { title: unescaped(promptTitle ?? ''), message: unescaped(prompt ?? '') } }),
        ...(element.isOn('showErrorMessage') && { alert: { title: unescaped(errorTitle ?? ''), message: unescaped(error ?? ''), style } }),
      },
    ];
  });
}

function readRule(element: XmlElement, visible: Visible): FileValidation['rule'] | undefined {
  const { type, operator } = element.attributes;
  const first = element.child('formula1')?.text ?? '';
  const second = element.child('formula2')?.text;
  if (type === 'list') {
    const [, literal] = /^"((?:[^"]|"")*)"$/.exec(first) ?? [];
    return { kind: 'list', source: literal === undefined ? visible(first) : literal.replaceAll('""', '"') };
  }
  const kind = KINDS.find((known) => known === type);
  const compared = isOperator(operator) ? operator : 'between';
  if (kind === undefined || first === '') return undefined;
  const bound = (text: string) => (Number.isFinite(Number(text)) ? Number(text) : visible(text));
  return { kind, operator: compared, first: bound(first), ...(second !== undefined && second !== '' && { second: bound(second) }) };
}

/** Rules with a formula, and comparisons with one or two values, which become formulas. */
export function readHighlights(sheet: XmlElement, styles: FileStyles, context: RuleContext): FileHighlight[] {
  const found = sheet.all('conditionalFormatting').flatMap((group) => {
    const ranges = rangesOf(group.attributes['sqref'] ?? '', context.part);
    return group.all('cfRule').flatMap((rule) => {
      const formula = formulaOf(rule, ranges[0], context);
      const origin = ranges[0];
      if (formula === undefined || origin === undefined) {
        context.leaveOut('conditional formats of other kinds');
        return [];
      }
      const look = styles.highlight(Number(rule.attributes['dxfId'] ?? -1));
      const priority = Number(rule.attributes['priority'] ?? 0);
      return ranges.map((range) => ({ priority, highlight: { range, formula: movedTo(range, origin, formula, context.part), ...look } }));
    });
  });
  return found.sort((a, b) => a.priority - b.priority).map(({ highlight }) => highlight);
}

/** A rule counts from the first cell of its first range. */
function movedTo(range: string, origin: string, formula: string, part: string): string {
  const [to, from] = [parseArea(range, part), parseArea(origin, part)];
  return new MovableFormula(formula).at(to.top - from.top, to.left - from.left);
}

function formulaOf(rule: XmlElement, range: string | undefined, { visible, part }: RuleContext): string | undefined {
  const { type, operator } = rule.attributes;
  const [first, second] = rule.all('formula').map(({ text }) => visible(text));
  if (first === undefined || range === undefined) return undefined;
  if (type === 'expression') return first;
  if (type !== 'cellIs' || !isOperator(operator)) return undefined;
  const { top, left } = parseArea(range, part);
  const cell = cellAddress(top, left);
  if (operator !== 'between' && operator !== 'notBetween') return `=${cell}${SIGNS[operator]}(${first.slice(1)})`;
  if (second === undefined) return undefined;
  const between = `AND(${cell}>=(${first.slice(1)}),${cell}<=(${second.slice(1)}))`;
  return operator === 'between' ? `=${between}` : `=NOT(${between})`;
}

function isOperator(text: string | undefined): text is FileOperator {
  return text !== undefined && Object.hasOwn(SIGNS, text);
}

function rangesOf(sqref: string, part: string): string[] {
  const ranges = sqref.split(/\s+/).filter((range) => range !== '');
  for (const range of ranges) parseArea(range, part);
  return ranges;
}

/** Merged cells of more than one cell. */
export function readMerges(sheet: XmlElement, part: string): string[] {
  return (sheet.child('mergeCells')?.all('mergeCell') ?? []).flatMap(({ attributes: { ref = '' } }) => {
    parseArea(ref, part);
    return ref.includes(':') ? [ref] : [];
  });
}

/** Whether the sheet has an element that is on, such as protection. */
export function hasElement(sheet: XmlElement, name: string): boolean {
  const element = sheet.child(name);
  return element !== undefined && isTrue(element.attributes['sheet'], true);
}
