import { activateSheet, readBook, showCell, watchSheets } from '../workbook/excel';
import { officeEnvironment } from './about/environment';
import { excelFormulas } from './explain/excelFormulas';
import { excelInsert } from './functions/excelInsert';
import type { PaneHost } from './host';
import { enableButtons } from './ribbon';
import { excelSharing } from './sharing/excelSharing';
import { excelChecks } from './checks/excelChecks';
import { excelTerms } from './terms/excelTerms';

/** Loaded when sheets are added: with it come the sheets of every project. */
const loadAdding = () => import('../workbook/excel/addProjects');

/** Loaded when a workbook is shared, restored or repaired: with it comes the file format. */
const loadParts = () => import('../workbook/excel/sharing/parts');

/** The workbook that is open in Excel. */
export const excelHost: PaneHost = {
  addProjects: async (request, options) => (await loadAdding()).addProjects(request, options),
  prepare: async () => {
    await Promise.all([
      loadAdding(),
      loadParts(),
      import('../workbook/excel/formulas'),
      import('../workbook/excel/terms'),
      import('../workbook/excel/checks/readFormulaFindings'),
      import('../workbook/excel/checks/readInputFindings'),
    ]);
  },
  readWorkbook: readBook,
  watchSheets,
  activateSheet,
  goToCell: showCell,
  environment: officeEnvironment,
  enableButtons,
  sharing: excelSharing,
  insert: excelInsert,
  formulas: excelFormulas,
  terms: excelTerms,
  checks: excelChecks,
};
