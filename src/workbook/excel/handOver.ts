import type { Decision, WrittenSheet } from './insertion';
import { freeSheetName } from './freeName';
import { sameName } from './look';
import { placements } from './placement';

/**
 * Queues the last step, after which the new sheets stand in the place of the old ones: their tabs, names and positions, the calculation mode
 * and the sheet in front. The sheets that give way are deleted at the very end: a failure before that loses nothing.
 */
export function handOver(
  context: Excel.RequestContext,
  { plan, admission, before, sheets, active }: Decision & { readonly sheets: readonly WrittenSheet[]; readonly active: string },
): void {
  const { worksheets, names, application } = context.workbook;
  const old = sheets.flatMap(({ replaced }) => (replaced ? [{ sheet: worksheets.getItem(replaced.id), name: replaced.name }] : []));
  const taken = [...before.sheets.map(({ name }) => name), ...sheets.flatMap(({ name, writtenAs }) => [name, writtenAs])];
  for (const { sheet, name } of old) {
    sheet.name = freeSheetName(name, taken);
    taken.push(freeSheetName(name, taken));
  }
  for (const { sheet, replaced, name } of sheets) if (replaced) sheet.name = name;
  for (const { name } of admission.moved) pointName(names.getItem(name), name, sheets);
  for (const { name } of admission.obsolete) names.getItem(name).delete();
  for (const { index, position } of placements(plan.sheets, admission, before)) {
    const sheet = sheets[index]?.sheet;
    if (sheet) sheet.position = position;
  }
  // A workbook in manual calculation stays so: only what is new is calculated, or it would show zeros.
  if (before.calculationMode === 'Manual') for (const { sheet } of sheets) sheet.calculate(true);
  else if (sheets.length > 0) application.calculationMode = before.calculationMode;
  worksheets.getItem(active).activate();
  for (const { sheet } of old) sheet.delete();
}

function pointName(item: Excel.NamedItem, name: string, sheets: readonly WrittenSheet[]): void {
  for (const { plan, name: sheet } of sheets) {
    const planned = plan.names.find((one) => sameName(one.name, name));
    if (!planned) continue;
    item.formula = `='${sheet.replaceAll("'", "''")}'!${absolute(planned.range)}`;
    item.comment = planned.comment ?? '';
  }
}

/** `B4:D14` as `$B$4:$D$14`. */
function absolute(range: string): string {
  return range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
