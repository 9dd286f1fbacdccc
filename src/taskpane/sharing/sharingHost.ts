import type { Language } from '../../templates';
import type { RecordFinding, ScheduleFile, SharedCopy, SharingState } from '../../workbook/excel/sharing';
import type { ScheduleFormat } from '../../workbook/schedule';
import type { DamagedCell, NotRestored, ShareMode } from '../../workbook/sharing';

/** What the pane asks of the workbook for sharing it, for its formulas and for its record. Every promise rejects with an error whose message is for the person. */
export interface SharingHost {
  /** What of sharing the workbook holds now. Reads little: it is called whenever somebody turns to the pane. */
  readState(): Promise<SharingState>;
  /** Makes a copy. The open workbook is not changed. */
  share(request: ShareRequest): Promise<SharedCopy>;
  /** Opens a copy in a new window; false where this Excel cannot. */
  openCopy(bytes: Uint8Array): Promise<boolean>;
  /** Writes the listed formulas back into the cells that nobody has edited since. */
  restore(): Promise<Restoration>;
  findDamage(): Promise<readonly DamagedCell[]>;
  /** @returns how many cells were repaired */
  repair(cells: readonly DamagedCell[]): Promise<number>;
  /** Compares the workbook with the record that it keeps. Asked when the pane opens, and after a recalculation. */
  compareRecord(): Promise<RecordFinding>;
  /** The record becomes what the workbook holds now. */
  keepRecord(): Promise<void>;
  recalculate(): Promise<void>;
  setStartup(load: boolean): Promise<void>;
  removePact(): Promise<{ readonly frozen: number }>;
  /** @param prefix of the names of the project */
  exportSchedule(prefix: string, format: ScheduleFormat): Promise<ScheduleFile>;
}

export interface ShareRequest {
  readonly mode: ShareMode;
  /** Of the texts that are added. */
  readonly language: Language;
  /** Whether a live copy names the add-in. */
  readonly reference: boolean;
}

export interface Restoration {
  readonly restored: number;
  readonly left: readonly NotRestored[];
}
