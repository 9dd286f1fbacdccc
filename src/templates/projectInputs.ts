import { illustrative, type Figure, type Schedule } from '../pact';
import type { Driver, ProjectModel } from './projectModel';
import type { SheetBuilder } from './planBuilder';
import { cell, range } from './a1';
import { serial } from './dates';
import { figureHeads, figureRow, provenance, provenanceHeads, type FigureColumns } from './figureRow';
import { COLUMN, LAST_COLUMN, PERIODS, SCHEDULE_PERIODS, type ProjectLayout } from './projectLayout';
import { acceptDate, acceptDecimal, acceptList, acceptWhole } from './validation';

const COLUMNS: FigureColumns = { label: 0, value: 3, unit: 4, asOf: 5, confidence: 6, source: 7, link: 13 };
const SCHEDULE_COLUMNS = { unit: 9, asOf: 10, confidence: 11, source: 13, link: 19 } as const;
const BOTH = { min: 0, max: 1 } as const;

const PRICE_CHANGE = illustrative('Change of the price', 0, 'share of price', 'no change; try -10% and watch the answer');
const PERIOD_SHOWN = illustrative('Period to look at', 10, 'period', 'any period; the answers split its cash');

/** Cost by case, timing and drivers, one figure a row, each with unit, date, confidence and source. */
export function inputsBlock(sheet: SheetBuilder, layout: ProjectLayout, model: ProjectModel): void {
  sheet.value(layout.inputs, 0, 'Inputs', 'section');
  sheet.fill(layout.inputs, 0, LAST_COLUMN, 'section');
  figureHeads(sheet, layout.inputs + 1, COLUMNS, { label: 'Blue figures are yours' });

  let row = layout.inputs + 2;
  costRow(sheet, row, model);
  row += 1;
  const { firstFunding, life } = model.timing;
  figureRow(sheet, row, COLUMNS, { ...firstFunding, value: serial(firstFunding.date) }, 'inputDate');
  nameInput(sheet, row, model, 'FirstFunding');
  acceptDate(sheet, cell(row, COLUMNS.value), { label: firstFunding.label, min: serial('2025-09-04'), max: serial('2050-12-31') });
  row += 1;
  whole(sheet, row, model, 'Life', life, 1, PERIODS);
  for (const driver of model.drivers) {
    row += 1;
    driverRow(sheet, row, model, driver);
  }
  row += 1;
  driverRow(sheet, row, model, { name: 'PriceChange', figure: PRICE_CHANGE, style: 'inputPercent', min: -1, max: 10 });
  row += 1;
  whole(sheet, row, model, 'PeriodShown', PERIOD_SHOWN, 1, PERIODS);
}

/** The shares of the cost drawn and of the output reached in the first periods. */
export function scheduleBlock(sheet: SheetBuilder, layout: ProjectLayout, model: ProjectModel): void {
  const top = layout.schedule;
  sheet.value(top, COLUMN.label, 'By period', 'headText');
  for (let period = 1; period <= SCHEDULE_PERIODS; period += 1) {
    sheet.value(top, COLUMNS.value + period - 1, `Period ${period}`, 'head');
  }
  sheet.value(top, SCHEDULE_COLUMNS.unit, 'Unit', 'headUnitText');
  provenanceHeads(sheet, top, SCHEDULE_COLUMNS);
  sheet.fill(top, 0, LAST_COLUMN, 'headText');
  scheduleRow(sheet, top + 1, model, 'DrawShares', model.timing.draw);
  scheduleRow(sheet, top + 2, model, 'OutputShares', model.timing.output);
  sheet.value(top + 3, COLUMN.label, 'The cost is drawn at the start of a period. The output of period 6 holds from then on.', 'note');
}

function scheduleRow(sheet: SheetBuilder, row: number, model: ProjectModel, name: string, schedule: Schedule): void {
  sheet.value(row, COLUMN.label, schedule.label, 'label');
  for (let index = 0; index < SCHEDULE_PERIODS; index += 1) {
    sheet.value(row, COLUMNS.value + index, schedule.values[index] ?? 0, 'inputPercent');
  }
  provenance(sheet, row, SCHEDULE_COLUMNS, schedule);
  const where = range(row, COLUMNS.value, row, COLUMNS.value + SCHEDULE_PERIODS - 1);
  sheet.name(`${model.prefix}_${name}`, where, schedule.label);
  acceptDecimal(sheet, where, { label: schedule.label, ...BOTH, unit: schedule.unit });
}

function costRow(sheet: SheetBuilder, row: number, model: ProjectModel): void {
  const from = (text: string) => `${model.prefix}_${text}`;
  sheet.value(row, COLUMNS.label, 'Cost, case of the Pact sheet', 'label');
  sheet.formula(row, COLUMNS.value, from('CostInUse'), 'linkMoney');
  sheet.value(row, COLUMNS.unit, 'US$ million', 'unit');
  sheet.formula(row, COLUMNS.asOf, from('CostAsOf'), 'asOf');
  sheet.formula(row, COLUMNS.confidence, from('CostConfidence'), 'note');
  sheet.formula(row, COLUMNS.source, from('CostSource'), 'note');
  nameInput(sheet, row, model, 'Cost');
}

function driverRow(sheet: SheetBuilder, row: number, model: ProjectModel, driver: Driver): void {
  const { figure, choices } = driver;
  figureRow(sheet, row, COLUMNS, figure, driver.style);
  nameInput(sheet, row, model, driver.name);
  const where = cell(row, COLUMNS.value);
  if (choices)
    acceptList(sheet, where, { label: figure.label, choices: choices.map(String), meaning: `${figure.unit}; the published values.` });
  else acceptDecimal(sheet, where, { label: figure.label, min: driver.min, max: driver.max, unit: figure.unit });
}

function whole(sheet: SheetBuilder, row: number, model: ProjectModel, name: string, figure: Figure, min: number, max: number): void {
  figureRow(sheet, row, COLUMNS, figure, 'inputInteger');
  nameInput(sheet, row, model, name);
  acceptWhole(sheet, cell(row, COLUMNS.value), { label: figure.label, min, max, unit: figure.unit });
}

function nameInput(sheet: SheetBuilder, row: number, model: ProjectModel, name: string): void {
  sheet.name(`${model.prefix}_${name}`, cell(row, COLUMNS.value));
}
