import type { SheetChecks } from '../../workbook/excel/checks';
import type { Attention } from './strings';
import type { Findings } from './useFindings';

/** How many things need attention, by kind. */
export function attentionOf({ checks = [], formulas, inputs, record }: Findings['found']): Attention {
  return {
    checks: countOf(checks, 'wrong'),
    formulas: formulas ? formulas.damaged.length + formulas.uncalculated.length : 0,
    inputs: inputs?.unsourced.length ?? 0,
    versions: (isOtherRecord(record) ? 1 : 0) + (formulas?.versions.length ?? 0),
  };
}

export function countOf(sheets: readonly SheetChecks[], state?: SheetChecks['checks'][number]['state']): number {
  return sheets.flatMap(({ checks }) => checks).filter((check) => state === undefined || check.state === state).length;
}

export function isOtherRecord(record: Findings['found']['record']): boolean {
  return record?.kind === 'newer' || (record?.kind === 'changed' && record.comparison.versions !== undefined);
}

/** Whether the workbook has nothing of PACT that could be checked. */
export function isEmpty({ checks, formulas, inputs, record }: Findings['found']): boolean {
  return checks?.length === 0 && formulas?.count === 0 && formulas.damaged.length === 0 && inputs?.count === 0 && record?.kind === 'none';
}
