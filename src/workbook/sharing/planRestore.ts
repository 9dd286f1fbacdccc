import { rangeAddress } from '../a1';
import { parseRange } from '../file/range';
import { formulaFingerprint, isUntouched } from './fingerprint';
import type { CellBlock, FormulaEntry, ListedEntry, ResultSize } from './formulaEntry';
import { areaLike, onSheet, plainArea, referencesIn, replaceReferences } from '../formula/references';

/** A formula to be written into a cell; with a spill, all other cells of it have to be emptied before. */
export interface FormulaWrite {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  readonly spill?: ResultSize;
}

export interface NotRestored {
  readonly entry: FormulaEntry;
  /**
   * `edited`: the cells hold something else than what PACT put there. `gone`: the cell or its sheet was removed. `moved`: cells that the
   * formula refers to were removed or moved in a way that the list does not tell.
   */
  readonly reason: 'moved' | 'edited' | 'gone';
}

/**
 * What to write so that the formulas of the list stand in their cells again, and what has to be left. A cell that has its formula is
 * neither. Nothing is overwritten that PACT did not put there.
 *
 * @param read what stands in a range of a sheet now; undefined where there is no such sheet
 */
export function planRestore(
  entries: readonly ListedEntry[],
  read: (sheet: string, rangeA1: string) => CellBlock | undefined,
): { readonly writes: readonly FormulaWrite[]; readonly left: readonly NotRestored[] } {
  const writes: FormulaWrite[] = [];
  const left: NotRestored[] = [];
  for (const { now, references, ...entry } of entries) {
    const leave = (reason: NotRestored['reason']) => left.push({ entry, reason });
    const block = now && read(now.sheet, blockAt(now.cell, entry.spill));
    const formula = now && formulaNow({ ...entry, now, references });
    if (now === undefined || block === undefined) leave('gone');
    else if (isSameFormula(String(block.formulas[0]?.[0]), entry.formula)) continue;
    else if (!isUntouched(entry, block)) leave('edited');
    else if (formula === undefined) leave('moved');
    else writes.push({ ...now, formula, ...(entry.spill && { spill: entry.spill }) });
  }
  return { writes, left };
}

/** The same but for the writing, and for where the references lead: whoever wrote it there has PACT. */
function isSameFormula(one: string, other: string): boolean {
  return one === other || formulaFingerprint([[one]]) === formulaFingerprint([[other]]);
}

function blockAt(cell: string, { rows, columns }: ResultSize = { rows: 1, columns: 1 }): string {
  const { top, left } = parseRange(cell);
  return rangeAddress({ top, left, bottom: top + rows - 1, right: left + columns - 1 });
}

/** The formula as it is written where everything is now; undefined where that cannot be told. */
export function formulaNow({
  sheet,
  cell,
  formula,
  now,
  references,
}: ListedEntry & { readonly now: { sheet: string; cell: string } }): string | undefined {
  const written = referencesIn(formula);
  if (written.length === 0) return formula;
  if (references === undefined) return now.sheet === sheet && now.cell === cell ? formula : undefined;
  if (references.length !== written.length) return undefined;
  let place = -1;
  return replaceReferences(formula, (before, text) => {
    place += 1;
    const after = references[place];
    if (after === undefined) return text;
    const isSameSheet = sameName(after.sheet ?? now.sheet, before.sheet ?? sheet) && sameName(now.sheet, sheet);
    if (isSameSheet && plainArea(after.area) === plainArea(before.area)) return text;
    const area = areaLike(before.area, after.area) + (before.isSpill ? '#' : '');
    const isElsewhere = before.sheet !== undefined || !sameName(after.sheet ?? now.sheet, now.sheet);
    return isElsewhere ? onSheet(after.sheet ?? now.sheet, area) : area;
  });
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
