import type { FailureStrings } from './strings';

export const english: FailureStrings = {
  title: 'The pane has stopped',
  body: 'A fault in PACT stopped it. The formulas in your workbook go on calculating.',
  details: 'Details for a report',
  copy: 'Copy details',
  copied: 'Copied',
  selected: 'Selected: press Ctrl+C or ⌘C',
  reload: 'Reload the pane',
};
