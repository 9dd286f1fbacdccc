/**
 * What sharing does with the open workbook. Everything that needs the file format is loaded when it is first asked for, so that the pane
 * comes up without it.
 */
import type { NamedFigure } from '../../figures';
import type { ModelRecord } from '../../provenance';
import type { ScheduleFormat } from '../../schedule';
import type { DamagedCell } from '../../sharing';
import type { ScheduleFile } from './exportSchedule';
import type { RecordFinding } from './recordNow';
import type { ShareOpenOptions, SharedCopy } from './shareOpenWorkbook';
import type { OpenWorkbook } from './readOpenWorkbook';
import type { Removed } from './removePact';
import type { FoundList, Restored } from './restoreFormulas';

export type { FoundList, OpenWorkbook, RecordFinding, Removed, Restored, ScheduleFile, SharedCopy, ShareOpenOptions };
export { openCopy } from './openCopy';
export { readSharingState, type SharingState } from './readSharingState';
export { canStartWithWorkbook, readStartup, setStartup } from './startup';

const loadParts = () => import('./parts');

/**
 * The open workbook as a file would hold it. `notRead` says in words what of it is not there.
 *
 * @throws WorkbookError `still-calculating` while results are on their way
 */
export async function readOpenWorkbook(): Promise<OpenWorkbook> {
  return (await loadParts()).readOpenWorkbook();
}

/**
 * A copy of the open workbook as the bytes of an .xlsx file, with the name that it should get. The open workbook stays as it is.
 *
 * @throws WorkbookError `still-calculating` while results are on their way
 */
export async function shareOpenWorkbook(options: ShareOpenOptions): Promise<SharedCopy> {
  return (await loadParts()).shareOpenWorkbook(options);
}

/** What the open workbook lists of its former PACT formulas; undefined where it has no list. */
export async function readFormulaList(): Promise<FoundList | undefined> {
  return (await loadParts()).readFormulaList();
}

/**
 * Writes the listed formulas back where PACT's own values or plain formulas still stand. What a person changed is left.
 *
 * @throws WorkbookError `AccessDenied` for a protected sheet, before anything is written
 */
export async function restoreFormulas(): Promise<Restored> {
  return (await loadParts()).restoreFormulas();
}

/** The PACT formulas that cannot work as they stand. */
export async function findDamagedFormulas(): Promise<readonly DamagedCell[]> {
  return (await loadParts()).findDamagedFormulas();
}

/**
 * Writes the formulas anew, where they still are what was found, and calculates.
 *
 * @returns how many were written
 * @throws WorkbookError `AccessDenied` for a protected sheet, before anything is written
 */
export async function repairFormulas(cells: readonly DamagedCell[]): Promise<number> {
  return (await loadParts()).repairFormulas(cells);
}

/**
 * Takes PACT out of the open workbook: its formulas become their values, listed on a sheet so that `restoreFormulas` can undo it; record,
 * settings and startup go.
 *
 * @throws WorkbookError `AccessDenied` for a protected sheet, before anything is written
 */
export async function removePact(): Promise<Removed> {
  return (await loadParts()).removePact();
}

/**
 * The record that the open workbook keeps about its model.
 *
 * @throws RecordError `newer` or `damaged`
 */
export async function readRecord(): Promise<ModelRecord | undefined> {
  return (await loadParts()).readRecord();
}

/**
 * Keeps the record in the open workbook, in the place of an earlier one.
 *
 * @throws RecordError `newer` where a later version of PACT wrote the earlier one
 */
export async function keepRecord(record: ModelRecord): Promise<void> {
  return (await loadParts()).keepRecord(record);
}

/** What the defined names of PACT's sheets show. */
export async function readModelFigures(): Promise<readonly NamedFigure[]> {
  return (await loadParts()).readModelFigures();
}

/**
 * Compares the open workbook with the record that it keeps.
 *
 * @param day ISO day of today
 * @throws RecordError `damaged`
 */
export async function compareWithRecord(day: string): Promise<RecordFinding> {
  return (await loadParts()).compareWithRecord(day);
}

/**
 * The record becomes what the workbook shows now.
 *
 * @param day ISO day of today
 * @throws RecordError `newer` where a later version of PACT wrote the earlier one
 */
export async function keepRecordOfNow(day: string): Promise<void> {
  return (await loadParts()).keepRecordOfNow(day);
}

/**
 * The schedule of a project as a file, named after its sheet.
 *
 * @throws WorkbookError `sheet-missing`, ScheduleError where the sheet shows an error
 */
export async function exportSchedule(prefix: string, format: ScheduleFormat): Promise<ScheduleFile> {
  return (await loadParts()).exportSchedule(prefix, format);
}
