import { parseCellRef } from 'hucre/xlsx';
import { areaOf, overlap } from '../templates/area';
import { inLanguage, type Language } from '../templates/language';
import type { PlanValues } from '../workbook/file';
import type { SheetPlan, WorkbookPlan } from '../workbook/plan';

/**
 * How many checks of a calculated plan are OK, and below each other one with its place and what it shows. Each check counts once: the
 * lights and the list of checks only repeat them.
 */
export function checkLine(plan: WorkbookPlan, values: PlanValues, language: Language): string {
  const checks = plan.sheets.flatMap((sheet) =>
    checksOf(sheet).map(({ label, cell }) => {
      const { row, col } = parseCellRef(cell);
      return { where: `${sheet.name}!${cell}`, label, shows: values(sheet.name, row, col) };
    }),
  );
  const others = checks.filter(({ shows }) => shows !== 'OK');
  const notCompared = others.filter(({ shows }) => String(shows).startsWith(inLanguage(language, 'not compared'))).length;
  const count = `${checks.length - others.length} of ${checks.length} OK${notCompared > 0 ? `, ${notCompared} not compared` : ''}`;
  return [count, ...others.map(({ where, label, shows }) => `${where} (${label}) shows ${shows}`)].join('\n           ');
}

/** Those whose results stand under a name such as Gas_CheckResults. */
function checksOf({ names, checks }: SheetPlan): SheetPlan['checks'] {
  const results = areaOf(names.find(({ name }) => name.endsWith('_CheckResults'))?.range ?? '');
  return results ? checks.filter(({ cell }) => overlap(results, areaOf(cell))) : [];
}
