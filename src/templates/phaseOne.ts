import type { WorkbookPlan } from '../workbook/plan';
import type { CaseId, ProjectId } from '../pact';
import { diamonds } from './diamonds';
import { gasPower } from './gasPower';
import { oilTerminal } from './oilTerminal';
import { pactSheet } from './pactSheet';
import { projectSheet } from './projectSheet';
import { STYLES } from './styles';

const MODELS = [gasPower, oilTerminal, diamonds] as const;

export interface PhaseOne {
  /** At least one; the order does not matter. */
  readonly projects: readonly ProjectId[];
  /** The case that the Pact sheet starts with; it can be changed there. */
  readonly case: CaseId;
}

/** The Pact sheet and one sheet for each chosen project. US$ million, annual periods. */
export function phaseOne({ projects, case: chosen }: PhaseOne): WorkbookPlan {
  const models = MODELS.filter(({ id }) => projects.includes(id));
  if (models.length === 0) throw new Error('Choose at least one project.');
  return {
    title: 'PACT: phase one of the US-Japan investment pact',
    styles: STYLES,
    sheets: [pactSheet(MODELS, chosen), ...models.map(projectSheet)],
  };
}
