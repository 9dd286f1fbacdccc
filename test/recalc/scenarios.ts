import type { CaseId } from '../../src/pact';
import { phaseOne } from '../../src/templates';
import type { CellValue, WorkbookPlan } from '../../src/workbook/plan';
import { placeOf } from '../templates/plans';

export const PROJECTS = ['gas-power', 'oil-terminal', 'diamonds'] as const;
export type ProjectId = (typeof PROJECTS)[number];

/** The prefix of the names on the sheet of each project. */
export const PREFIX: Readonly<Record<ProjectId, string>> = { 'gas-power': 'Gas', 'oil-terminal': 'Oil', diamonds: 'Dia' };

export interface Scenario {
  readonly name: string;
  readonly case: CaseId;
  readonly perYear: 1 | 2;
  readonly losses: 'carry' | 'ignore';
}

/** Both cases, years and half-years, both treatments of a loss. */
export const SCENARIOS: readonly Scenario[] = (['seed', 'announced'] as const).flatMap((one) =>
  ([1, 2] as const).flatMap((perYear) =>
    (['carry', 'ignore'] as const).map((losses) => ({ name: `${one}, ${perYear} a year, losses ${losses}`, case: one, perYear, losses })),
  ),
);

/**
 * Inputs that every scenario has beside its own: a first year with little to sell, so that the terminal and the diamonds begin with a loss;
 * a benchmark that differs between years; a start at the end of a month.
 */
const COMMON: Readonly<Record<string, CellValue>> = {
  'Oil_OutputShares[2]': 0.05,
  'Dia_OutputShares[1]': 0.02,
  'Pact_BenchmarkPath[2]': 0.03,
  'Pact_BenchmarkPath[4]': 0.0525,
  Gas_FirstFunding: 46_265, // 31 August 2026
};

export function inputsOf({ case: chosen, perYear, losses }: Scenario): Readonly<Record<string, CellValue>> {
  return { ...COMMON, Pact_Case: chosen, Pact_PerYear: perYear, Pact_Losses: losses };
}

/** The whole workbook, with room for half-years. */
export const PLAN: WorkbookPlan = phaseOne({ projects: PROJECTS, case: 'announced', finest: 2 });

/** The Pact sheet and the project sheets, with room for no shorter periods than the scenario has: all that the waterfalls depend on. */
export function smallPlan({ perYear }: Scenario): WorkbookPlan {
  const plan = phaseOne({ projects: PROJECTS, case: 'announced', finest: perYear });
  const holds = ['Pact_Case', ...Object.values(PREFIX).map((prefix) => `${prefix}_Closing`)];
  return { ...plan, sheets: plan.sheets.filter(({ names }) => names.some(({ name }) => holds.includes(name))) };
}

/** A plan with other values in some of its input cells. */
export function withInputs(plan: WorkbookPlan, inputs: Readonly<Record<string, CellValue>>): WorkbookPlan {
  const changes = new Map(
    Object.entries(inputs).map(([where, value]) => {
      const { sheet, rect } = placeOf(plan, where);
      return [`${sheet}!${rect.top},${rect.left}`, { where, value }];
    }),
  );
  const sheets = plan.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => {
      const change = changes.get(`${sheet.name}!${cell.row},${cell.column}`);
      if (change === undefined) return cell;
      if (cell.content.kind === 'formula') throw new Error(`${change.where} is a calculation, not an input.`);
      changes.delete(`${sheet.name}!${cell.row},${cell.column}`);
      return { ...cell, content: { kind: 'value' as const, value: change.value } };
    }),
  }));
  const missing = [...changes.values()].map(({ where }) => where);
  if (missing.length > 0) throw new Error(`The plan has no cell for ${missing.join(', ')}.`);
  return { ...plan, sheets };
}
