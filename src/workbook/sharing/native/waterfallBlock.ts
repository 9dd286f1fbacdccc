import { cell, columnName, fixed } from '../../../templates/a1';
import type { Language } from '../../../templates';
import type { StyleName } from '../../../templates/styles';
import { absoluteReference } from '../../file/range';
import { rangeAddress } from '../../a1';
import { GRID_COLUMNS, periodFormulas, type Address, type GridColumn } from './gridColumns';
import { periodValues } from './periodValues';
import type { NativeSchedule } from './schedule';
import { holdsNumbers, isNotNegative, itemOf, numberAt, type Series } from './series';
import type { SheetDraft } from './sheetDraft';
import { LABEL_COLUMN, VALUE_COLUMN, type TermsBlock } from './termsBlock';
import { COLUMN_WORDS, say, WORDS } from './wording';

/** A grid on its sheet. Rows are zero-based. */
export interface WaterfallBlock {
  /** The address of a column in a period, from 0, fixed. */
  readonly cell: (period: number, column: GridColumn) => string;
  readonly periods: number;
  /** 0 as long as PACT would give a schedule; else its error. */
  readonly check: string;
  /** The row below. */
  readonly next: number;
}

/** Which cells a grid stands for, and the call that stood there. */
export interface Served {
  readonly cells: readonly string[];
  readonly call: string;
}

const COLUMN_STYLES: Readonly<Partial<Record<GridColumn, StyleName>>> = {
  period: 'calcInteger',
  start: 'calcDate',
  end: 'calcDate',
  rate: 'linkRate',
  factor: 'calcFactor',
  drawdown: 'linkMoney',
  profit: 'linkMoney',
  recoveredAfter: 'calcFraction',
};
const HEAD_HEIGHT = 30;

export function waterfallBlock(
  draft: SheetDraft,
  top: number,
  schedule: NativeSchedule,
  served: Served,
  { terms, check: termsCheck }: TermsBlock,
  language: Language,
): WaterfallBlock & { readonly headings: { readonly row: number; readonly points: number } } {
  draft.put(top, LABEL_COLUMN, { value: say(WORDS.waterfall, language, served.cells.join(', ')) }, 'section');
  draft.fill(top, GRID_COLUMNS.length, 'section');
  draft.put(top + 1, LABEL_COLUMN, { value: served.call }, 'note');

  let row = top + 2;
  const scalar = (series: Series, label: string, style: StyleName) => {
    draft.put(row, LABEL_COLUMN, { value: label }, 'label');
    const [value = 0] = series.values;
    const isTyped = series.operand.kind === 'number' && !series.operand.named;
    const address = draft.put(row, VALUE_COLUMN, isTyped ? { value } : { formula: `=${numberAt(series, '1')}`, value }, style);
    row += 1;
    return address;
  };
  const rate = schedule.rate.count === 1 ? scalar(schedule.rate, say(WORDS.rate, language), 'linkRate') : undefined;
  const drawn = schedule.drawdowns.count === 1 ? scalar(schedule.drawdowns, say(WORDS.drawdown, language), 'linkMoney') : undefined;
  draft.put(row, LABEL_COLUMN, { value: say(WORDS.check, language) }, 'label');
  const check = draft.put(row, VALUE_COLUMN, { formula: `=${termsCheck}+${checkFormula(schedule)}`, value: 0 }, 'calcInteger');

  const headings = row + 2;
  GRID_COLUMNS.forEach((column, index) => draft.put(headings, index, { value: say(COLUMN_WORDS[column], language) }, 'head'));
  const first = headings + 1;
  const columnOf = (column: GridColumn) => GRID_COLUMNS.indexOf(column);
  const values = periodValues(schedule);
  values.forEach((shown, period) => {
    const at: Address = (column) => cell(first + period, columnOf(column));
    const formulas = periodFormulas(
      {
        at,
        before: period === 0 ? () => check : (column) => cell(first + period - 1, columnOf(column)),
        soFar: (column) => `${columnName(columnOf(column))}$${first + 1}:${at(column)}`,
        terms: {
          shareBefore: terms.share_before,
          shareAfter: terms.share_after,
          compounding: terms.compounding,
          losses: terms.losses,
          basis: terms.basis,
          perYear: terms.per_year,
        },
        inputs: inputsAt(schedule, at('period'), rate, drawn),
      },
      schedule.terms.rounding,
    );
    GRID_COLUMNS.forEach((column, index) => {
      const formula = formulas[column];
      if (formula === undefined) return;
      draft.put(first + period, index, { formula: `=${formula}`, value: shown[column] ?? 0 }, COLUMN_STYLES[column] ?? 'calcMoney');
    });
  });

  return {
    cell: (period, column) => fixed(first + period, columnOf(column)),
    periods: values.length,
    check,
    headings: { row: headings, points: HEAD_HEIGHT },
    next: first + values.length + 2,
  };
}

function inputsAt({ rate, drawdowns, profits, dates }: NativeSchedule, period: string, oneRate?: string, oneDraw?: string) {
  return {
    rate: oneRate ?? numberAt(rate, period),
    drawdown: oneDraw === undefined ? numberAt(drawdowns, period) : `IF(${period}=1,${oneDraw},0)`,
    profit: numberAt(profits, period),
    ...(dates && { dates: { start: itemOf(dates, period), end: itemOf(dates, `${period}+1`) } }),
  };
}

/** 0, or the error that PACT gives for such arguments. */
function checkFormula({ rate, drawdowns, profits, dates }: NativeSchedule): string {
  const known = [holdsNumbers(rate), holdsNumbers(drawdowns), holdsNumbers(profits), dates && holdsNumbers(dates, false)];
  const inRange = [isNotNegative(rate), isNotNegative(drawdowns), ...(dates ? [`MIN(${dates.operand.text})>=1`, rises(dates)] : [])];
  return both(known, both(inRange, '0', '#NUM!'), '#VALUE!');
}

function both(conditions: readonly (string | undefined)[], then: string, otherwise: string): string {
  const given = conditions.filter((one) => one !== undefined);
  return given.length === 0 ? then : `IF(AND(${given.join(',')}),${then},${otherwise})`;
}

/** TRUE as long as each date comes later than the one before it; the time of day does not count. */
function rises({ operand }: Series): string | undefined {
  if (operand.kind === 'number') return undefined;
  const { top, left, bottom, right } = operand.rect;
  const isRow = top === bottom;
  const part = (fromStart: number, fromEnd: number) =>
    absoluteReference(
      operand.sheet,
      rangeAddress(
        isRow
          ? { top, left: left + fromStart, bottom, right: right - fromEnd }
          : { top: top + fromStart, left, bottom: bottom - fromEnd, right },
      ),
    );
  return `SUMPRODUCT(--(INT(${part(1, 0)})<=INT(${part(0, 1)})))=0`;
}
