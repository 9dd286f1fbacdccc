import { rangeAddress } from '../a1';
import type { FileName, FileSheet, FileValidation } from '../file/fileWorkbook';
import { parseRange } from '../file/range';
import type { ResultSize } from './formulaEntry';
import { cellKey } from './pactCells';
import { onSheet, plainArea, replaceReferences } from '../formula/references';

/** The formulas that no longer spill, by `cellKey` in lower case. */
export type FormerSpills = ReadonlyMap<string, ResultSize>;

/**
 * `E6#` is what the formula in E6 spills into; where that is no formula any more, the reference would be an error. The formula with the
 * cells themselves in its place: `E6:H18`.
 */
export function withoutSpills(formula: string, home: string, former: FormerSpills): string {
  if (!formula.includes('#')) return formula;
  return replaceReferences(formula, ({ sheet, area, isSpill }, text) => {
    const size = isSpill ? former.get(cellKey(sheet ?? home, plainArea(area)).toLowerCase()) : undefined;
    if (size === undefined) return text;
    const { top, left } = parseRange(plainArea(area));
    const cells = rangeAddress({ top, left, bottom: top + size.rows - 1, right: left + size.columns - 1 });
    const fixed = area.includes('$') ? cells.replace(/[A-Z]+|[0-9]+/g, '$$$&') : cells;
    return sheet === undefined ? fixed : onSheet(sheet, fixed);
  });
}

/** Rules and conditional formats of a sheet, each without references to what no longer spills. */
export function rulesWithoutSpills(sheet: FileSheet, former: FormerSpills): Pick<FileSheet, 'validations' | 'highlights'> {
  const rewritten = <Bound extends number | string>(bound: Bound) =>
    typeof bound === 'string' && bound.startsWith('=') ? withoutSpills(bound, sheet.name, former) : bound;
  return {
    highlights: sheet.highlights.map((highlight) => ({ ...highlight, formula: withoutSpills(highlight.formula, sheet.name, former) })),
    validations: sheet.validations.map((validation): FileValidation => {
      const { rule } = validation;
      if (rule.kind === 'list') return { ...validation, rule: { ...rule, source: rewritten(rule.source) } };
      return {
        ...validation,
        rule: { ...rule, first: rewritten(rule.first), ...(rule.second !== undefined && { second: rewritten(rule.second) }) },
      };
    }),
  };
}

export function nameWithoutSpills(name: FileName, former: FormerSpills): FileName {
  return { ...name, formula: withoutSpills(name.formula, name.sheet ?? '', former) };
}
