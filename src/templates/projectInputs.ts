import { CASES, PRICE_CHANGE, PROFIT_STEPS, PERIOD_SHOWN, RATE_STEPS, REPAY_BY, type CaseId, type Figure, type Schedule } from '../pact';
import type { BookContext } from './bookContext';
import type { Driver, ProjectModel } from './projectModel';
import type { SheetBuilder } from './planBuilder';
import type { StyleName } from './styles';
import { cell, fixedRange, range } from './a1';
import { serial } from './dates';
import { figureHeads, figureRow, provenanceHeads, seriesRow, type FigureColumns } from './figureRow';
import { phrase } from './language';
import { pickCase } from './pactChoices';
import { acceptDate, acceptDecimal, acceptList, acceptWhole } from './validation';

/** The longest horizon that the Pact sheet accepts, in years. */
const MOST_YEARS = 30;
const MOST_COST = 10_000_000;

const COLUMNS: FigureColumns = { label: 0, value: 3, unit: 4, asOf: 5, confidence: 6, source: 7, link: 14 };
const SCHEDULE_COLUMNS = { label: 0, left: COLUMNS.value, unit: 9, asOf: 10, confidence: 11, source: 14, link: 20 } as const;

/** Title and headings above the inputs. */
const HEAD_ROWS = 2;
/** What every project has: period length, horizon and rate of the Pact sheet; first funding, years that earn, date, change of the price, period. */
const COMMON_ROWS = 3 + 5;

/** Shares by year of the project, a note, and the steps of the sensitivity, each with its headings. */
const SCHEDULE_ROWS = 8;

/** Rows of the block of inputs, its title included. */
export function inputRows(model: ProjectModel): number {
  return HEAD_ROWS + singleRows(model) + 1 + SCHEDULE_ROWS;
}

/** The values of the inputs with one figure each, as an A1 range; `top` is the row of the title. */
export function inputCells(model: ProjectModel, top: number): string {
  return range(top + HEAD_ROWS, COLUMNS.value, top + HEAD_ROWS + singleRows(model) - 1, COLUMNS.value);
}

function singleRows(model: ProjectModel): number {
  const cost = model.cost === 'published' ? 1 : CASES.length + 1;
  return COMMON_ROWS + cost + model.drivers.length;
}

/**
 * Links to the Pact sheet, then cost by case, timing and drivers: one figure a row, each with unit, date, confidence and source. Below them
 * the shares by year and the steps.
 * `top` is the row of the title, `last` the last column of the sheet.
 */
export function inputsBlock(sheet: SheetBuilder, top: number, model: ProjectModel, { finest }: BookContext, last: number): void {
  sheet.value(top, COLUMNS.label, 'Inputs', 'section');
  sheet.fill(top, COLUMNS.label, last, 'section');
  figureHeads(sheet, top + 1, COLUMNS, { label: 'Blue figures are yours' });

  let row = top + HEAD_ROWS;
  const next = () => row++;
  linkRow(sheet, next(), 'Periods a year', 'Pact_PerYear', 'linkInteger', '1 annual, 2 semi-annual, 4 quarterly');
  linkRow(sheet, next(), 'Years in the model', 'Pact_Years', 'linkInteger', 'years');
  linkRow(sheet, next(), 'Rate, before any path', 'Pact_Rate', 'linkRate', 'a year');
  if (model.cost === 'published') publishedCost(sheet, next(), model);
  else row = ownCost(sheet, row, model, model.cost);
  const { firstFunding, life } = model.timing;
  date(sheet, next(), model, 'FirstFunding', firstFunding);
  whole(sheet, next(), model, { name: 'Life', figure: life, min: 1, max: MOST_YEARS });
  for (const driver of model.drivers) driverRow(sheet, next(), model, driver);
  driverRow(sheet, next(), model, { name: 'PriceChange', figure: PRICE_CHANGE, style: 'inputPercent', min: -1, max: 10 });
  date(sheet, next(), model, 'RepayBy', REPAY_BY);
  whole(sheet, next(), model, { name: 'PeriodShown', figure: PERIOD_SHOWN, min: 1, max: MOST_YEARS * finest });
  scheduleBlock(sheet, row + 1, model, last);
}

/** The shares of the cost drawn and of the output reached in the first years, and the steps of the sensitivity. `top` is the row of the headings. */
function scheduleBlock(sheet: SheetBuilder, top: number, model: ProjectModel, last: number): void {
  scheduleHeads(sheet, top, 'By year of the project', 'Year {1}', model.timing.draw.values.length, last);
  steps(sheet, top + 1, model, { name: 'DrawShares', schedule: model.timing.draw, min: 0, max: 1, style: 'inputPercent' });
  steps(sheet, top + 2, model, { name: 'OutputShares', schedule: model.timing.output, min: 0, max: 1, style: 'inputPercent' });
  sheet.value(
    top + 3,
    COLUMNS.label,
    'A share of a year is spread evenly over its periods. The cost is drawn at the start of a period. The output of year 6 holds from then on.',
    'note',
  );
  const stepsTop = top + 5;
  scheduleHeads(sheet, stepsTop, 'Steps of the sensitivity', 'Step {1}', PROFIT_STEPS.values.length, last);
  steps(sheet, stepsTop + 1, model, { name: 'ProfitSteps', schedule: PROFIT_STEPS, min: -1, max: 10, style: 'inputPercent' });
  steps(sheet, stepsTop + 2, model, { name: 'RateSteps', schedule: RATE_STEPS, min: -0.5, max: 0.5, style: 'inputRate' });
}

