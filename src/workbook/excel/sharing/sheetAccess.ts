import { WorkbookError } from '../../workbookError';

/**
 * Refuses protected sheets before anything is written: half of the formulas would stand and half would not.
 *
 * @throws WorkbookError `AccessDenied`
 */
export async function requireWritable(context: Excel.RequestContext, sheets: Iterable<string>): Promise<void> {
  const asked = [...new Set(sheets)].map((name) => ({
    name,
    protection: context.workbook.worksheets.getItem(name).protection.load('protected'),
  }));
  if (asked.length === 0) return;
  await context.sync();
  const closed = asked.filter(({ protection }) => protection.protected).map(({ name }) => name);
  if (closed.length === 0) return;
  const names = closed.map((name) => `"${name}"`).join(', ');
  throw new WorkbookError('AccessDenied', `Nothing was changed, because sheets are protected: ${names}. Unprotect them, then try again.`, {
    subjects: closed,
  });
}

/** What is to be done, sheet by sheet. */
export function bySheet<T extends { readonly sheet: string }>(things: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) groups.set(thing.sheet, [...(groups.get(thing.sheet) ?? []), thing]);
  return groups;
}
