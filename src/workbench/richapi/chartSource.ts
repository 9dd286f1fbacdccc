import type { CellValue, ChartSeries, Rect } from '../book/book';
import { asOneOf } from './arguments';
import type { RangeTarget } from './classes/range';
import { newSeries } from './classes/chartSeries';
import { columnsOf, rowsOf } from '../book/rects';

/**
 * The series that Excel makes of a block of data: one a column or one a row ("Auto": whichever gives fewer), a first line of texts as
 * their names, and a first line of texts across as the categories.
 */
export function seriesFrom({ sheet, rect }: RangeTarget, seriesBy: string): ChartSeries[] {
  const by = asOneOf(seriesBy, ['Auto', 'Columns', 'Rows']);
  const byColumns = by === 'Columns' || (by === 'Auto' && rowsOf(rect) >= columnsOf(rect));
  const lines = byColumns ? transposed(sheet.values(rect)) : sheet.values(rect);
  const hasCategories = lines.length > 1 && isLabels(lines[0]?.slice(1));
  const hasNames = (lines[0]?.length ?? 0) > 1 && isLabels(lines.slice(hasCategories ? 1 : 0).map((line) => line[0]));

  /** The cells of one line without its name. */
  const cells = (line: number): Rect => {
    const skip = hasNames ? 1 : 0;
    return byColumns
      ? { top: rect.top + skip, left: rect.left + line, bottom: rect.bottom, right: rect.left + line }
      : { top: rect.top + line, left: rect.left + skip, bottom: rect.top + line, right: rect.right };
  };
  const categories = hasCategories ? { sheetId: sheet.id, rect: cells(0) } : undefined;
  return lines.flatMap((line, index) => {
    if (hasCategories && index === 0) return [];
    const number = hasCategories ? index : index + 1;
    const name = hasNames ? String(line[0]) : `Series${number}`;
    return [{ ...newSeries(sheet, name), values: { sheetId: sheet.id, rect: cells(index) }, categories }];
  });
}

const isLabels = (values: readonly (CellValue | undefined)[] = []) =>
  values.length > 0 && values.every((value) => typeof value === 'string') && values.some((value) => value !== '');

function transposed(rows: readonly (readonly CellValue[])[]): CellValue[][] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ''));
}