function scheduleHeads(sheet: SheetBuilder, row: number, title: string, heading: string, count: number, last: number): void {
  sheet.value(row, COLUMNS.label, title, 'headText');
  for (let index = 0; index < count; index += 1) sheet.value(row, SCHEDULE_COLUMNS.left + index, phrase(heading, index + 1), 'head');
  sheet.value(row, SCHEDULE_COLUMNS.unit, 'Unit', 'headUnitText');
  provenanceHeads(sheet, row, SCHEDULE_COLUMNS);
  sheet.fill(row, COLUMNS.label, last, 'headText');
}

interface Steps {
  readonly name: string;
  readonly schedule: Schedule;
  readonly min: number;
  readonly max: number;
  readonly style: StyleName;
}

function steps(sheet: SheetBuilder, row: number, model: ProjectModel, { name, schedule, min, max, style }: Steps): void {
  const figure = { ...schedule, name: `${model.prefix}_${name}` };
  seriesRow(sheet, row, SCHEDULE_COLUMNS, figure, style);
  const where = range(row, SCHEDULE_COLUMNS.left, row, SCHEDULE_COLUMNS.left + schedule.values.length - 1);
  acceptDecimal(sheet, where, { label: schedule.label, min, max, unit: schedule.unit });
}

/** A figure of the Pact sheet, shown where it is used. */
function linkRow(sheet: SheetBuilder, row: number, label: string, name: string, style: StyleName, unit: string): void {
  sheet.value(row, COLUMNS.label, label, 'label');
  sheet.formula(row, COLUMNS.value, name, style);
  sheet.value(row, COLUMNS.unit, unit, 'unit');
  sheet.value(row, COLUMNS.source, 'Chosen on the Pact sheet', 'note');
}

function publishedCost(sheet: SheetBuilder, row: number, { prefix }: ProjectModel): void {
  // A second sheet of a project, Gas2, has names of its own, but the Pact sheet holds the cost of the project once.
  const project = prefix.replace(/\d+$/, '');
  sheet.value(row, COLUMNS.label, 'Cost, case of the Pact sheet', 'label');
  sheet.formula(row, COLUMNS.value, `${project}_CostInUse`, 'linkMoney');
  sheet.value(row, COLUMNS.unit, 'US$ million', 'unit');
  sheet.formula(row, COLUMNS.asOf, `${project}_CostAsOf`, 'asOf');
  sheet.formula(row, COLUMNS.confidence, `${project}_CostConfidence`, 'note');
  sheet.formula(row, COLUMNS.source, `${project}_CostSource`, 'note');
  sheet.name(`${prefix}_Cost`, cell(row, COLUMNS.value), 'Cost in the case in use');
}

/** A row for each case, then the one in use. Returns the row below. */
function ownCost(sheet: SheetBuilder, top: number, { prefix }: ProjectModel, cost: Readonly<Record<CaseId, Figure>>): number {
  CASES.forEach(({ id }, index) => {
    const label = phrase('Cost, case {1}', id);
    const name = `${prefix}_Cost${id.charAt(0).toUpperCase()}${id.slice(1)}`;
    figureRow(sheet, top + index, COLUMNS, { ...cost[id], label, name }, 'inputMoney');
    acceptDecimal(sheet, cell(top + index, COLUMNS.value), { label, min: 0, max: MOST_COST, unit: cost[id].unit });
  });
  const row = top + CASES.length;
  sheet.value(row, COLUMNS.label, 'Cost, case of the Pact sheet', 'label');
  sheet.formula(row, COLUMNS.value, pickCase(fixedRange(top, COLUMNS.value, row - 1, COLUMNS.value)), 'calcMoney');
  sheet.value(row, COLUMNS.unit, 'US$ million', 'unit');
  sheet.name(`${prefix}_Cost`, cell(row, COLUMNS.value), 'Cost in the case in use');
  return row + 1;
}

function date(sheet: SheetBuilder, row: number, model: ProjectModel, name: string, fact: typeof REPAY_BY): void {
  figureRow(sheet, row, COLUMNS, { ...fact, value: serial(fact.date), name: `${model.prefix}_${name}` }, 'inputDate');
  acceptDate(sheet, cell(row, COLUMNS.value), {
    label: fact.label,
    min: serial('2025-09-04'),
    max: serial('2080-12-31'),
    span: 'from 4 Sep 2025 to the end of 2080',
  });
}

function driverRow(sheet: SheetBuilder, row: number, model: ProjectModel, driver: Driver): void {
  const { figure, choices, min, max, style } = driver;
  figureRow(sheet, row, COLUMNS, { ...figure, name: `${model.prefix}_${driver.name}` }, style);
  const where = cell(row, COLUMNS.value);
  if (choices) {
    acceptList(sheet, where, {
      label: figure.label,
      choices: choices.map(String),
      meaning: phrase('{1}; the published values.', figure.unit),
    });
  } else acceptDecimal(sheet, where, { label: figure.label, min, max, unit: figure.unit });
}

interface WholeInput {
  readonly name: string;
  readonly figure: Figure;
  readonly min: number;
  readonly max: number;
}

function whole(sheet: SheetBuilder, row: number, model: ProjectModel, { name, figure, min, max }: WholeInput): void {
  figureRow(sheet, row, COLUMNS, { ...figure, name: `${model.prefix}_${name}` }, 'inputInteger');
  acceptWhole(sheet, cell(row, COLUMNS.value), { label: figure.label, min, max, unit: figure.unit });
}
