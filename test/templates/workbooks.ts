import { PROJECTS } from '../../src/pact';
import { phaseOne } from '../../src/templates';
import type { WorkbookPlan } from '../../src/workbook/plan';

const ALL = PROJECTS.map(({ id }) => id);
const GAS_TWICE = [
  { id: 'gas-power', prefix: 'Gas', sheet: 'Gas power' },
  { id: 'gas-power', prefix: 'Gas2', sheet: 'Gas power (2)' },
] as const;

/** Workbooks that differ in what they hold: annual rows suffice where the rows are not the topic. */
export const WORKBOOKS = {
  all: phaseOne({ projects: ALL, case: 'announced', finest: 1 }),
  alone: phaseOne({ projects: ['diamonds'], case: 'announced', finest: 1 }),
  two: phaseOne({ projects: ['oil-terminal', 'gas-power'], case: 'seed', finest: 1 }),
  quarterly: phaseOne({ projects: ['gas-power', 'blank'], case: 'announced' }),
  copies: phaseOne({ projects: GAS_TWICE, case: 'announced', finest: 1 }),
  blank: phaseOne({ projects: ['blank'], case: 'seed', finest: 2 }),
} as const satisfies Record<string, WorkbookPlan>;

/** The same in Japanese, by the same keys. */
export const JAPANESE_WORKBOOKS = {
  all: phaseOne({ projects: ALL, case: 'announced', finest: 1, language: 'ja' }),
  blank: phaseOne({ projects: ['blank'], case: 'seed', finest: 2, language: 'ja' }),
} as const satisfies Partial<Record<keyof typeof WORKBOOKS, WorkbookPlan>>;

export const NAMED_WORKBOOKS: readonly { readonly name: string; readonly plan: WorkbookPlan }[] = [
  ...Object.entries(WORKBOOKS).map(([name, plan]) => ({ name, plan })),
  ...Object.entries(JAPANESE_WORKBOOKS).map(([name, plan]) => ({ name: `${name}, in Japanese`, plan })),
];
