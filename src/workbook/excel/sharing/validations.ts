import { cellAddress, rangeAddress } from '../../a1';
import type { FileOperator, FileValidation } from '../../file';
import { styleRectangles } from '../rectangles';
import { question, type Reader } from './reading';

export interface SheetValidations {
  readonly validations: readonly FileValidation[];
  /** Rules of kinds that a file of ours does not hold. */
  readonly others: number;
}

const PARTS = ['type', 'rule', 'ignoreBlanks', 'prompt', 'errorAlert'];
const PLACE = ['rowIndex', 'columnIndex', 'rowCount', 'columnCount'];
const AREA = [...PLACE, ...PARTS.map((part) => `dataValidation/${part}`)].map((path) => `areas/items/${path}`).join(',');
const RULE_BYTES = 1_200;
/** Excel's words for a range whose cells differ. */
const MIXED: readonly string[] = ['Inconsistent', 'MixedCriteria'];

/** What the cells of a sheet take. Neighbouring cells come from Excel as one area, whatever their rules are. */
export function* readValidations(sheet: Excel.Worksheet): Reader<SheetValidations> {
  const asked = question(() => sheet.getRange().untrack().getSpecialCellsOrNullObject('DataValidations').load(AREA), 100 * RULE_BYTES);
  yield [asked];
  const areas = asked.answer.isNullObject ? [] : asked.answer.areas.items;
  const isMixed = ({ dataValidation }: Excel.Range) => MIXED.includes(dataValidation.type);
  const cells = areas.filter(isMixed).flatMap((area) =>
    placesOf(area).map((place) => ({
      ...place,
      rule: question(() => sheet.getRange(cellAddress(place.row, place.column)).untrack().dataValidation.load(PARTS.join(',')), RULE_BYTES),
    })),
  );
  yield cells.map(({ rule }) => rule);
  const rules = [
    ...areas
      .filter((area) => !isMixed(area))
      .map((area) => ({ ranges: [rangeAddress(rectangleOf(area))], rule: ruleOf(area.dataValidation) })),
    ...joined(cells.map(({ row, column, rule }) => ({ row, column, rule: ruleOf(rule.answer) }))),
  ];
  return {
    validations: rules.flatMap(({ ranges, rule }) => (typeof rule === 'object' ? [{ ranges, ...rule }] : [])),
    others: rules.filter(({ rule }) => rule === 'other').length,
  };
}

type Rule = Omit<FileValidation, 'ranges'>;
/** `none` for a cell without a rule. */
type ReadRule = Rule | 'none' | 'other';

/** Cells of one rule in few ranges. */
function joined(cells: readonly { readonly row: number; readonly column: number; readonly rule: ReadRule }[]) {
  const rules = new Map(cells.map(({ rule }) => [JSON.stringify(rule), rule]));
  const rectangles = styleRectangles(
    cells.map(({ row, column, rule }) => ({ row, column, style: JSON.stringify(rule), content: { kind: 'empty' } })),
  );
  return [...rules].map(([key, rule]) => ({ ranges: rectangles.filter(({ style }) => style === key).map(rangeAddress), rule }));
}

function ruleOf({ type, rule, ignoreBlanks, prompt, errorAlert }: Excel.DataValidation): ReadRule {
  if (type === 'None') return 'none';
  const read = conditionOf(rule);
  if (read === undefined) return 'other';
  const says = ({ title, message }: { readonly title: string; readonly message: string }) => title !== '' || message !== '';
  return {
    rule: read,
    allowBlank: ignoreBlanks,
    ...(prompt.showPrompt && says(prompt) && { prompt: { title: prompt.title, message: prompt.message } }),
    ...(errorAlert.showAlert && {
      alert: { title: errorAlert.title, message: errorAlert.message, style: ALERTS[errorAlert.style] ?? 'stop' },
    }),
  };
}

const ALERTS: Readonly<Record<string, 'stop' | 'warning' | 'information'>> = {
  Stop: 'stop',
  Warning: 'warning',
  Information: 'information',
};

function conditionOf({ list, decimal, wholeNumber, date }: Excel.DataValidationRule): Rule['rule'] | undefined {
  if (list) return { kind: 'list', source: String(list.source) };
  if (decimal) return { kind: 'decimal', ...comparison(decimal) };
  if (wholeNumber) return { kind: 'whole', ...comparison(wholeNumber) };
  return date && { kind: 'date', ...comparison(date) };
}

const OPERATORS: Readonly<Record<string, FileOperator>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};

function comparison({ operator, formula1, formula2 }: Excel.BasicDataValidation | Excel.DateTimeDataValidation) {
  const second = formula2 === undefined || formula2 === null || formula2 === '' ? undefined : limit(formula2);
  return { operator: OPERATORS[operator] ?? 'between', first: limit(formula1), ...(second !== undefined && { second }) };
}

const DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;

/** Excel answers numbers as formulas, "=10"; a date may come as it was given, `2026-01-31`. */
function limit(given: unknown): number | string {
  if (typeof given === 'number') return given;
  const text = String(given);
  const number = Number(text.replace(/^=/, ''));
  if (text.trim() !== '' && Number.isFinite(number)) return number;
  if (/^\d{4}-\d{2}-\d{2}/.test(text)) return Date.parse(`${text.slice(0, 10)}T00:00:00Z`) / DAY + SERIAL_OF_1970;
  return text.startsWith('=') ? text : `=${text}`;
}

function rectangleOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range) {
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}

function placesOf(area: Excel.Range): { row: number; column: number }[] {
  const { rowIndex, columnIndex, rowCount, columnCount } = area;
  return Array.from({ length: rowCount * columnCount }, (_, index) => ({
    row: rowIndex + Math.floor(index / columnCount),
    column: columnIndex + (index % columnCount),
  }));
}
