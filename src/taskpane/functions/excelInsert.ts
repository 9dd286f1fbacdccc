import type { InsertHost } from './insertHost';

/** Loaded when a formula is put together: the pane does not wait for it. */
const loadFormulas = () => import('../../workbook/excel/formulas');

/** The workbook that is open in Excel. */
export const excelInsert: InsertHost = {
  activeCell: async () => (await loadFormulas()).readActiveCell(),
  selection: async (home) => (await loadFormulas()).readSelection(home),
  readArguments: async (texts, home) => (await loadFormulas()).readArguments(texts, home),
  write: async (request) => (await loadFormulas()).writeFormula(request),
  takeBack: async (written) => (await loadFormulas()).takeBackFormula(written),
};
