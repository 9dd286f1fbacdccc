import type { TermsHost } from './termsHost';

/** Loaded when the terms are first shown. */
const loadTerms = () => import('../../workbook/excel/terms');

/** The workbook that is open in Excel. */
export const excelTerms: TermsHost = {
  readTerms: async () => (await loadTerms()).readTerms(),
  readSchedule: async (prefix) => (await loadTerms()).readSchedule(prefix),
  applyTerms: async (changes) => (await loadTerms()).applyTerms(changes),
};
