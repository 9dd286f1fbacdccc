/** What a person sees of sharing, restoring, repairing and the record of the workbook; its views are loaded when they are needed. */
export type { SharingHost } from './sharingHost';
