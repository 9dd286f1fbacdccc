import { recalculateWorkbook } from '../../workbook/excel';
import type { SharingHost } from './sharingHost';

/** Loaded after the pane is there: its first view does not wait for it. */
const loadSharing = () => import('../../workbook/excel/sharing');

/** The workbook that is open in Excel. */
export const excelSharing: SharingHost = {
  readState: async () => (await loadSharing()).readSharingState(),
  share: async (request) => (await loadSharing()).shareOpenWorkbook({ ...request, day: today() }),
  openCopy: async (bytes) => (await loadSharing()).openCopy(bytes),
  restore: async () => (await loadSharing()).restoreFormulas(),
  findDamage: async () => (await loadSharing()).findDamagedFormulas(),
  repair: async (cells) => (await loadSharing()).repairFormulas(cells),
  compareRecord: async () => (await loadSharing()).compareWithRecord(today()),
  keepRecord: async () => (await loadSharing()).keepRecordOfNow(today()),
  recalculate: recalculateWorkbook,
  setStartup: async (load) => (await loadSharing()).setStartup(load),
  removePact: async () => (await loadSharing()).removePact(),
  exportSchedule: async (prefix, format) => (await loadSharing()).exportSchedule(prefix, format),
};

/** The ISO day where the user is. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
