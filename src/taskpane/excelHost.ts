import { phaseOne } from '../templates';
import { activateSheet, existingSheets, insertPlan } from '../workbook/excel';
import type { PaneHost } from './host';

/** The workbook that is open in Excel. */
export const excelHost: PaneHost = {
  async addProjects(projects, figures, { onProgress, signal }) {
    await insertPlan(phaseOne({ projects, case: figures }), { onProgress, signal });
  },
  existingSheets,
  activateSheet,
};
