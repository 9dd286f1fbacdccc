import { requireWritable } from '../sharing/sheetAccess';
import { inExcel } from '../run';
import { namedRange, queueSettings } from './settingCells';
import type { Application, SettingChange } from './termsInBook';

/**
 * Writes all of the changes or none: only where every cell still holds what was shown.
 *
 * @throws WorkbookError `AccessDenied` for a protected sheet, `InvalidOperationInCellEditMode`, before anything is written
 */
export function applyTerms(changes: readonly SettingChange[]): Promise<Application> {
  return inExcel('refuse', async (context) => {
    const queued = queueSettings(context);
    const sheet = namedRange(context, 'Pact_Terms').worksheet.load('name');
    await context.sync();
    const cells = queued();
    const asked = changes.map((change) => ({
      change,
      range: cells.rangeOf(change.id),
      now: cells.settings.find(({ id }) => id === change.id),
    }));
    const different = asked.filter(({ change, now }) => now?.content !== change.shown);
    if (different.length > 0) return { kind: 'changed', ids: different.map(({ change }) => change.id) };
    await requireWritable(context, sheet.isNullObject ? [] : [sheet.name]);
    for (const { change, range } of asked) if (range) range.formulas = [[change.write]];
    await context.sync();
    return { kind: 'applied', undo: changes.map(({ id, shown, write }) => ({ id, shown: write, write: shown })) };
  });
}
