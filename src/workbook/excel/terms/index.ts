/** The terms of the pact in the open workbook: what they are, and writing them. */
export { applyTerms } from './applyTerms';
export { readSchedule } from './readSchedule';
export { readTerms } from './readTerms';
export { withRate } from './withRate';
export type { Application, ProjectSchedule, Setting, SettingCell, SettingChange, SettingId, TermsInBook } from './termsInBook';
