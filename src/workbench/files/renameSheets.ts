import type { FileReference, FileSheet, FileWorkbook } from '../../workbook/file';
import { quoteSheet } from '../book/address';

/** A text of the formula, which may contain anything, or a sheet's name before its "!". */
const PARTS = /"(?:[^"]|"")*"|'((?:[^']|'')*)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** The same workbook with other names for some sheets, wherever it mentions them. `names` goes by the old names in lower case. */
export function renameSheets(file: FileWorkbook, names: ReadonlyMap<string, string>): FileWorkbook {
  if (names.size === 0) return file;
  const renamed = (name: string) => names.get(name.toLowerCase()) ?? name;
  const inFormula = (formula: string) =>
    formula.replace(PARTS, (part: string, quoted?: string, plain?: string) => {
      const name = quoted?.replaceAll("''", "'") ?? plain;
      const other = name === undefined ? undefined : names.get(name.toLowerCase());
      return other === undefined ? part : `${quoteSheet(other)}!`;
    });
  return {
    ...file,
    sheets: file.sheets.map((sheet) => withNames(sheet, renamed, inFormula)),
    names: file.names.map(({ sheet, ...name }) => ({
      ...name,
      formula: inFormula(name.formula),
      ...(sheet !== undefined && { sheet: renamed(sheet) }),
    })),
  };
}

function withNames(sheet: FileSheet, renamed: (name: string) => string, inFormula: (formula: string) => string): FileSheet {
  const reference = ({ sheet: name, range }: FileReference) => ({ sheet: renamed(name), range });
  const bound = (value: number | string) => (typeof value === 'string' && value.startsWith('=') ? inFormula(value) : value);
  return {
    ...sheet,
    name: renamed(sheet.name),
    cells: sheet.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, formula: inFormula(cell.formula) })),
    highlights: sheet.highlights.map((highlight) => ({ ...highlight, formula: inFormula(highlight.formula) })),
    validations: sheet.validations.map((validation) => {
      const { rule } = validation;
      if (rule.kind === 'list') return { ...validation, rule: { ...rule, source: String(bound(rule.source)) } };
      const second = rule.second === undefined ? {} : { second: bound(rule.second) };
      return { ...validation, rule: { ...rule, first: bound(rule.first), ...second } };
    }),
    charts: sheet.charts.map((chart) => ({
      ...chart,
      series: chart.series.map((series) => ({
        ...series,
        values: reference(series.values),
        ...(series.categories && { categories: reference(series.categories) }),
      })),
    })),
  };
}
