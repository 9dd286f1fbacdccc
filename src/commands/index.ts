import { recalculateWorkbook } from '../workbook/excel';
import { openHelp } from './openHelp';
import { showView } from './showView';

/** What the ribbon's buttons do, by the names in manifest.xml. Twice does no harm: Excel may load the add-in on the first click only. */
const COMMANDS: Readonly<Record<string, () => Promise<void>>> = {
  showProjects: () => showView('projects'),
  insertFunction: () => showView('functions'),
  explain: () => showView('explain'),
  showChecks: () => showView('checks'),
  share: () => showView('share'),
  help: openHelp,
  recalculate: recalculateWorkbook,
};

for (const [name, command] of Object.entries(COMMANDS)) {
  Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
    try {
      await command();
    } catch (error) {
      // A button without a pane has no place of its own for a message: the page's `error` event reaches the pane and the console.
      reportError(error);
    } finally {
      event.completed();
    }
  });
}
