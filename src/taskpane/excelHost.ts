import { activateSheet, addProjects, readBook } from '../workbook/excel';
import type { PaneHost } from './host';
import { excelSharing } from './sharing/excelSharing';

/** The workbook that is open in Excel. */
export const excelHost: PaneHost = { addProjects, readWorkbook: readBook, activateSheet, sharing: excelSharing };
