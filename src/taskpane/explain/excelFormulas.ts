import { recalculateWorkbook } from '../../workbook/excel';
import type { FormulaHost } from './formulaHost';

/** Loaded after the pane is there: its first view does not wait for it. */
const loadFormulas = () => import('../../workbook/excel/formulas');

/** The workbook that is open in Excel. */
export const excelFormulas: FormulaHost = {
  readCell: async () => (await loadFormulas()).readFormulaCell(),
  readArguments: async (texts, home) => (await loadFormulas()).readArguments(texts, home),
  readPactCells: async (most) => (await loadFormulas()).readPactCells(most),
  async watch(listener) {
    const { watchContents, watchSelection } = await loadFormulas();
    const ends = await Promise.all([watchSelection(listener), watchContents(listener)]);
    return async () => {
      await Promise.all(ends.map((end) => end()));
    };
  },
  recalculate: recalculateWorkbook,
};
