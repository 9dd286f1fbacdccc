import { recalculateWorkbook } from '../workbook/excel';

/** Ribbon button "Recalculate". Running it twice does no harm: Excel may load the add-in on the first click only. */
async function recalculate(event: Office.AddinCommands.Event): Promise<void> {
  try {
    await recalculateWorkbook();
  } catch (error) {
    // A button without a pane has no place of its own for a message: the page's `error` event reaches the pane and the console.
    reportError(error);
  } finally {
    event.completed();
  }
}

Office.actions.associate('recalculate', recalculate);
