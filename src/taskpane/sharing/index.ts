/** What a person sees of sharing, restoring, repairing and the record of the workbook. */
export { SharingProvider } from './SharingProvider';
export { SharingSection } from './SharingSection';
export { WorkbookNotices } from './WorkbookNotices';
export type { SharingHost } from './sharingHost';
