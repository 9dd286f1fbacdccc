import { PROJECTS, type CaseId } from '../pact';
import { phaseOne } from '../templates';
import { activateSheet, insertPlan, sheetsInWorkbook, valueOfName } from '../workbook/excel';
import type { PaneHost } from './host';

// The names of the sheets are the same in both cases.
const PHASE_ONE = phaseOne({ projects: PROJECTS.map(({ id }) => id), case: 'announced' });

/** The workbook that is open in Excel. */
export const excelHost: PaneHost = {
  async addProjects(projects, figures, { onProgress, signal }) {
    await insertPlan(phaseOne({ projects, case: figures }), { onProgress, signal });
  },
  async readWorkbook() {
    const sheets = await sheetsInWorkbook(PHASE_ONE);
    return { sheets, figures: sheets.includes('Pact') ? asCase(await valueOfName('Pact_Case')) : undefined };
  },
  activateSheet,
};

function asCase(value: unknown): CaseId | undefined {
  return value === 'seed' || value === 'announced' ? value : undefined;
}
