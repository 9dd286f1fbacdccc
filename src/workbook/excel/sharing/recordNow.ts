import { compareRecords, isUnchanged, RecordError, recordOf, type ModelRecord, type RecordComparison } from '../../provenance';
import { readBook } from '../readBook';
import { readModelFigures } from './modelFigures';
import { keepRecord, readRecord } from './record';

export type RecordFinding =
  | { readonly kind: 'none' | 'same' }
  /** A later version of PACT wrote the record. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'changed'; readonly comparison: RecordComparison };

/** The record of what the workbook shows now; undefined where it has no sheets of PACT. */
export async function recordOfNow(day: string): Promise<ModelRecord | undefined> {
  const { projects, sheets } = await readBook();
  if (projects.length === 0 && sheets.pact === undefined) return undefined;
  return recordOf(await readModelFigures(), { models: [...new Set(projects.map(({ id }) => id))], day });
}

/**
 * Compares the open workbook with the record that it keeps.
 *
 * @throws RecordError `damaged`
 */
export async function compareWithRecord(day: string): Promise<RecordFinding> {
  const before = await readRecord().catch((error: unknown) => {
    if (error instanceof RecordError && error.code === 'newer') return 'newer' as const;
    throw error;
  });
  if (before === 'newer') return { kind: 'newer' };
  const now = before && (await recordOfNow(day));
  if (!before || !now) return { kind: 'none' };
  const comparison = compareRecords(before, now);
  return isUnchanged(comparison) ? { kind: 'same' } : { kind: 'changed', comparison };
}

/** The record becomes what the workbook shows now. Nothing happens in a workbook without sheets of PACT. */
export async function keepRecordOfNow(day: string): Promise<void> {
  const now = await recordOfNow(day);
  if (now) await keepRecord(now);
}
