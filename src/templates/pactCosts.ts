import { CASES, FRAMEWORK, project, WINDOW_END } from '../pact';
import type { ProjectModel } from './projectModel';
import type { SheetBuilder } from './planBuilder';
import { cell, fixedRange } from './a1';
import { serial } from './dates';
import { figureHeads, figureRow } from './figureRow';
import { ratio } from './formulaText';
import { pickCase } from './pactChoices';
import { PACT_COLUMNS as COLUMNS } from './pactLayout';
import { acceptDate, acceptDecimal } from './validation';

const MONEY = 'US$ million';
const MOST = 10_000_000;

/** Both published costs of each project and the one in use. `top` is the row of the headings. */
export function costsBlock(sheet: SheetBuilder, top: number, models: readonly ProjectModel[]): void {
  figureHeads(sheet, top, COLUMNS, { label: 'Project and case' });
  models.forEach((model, index) => costRows(sheet, top + 1 + index * (CASES.length + 1), model));
}

function costRows(sheet: SheetBuilder, first: number, { id, prefix }: ProjectModel): void {
  const { name, cost } = project(id);
  CASES.forEach((one, index) => {
    const label = `${name}, ${one.id}`;
    figureRow(sheet, first + index, COLUMNS, { ...cost[one.id], label }, 'inputMoney');
    acceptDecimal(sheet, cell(first + index, COLUMNS.value), { label, min: 0, max: MOST, unit: MONEY });
  });
  const row = first + CASES.length;
  sheet.value(row, COLUMNS.label, `${name}, in use`, 'strongLabel');
  sheet.value(row, COLUMNS.unit, MONEY, 'unit');
  for (const [part, column, style] of [
    ['CostInUse', COLUMNS.value, 'outputMoney'],
    ['CostAsOf', COLUMNS.asOf, 'asOf'],
    ['CostConfidence', COLUMNS.confidence, 'note'],
    ['CostSource', COLUMNS.source, 'note'],
  ] as const) {
    sheet.formula(row, column, pickCase(fixedRange(first, column, row - 1, column)), style);
    sheet.name(`${prefix}_${part}`, cell(row, column), `${name}, in the case in use`);
  }
}

/** Rows of the framework block, counted from its title. */
export const FRAMEWORK_ROW = { ceiling: 2, phaseOne: 3, secondBatch: 4, named: 5, left: 6, share: 7, windowEnd: 8 } as const;

/** What is named so far against the ceiling of the memorandum. `top` is the row of the title. */
export function frameworkBlock(sheet: SheetBuilder, top: number, models: readonly ProjectModel[]): void {
  const at = (part: keyof typeof FRAMEWORK_ROW) => cell(top + FRAMEWORK_ROW[part], COLUMNS.value);
  const derived = (part: keyof typeof FRAMEWORK_ROW, label: string, formula: string, unit: string = MONEY) => {
    const row = top + FRAMEWORK_ROW[part];
    sheet.value(row, COLUMNS.label, label, 'strongLabel');
    sheet.formula(row, COLUMNS.value, formula, part === 'share' ? 'outputPercent' : 'outputMoney');
    sheet.value(row, COLUMNS.unit, unit, 'unit');
  };
  figureHeads(sheet, top + 1, COLUMNS, { label: 'Named against the ceiling' });
  for (const part of ['ceiling', 'secondBatch'] as const) {
    figureRow(sheet, top + FRAMEWORK_ROW[part], COLUMNS, FRAMEWORK[part], 'inputMoney');
    acceptDecimal(sheet, at(part), { label: FRAMEWORK[part].label, min: 0, max: MOST, unit: MONEY });
  }
  derived(
    'phaseOne',
    'Phase one, in use',
    models.map(({ prefix }) => `${prefix}_CostInUse`).join('+'),
    `${MONEY}; the sum of the costs in use`,
  );
  derived('named', 'Named so far', `${at('phaseOne')}+${at('secondBatch')}`);
  derived('left', 'Left under the ceiling', `${at('ceiling')}-${at('named')}`);
  derived('share', 'Named, share of the ceiling', ratio(at('named'), at('ceiling')), 'share');
  figureRow(sheet, top + FRAMEWORK_ROW.windowEnd, COLUMNS, { ...WINDOW_END, value: serial(WINDOW_END.date) }, 'inputDate');
  acceptDate(sheet, at('windowEnd'), { label: WINDOW_END.label, min: serial('2025-09-04'), max: serial('2050-12-31') });
}
