import type { ChecksHost } from './checksHost';

/** Loaded when the checks are first read. */
const loadChecks = () => import('../../workbook/excel/checks');

/** The workbook that is open in Excel. */
export const excelChecks: ChecksHost = {
  readChecks: async () => (await loadChecks()).readChecks(),
  readFormulas: async () => (await loadChecks()).readFormulaFindings(),
  readInputs: async () => (await loadChecks()).readInputFindings(),
  countWrong: async () => (await loadChecks()).countWrongChecks(),
};
