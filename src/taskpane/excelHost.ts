import { PROJECTS } from '../pact';
import { phaseOne } from '../templates';
import { activateSheet, insertPlan, sheetsInWorkbook } from '../workbook/excel';
import type { PaneHost } from './host';

/** The workbook that is open in Excel. */
export const excelHost: PaneHost = {
  async addProjects(projects, figures, { onProgress, signal }) {
    await insertPlan(phaseOne({ projects, case: figures }), { onProgress, signal });
  },
  // The names of the sheets are the same in both cases.
  projectSheets: () => sheetsInWorkbook(phaseOne({ projects: PROJECTS.map(({ id }) => id), case: 'announced' })),
  activateSheet,
};
