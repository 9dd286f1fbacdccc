import type { FileWorkbook } from '../file/fileWorkbook';
import { parseRange } from '../file/range';
import { shownValue } from './fingerprint';
import type { CellBlock } from './formulaEntry';

type Content = number | string | boolean;

/** Reads ranges of a workbook as the Excel API does: what cells show, spilled results included, and what stands in them. */
export function workbookBlocks(workbook: FileWorkbook): (sheet: string, rangeA1: string) => CellBlock | undefined {
  const sheets = new Map(
    workbook.sheets.map(({ name, cells }) => {
      const values = new Map<string, Content>();
      const formulas = new Map<string, Content>();
      for (const { row, column, value, formula, spill } of cells) {
        spill?.values.forEach((line, down) =>
          line.forEach((member, right) => values.set(`${row + down},${column + right}`, shownValue(member))),
        );
        if (value !== undefined) values.set(`${row},${column}`, shownValue(value));
        if (formula !== undefined || value !== undefined) formulas.set(`${row},${column}`, formula ?? shownValue(value));
      }
      return [name.toLowerCase(), { values, formulas }];
    }),
  );
  return (sheet, rangeA1) => {
    const found = sheets.get(sheet.toLowerCase());
    if (found === undefined) return undefined;
    const { top, left, bottom, right } = parseRange(rangeA1);
    const grid = (contents: ReadonlyMap<string, Content>) =>
      Array.from({ length: bottom - top + 1 }, (_, down) =>
        Array.from({ length: right - left + 1 }, (__, across) => contents.get(`${top + down},${left + across}`) ?? ''),
      );
    return { values: grid(found.values), formulas: grid(found.formulas) };
  };
}
