/** Data validation between the book's terms and Univer's rules. */
import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  generateRandomId,
  numfmt,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
  SheetsDataValidationValidatorService,
} from '@univerjs/sheets-data-validation';
import type { Rect, Validation } from '../book/book';
import type { GridHost } from './host';
import { ensureSize } from './layout';
import { cut, toRange, toRect } from './rects';

/** Excel's name of each operator. */
const OPERATORS: Readonly<Record<string, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

const KINDS = { decimal: DataValidationType.DECIMAL, wholeNumber: DataValidationType.WHOLE, date: DataValidationType.DATE } as const;

const STYLES: Readonly<Record<string, DataValidationErrorStyle>> = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};

/** Univer checks cells some time after their rule was set; where the sheet is gone by then it would reject, and nobody listens. */
export function skipRemovedSheets(host: GridHost): void {
  const validator = host.injector.get(SheetsDataValidationValidatorService);
  const validate = validator.validatorRanges.bind(validator);
  validator.validatorRanges = async (unitId, sheetId, ranges) =>
    host.workbook.getSheetBySheetId(sheetId) ? validate(unitId, sheetId, ranges) : [];
}

/** The rule of the rectangle's first cell. */
export function readValidation(host: GridHost, sheetId: string, { top, left }: Rect): Validation | undefined {
  const rule = host.injector.get(SheetDataValidationModel).getRuleByLocation(host.unitId, sheetId, top, left);
  return rule ? toValidation(rule) : undefined;
}

/** All rules that the book knows. */
export function readValidations(host: GridHost, sheetId: string): { rects: Rect[]; validation: Validation }[] {
  return host.injector
    .get(SheetDataValidationModel)
    .getRules(host.unitId, sheetId)
    .flatMap((rule) => {
      const validation = toValidation(rule);
      return validation ? [{ rects: rule.ranges.map(toRect), validation }] : [];
    });
}

/** Replaces what the cells had. */
export function setValidation(host: GridHost, subUnitId: string, wanted: Rect, validation: Validation | undefined): void {
  const rect = cut(wanted, host.worksheet(subUnitId));
  ensureSize(host, subUnitId, rect);
  host.run(ClearRangeDataValidationCommand.id, { subUnitId, ranges: [toRange(rect)] });
  if (!validation) return;
  const rule: ISheetDataValidationRule = { uid: generateRandomId(8), ranges: [toRange(rect)], ...toRule(validation) };
  host.run(AddSheetDataValidationCommand.id, { subUnitId, rule });
}

function toRule({ rule, prompt, errorAlert, ignoreBlanks }: Validation): Omit<ISheetDataValidationRule, 'uid' | 'ranges'> {
  return {
    ...condition(rule),
    allowBlank: ignoreBlanks,
    showInputMessage: prompt !== undefined,
    ...(prompt && { promptTitle: prompt.title, prompt: prompt.message }),
    showErrorMessage: errorAlert !== undefined,
    errorStyle: STYLES[errorAlert?.style ?? 'Stop'] ?? DataValidationErrorStyle.STOP,
    ...(errorAlert && { errorTitle: errorAlert.title, error: errorAlert.message }),
  };
}

function condition(
  rule: Validation['rule'],
): Pick<ISheetDataValidationRule, 'type' | 'operator' | 'formula1' | 'formula2' | 'showDropDown' | 'renderMode'> {
  if (rule.kind === 'list')
    return { type: DataValidationType.LIST, formula1: rule.source, showDropDown: true, renderMode: DataValidationRenderMode.ARROW };
  const operator = OPERATORS[rule.operator];
  if (!operator) throw new Error(`Unknown operator of a validation: ${rule.operator}.`);
  return {
    type: KINDS[rule.kind],
    operator,
    formula1: String(rule.formula1),
    ...(rule.formula2 !== undefined && { formula2: String(rule.formula2) }),
  };
}

function toValidation(rule: ISheetDataValidationRule): Validation | undefined {
  const condition = toCondition(rule);
  if (!condition) return undefined;
  const style = Object.keys(STYLES).find((name) => STYLES[name] === rule.errorStyle) ?? 'Stop';
  return {
    rule: condition,
    ...(rule.showInputMessage && { prompt: { title: rule.promptTitle ?? '', message: rule.prompt ?? '' } }),
    ...(rule.showErrorMessage && { errorAlert: { title: rule.errorTitle ?? '', message: rule.error ?? '', style } }),
    ignoreBlanks: rule.allowBlank ?? true,
  };
}

function toCondition(rule: ISheetDataValidationRule): Validation['rule'] | undefined {
  if (rule.type === DataValidationType.LIST) return { kind: 'list', source: rule.formula1 ?? '' };
  const kind = (Object.keys(KINDS) as (keyof typeof KINDS)[]).find((name) => KINDS[name] === rule.type);
  const operator = Object.keys(OPERATORS).find((name) => OPERATORS[name] === rule.operator);
  if (!kind || !operator) return undefined;
  const hasSecond = rule.formula2 !== undefined && rule.formula2 !== '' && rule.formula2 !== 'undefined';
  return { kind, operator, formula1: bound(rule.formula1), ...(hasSecond && { formula2: bound(rule.formula2) }) };
}

/** A number where it is one; Univer keeps dates as 2029-01-19, cells and the protocol as serial numbers. */
function bound(formula: string | undefined): string | number {
  const text = formula ?? '';
  if (text !== '' && Number.isFinite(Number(text))) return Number(text);
  const date = /^\d{4}-\d{2}-\d{2}/.test(text) ? numfmt.parseDate(text)?.v : undefined;
  return typeof date === 'number' ? date : text;
}
