import type { SheetPlan } from '../plan';
import type { Admission } from './admission';
import type { BookState } from './look';

/** Where a new sheet goes: `index` is among `Admission.added`, `position` among all tabs, sheets that are about to be deleted included. */
export interface Placement {
  readonly index: number;
  readonly position: number;
}

type Tab = string | number;

/**
 * The moves, in their order, that bring new sheets from the end of the workbook to their places: a sheet that replaces another takes its
 * place, a copy stands beside the original, and any other follows the sheet that precedes it in the plan.
 */
export function placements(sheets: readonly SheetPlan[], { added, kept }: Admission, book: BookState): readonly Placement[] {
  const tabs: Tab[] = book.sheets.map(({ id }) => id);
  const before = [...tabs, ...added.keys()];
  let last: Tab | undefined;
  for (const plan of sheets) {
    const there = kept.find((one) => one.plan.ownName === plan.ownName);
    if (there) {
      last = there.sheet.id;
      continue;
    }
    const index = added.findIndex((one) => one.plan.ownName === plan.ownName);
    const stands = added[index]?.replaced ?? added[index]?.beside;
    insertAfter(tabs, index, stands?.id ?? last);
    last = index;
  }
  if (tabs.every((tab, position) => tab === before[position])) return [];
  return tabs.flatMap((tab, position) => (typeof tab === 'number' ? [{ index: tab, position }] : []));
}

function insertAfter(tabs: Tab[], index: number, tab: Tab | undefined): void {
  const position = tab === undefined ? -1 : tabs.indexOf(tab);
  if (position < 0) tabs.push(index);
  else tabs.splice(position + 1, 0, index);
}
