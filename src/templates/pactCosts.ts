import { CASES, PACKAGE, project, type ProjectId } from '../pact';
import type { ProjectModel } from './projectModel';
import type { SheetBuilder } from './planBuilder';
import { cell, fixedRange, range } from './a1';
import { diamonds } from './diamonds';
import { figureHeads, figureRow } from './figureRow';
import { joined, text, when } from './formulaText';
import { gasPower } from './gasPower';
import { phrase } from './language';
import { oilTerminal } from './oilTerminal';
import { pickCase } from './pactChoices';
import { derivedRow, PACT_COLUMNS as COLUMNS, sentenceRow } from './pactLayout';
import { acceptDecimal } from './validation';

export const MONEY = 'US$ million';
/** More than any amount of the pact, US$ million. */
export const MOST = 10_000_000;

/** The three projects of phase one, whatever projects the workbook has sheets of. */
export const PHASE_ONE: readonly (ProjectModel & { readonly id: ProjectId })[] = [gasPower, oilTerminal, diamonds].map((model) => {
  if (model.id === 'blank') throw new Error('Only published projects belong to phase one.');
  return { ...model, id: model.id };
});

const NAME_OF_CASE = { seed: 'CostSeed', announced: 'CostAnnounced' } as const;

/** Both published costs of each project and the one in use. `top` is the row of the headings; returns the row below. */
export function costsBlock(sheet: SheetBuilder, top: number): number {
  figureHeads(sheet, top, COLUMNS, { label: 'Project and case' });
  return PHASE_ONE.reduce((row, { id, prefix }) => costRows(sheet, row, id, prefix), top + 1);
}

function costRows(sheet: SheetBuilder, first: number, id: ProjectId, prefix: string): number {
  const { name, cost } = project(id);
  CASES.forEach((one, index) => {
    const label = phrase('{1}, {2}', name, one.id);
    figureRow(
      sheet,
      first + index,
      COLUMNS,
      { ...cost[one.id], label, comment: phrase('{1}: {2}', label, cost[one.id].label), name: `${prefix}_${NAME_OF_CASE[one.id]}` },
      'inputMoney',
    );
    acceptDecimal(sheet, cell(first + index, COLUMNS.value), { label, min: 0, max: MOST, unit: MONEY });
  });
  const row = first + CASES.length;
  sheet.value(row, COLUMNS.label, phrase('{1}, in use', name), 'strongLabel');
  sheet.value(row, COLUMNS.unit, MONEY, 'unit');
  for (const [part, column, style] of [
    ['CostInUse', COLUMNS.value, 'outputMoney'],
    ['CostAsOf', COLUMNS.asOf, 'asOf'],
    ['CostConfidence', COLUMNS.confidence, 'note'],
    ['CostSource', COLUMNS.source, 'note'],
  ] as const) {
    sheet.formula(row, column, pickCase(fixedRange(first, column, row - 1, column)), style);
    sheet.name(`${prefix}_${part}`, cell(row, column), phrase('{1}, in the case in use', name));
  }
  return row + 1;
}

/** The published package against the sum of its parts. `top` is the row of the headings; returns the row below. */
export function packageBlock(sheet: SheetBuilder, top: number): number {
  figureHeads(sheet, top, COLUMNS, { label: 'The first package' });
  for (const [row, figure, name] of [
    [top + 1, PACKAGE.low, 'Pact_PackageLow'],
    [top + 2, PACKAGE.high, 'Pact_PackageHigh'],
    [top + 3, PACKAGE.announced, 'Pact_PackageAnnounced'],
  ] as const) {
    figureRow(sheet, row, COLUMNS, { ...figure, name }, 'inputMoney');
    acceptDecimal(sheet, cell(row, COLUMNS.value), { label: figure.label, min: 0, max: MOST, unit: MONEY });
  }
  const sum = (part: string) => PHASE_ONE.map(({ prefix }) => `${prefix}_${part}`).join('+');
  CASES.forEach(({ id }, index) => {
    const row = top + 4 + index;
    sheet.value(row, COLUMNS.label, phrase('Sum of the parts, {1}', id), 'label');
    sheet.formula(row, COLUMNS.value, sum(NAME_OF_CASE[id]), 'calcMoney');
    sheet.value(row, COLUMNS.unit, MONEY, 'unit');
  });
  const after = top + 4 + CASES.length;
  sheet.name('Pact_CaseSums', range(top + 4, COLUMNS.value, after - 1, COLUMNS.value), 'Sum of the parts, one cell a case');
  derivedRow(sheet, after, {
    label: 'Phase one, in use',
    formula: sum('CostInUse'),
    unit: 'US$ million; the sum of the costs in use',
    style: 'outputMoney',
    name: 'Pact_PhaseOne',
  });
  const below = '(Pact_PackageLow-Pact_PhaseOne)';
  const above = '(Pact_PhaseOne-Pact_PackageHigh)';
  derivedRow(sheet, after + 1, {
    label: 'Outside the range by',
    formula: `MAX(0,${above})-MAX(0,${below})`,
    unit: 'US$ million; below the range is negative, 0 is inside',
    style: 'outputMoney',
    name: 'Pact_PackageGap',
  });
  sentenceRow(
    sheet,
    after + 2,
    'Parts against the package',
    when(
      'Pact_PackageGap=0',
      text('the sum of the parts lies inside the published range'),
      when(
        'Pact_PackageGap<0',
        joined(text('the sum of the parts is below the published range by US$ '), 'FIXED(0-Pact_PackageGap,0)', text(' million')),
        joined(text('the sum of the parts is above the published range by US$ '), 'FIXED(Pact_PackageGap,0)', text(' million')),
      ),
    ),
  );
  return after + 3;
}
