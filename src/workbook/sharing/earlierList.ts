import { rangeAddress } from '../a1';
import type { FileWorkbook } from '../file/fileWorkbook';
import { parseRange } from '../file/range';
import { isUntouched, valueFingerprint } from './fingerprint';
import type { ListedEntry } from './formulaEntry';
import type { ListRow } from './formulaSheet';
import { formulaNow } from './planRestore';
import { COLUMN_COUNT, LIST_NAME, listBlock, readFormulaList } from './readFormulaList';
import { referencesIn } from '../formula/references';
import { workbookBlocks } from './workbookBlocks';

/** The workbook without the list that an earlier copy had got; a list to which a person added something stays, as a sheet like any other. */
export function withoutList(source: FileWorkbook): FileWorkbook {
  const list = listBlock(source);
  if (!list || !isOnlyList(source, list)) return source;
  const { name } = source.sheets[list.sheet] ?? { name: '' };
  const isInFront = source.activeSheet === list.sheet;
  return {
    ...source,
    sheets: source.sheets.filter((_sheet, index) => index !== list.sheet),
    activeSheet: isInFront ? 0 : source.activeSheet - (source.activeSheet > list.sheet ? 1 : 0),
    names: source.names.filter(
      (one) => one.sheet !== name && !(one.sheet === undefined && one.name.toLowerCase() === LIST_NAME.toLowerCase()),
    ),
  };
}

function isOnlyList(source: FileWorkbook, { sheet: index, bottom }: { readonly sheet: number; readonly bottom: number }): boolean {
  const list = source.sheets[index];
  if (!list || source.sheets.length === 1) return false;
  const hasMore = list.cells.some(
    ({ row, column, value, formula }) => (value !== undefined || formula !== undefined) && (row > bottom || column >= COLUMN_COUNT),
  );
  const isUsed = [
    ...source.sheets.filter((sheet) => sheet !== list).flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? [])),
    ...source.names.filter(({ name }) => name.toLowerCase() !== LIST_NAME.toLowerCase()).map(({ formula }) => formula),
  ].some((formula) => referencesIn(formula).some(({ sheet }) => sheet?.toLowerCase() === list.name.toLowerCase()));
  return !hasMore && !isUsed && list.charts.length === 0 && list.notes.length === 0 && list.tables.length === 0;
}

/** What an earlier copy had listed, unless the formula stands in its cell again or another one that needs PACT. */
export function carriedRows(source: FileWorkbook, copy: FileWorkbook, needsPact: (formula: string) => boolean): ListRow[] {
  const [before, after] = [workbookBlocks(source), workbookBlocks(copy)];
  return readFormulaList(source).flatMap((entry): ListRow[] => {
    const { now } = entry;
    const area = now && areaOf(now.cell, entry);
    const [block, copied] = now && area !== undefined ? [before(now.sheet, area), after(now.sheet, area)] : [];
    if (!now || !block || !copied) return [{ entry: { ...entry, now: undefined }, state: 'frozen', value: undefined }];
    if (needsPact(String(block.formulas[0]?.[0] ?? ''))) return [];
    const isStill = isUntouched(entry, block);
    const isFormula = isStill && isUntouched(entry, copied) && entry.fingerprint.startsWith('f');
    const formula = formulaNow({ ...entry, now });
    const shown = copied.values[0]?.[0];
    return [
      {
        entry: {
          ...entry,
          ...(formula !== undefined && { ...now, formula, references: referencesIn(formula) }),
          fingerprint: isStill && !isFormula ? valueFingerprint(copied.values) : entry.fingerprint,
        },
        state: isFormula ? 'native' : 'frozen',
        value: shown === undefined || shown === '' ? undefined : errorOrValue(shown),
      },
    ];
  });
}

function areaOf(cell: string, { spill = { rows: 1, columns: 1 } }: ListedEntry): string {
  const { top, left } = parseRange(cell);
  return rangeAddress({ top, left, bottom: top + spill.rows - 1, right: left + spill.columns - 1 });
}

function errorOrValue(shown: number | string | boolean) {
  return typeof shown === 'string' && /^#[A-Z0-9/]+[!?]?$/.test(shown) ? { error: shown } : shown;
}
