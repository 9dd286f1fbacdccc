import type { SheetBuilder } from './planBuilder';
import { cell } from './a1';
import { highlightCheck, overall } from './checks';
import { COLORS } from './styles';

/** The rows that every sheet begins with; they stay in view. */
export const HEADER_ROWS = 4;

interface Header {
  readonly title: string;
  readonly purpose: string;
  /** A formula without "=": the answer of the sheet in one sentence. */
  readonly headline: string;
  /** A formula without "=": true where the headline is bad news. */
  readonly bad: string;
  /** The results of the sheet's checks, an A1 range, and the name of the light that sums them up. */
  readonly light: { readonly results: string; readonly name: string };
  /** Of the case, the light and the unit in the fourth row; `last` is the last column of the sheet. */
  readonly columns: {
    readonly caseValue: number;
    readonly lightLabel: number;
    readonly light: number;
    readonly unit: number;
    readonly last: number;
  };
}

/** Title, purpose, the answer in one sentence, then the case, the overall light and the unit. */
export function sheetHeader(sheet: SheetBuilder, header: Header): void {
  const { columns } = header;
  sheet.value(0, 0, header.title, 'title');
  sheet.value(1, 0, header.purpose, 'band');
  sheet.formula(2, 0, header.headline, 'headline');
  for (const row of [0, 1, 2]) sheet.fill(row, 0, columns.last, 'band');
  sheet.highlight({ range: cell(2, 0), formula: `=${header.bad}`, color: COLORS.badOnNavy });

  const row = HEADER_ROWS - 1;
  sheet.value(row, 0, 'Case', 'strip');
  sheet.formula(row, columns.caseValue, 'Pact_Case', 'stripValue');
  sheet.value(row, columns.lightLabel, 'All checks', 'strip');
  sheet.value(row, columns.unit, 'US$ million unless a row says otherwise', 'stripNote');
  sheet.formula(row, columns.light, overall(header.light.results), 'light');
  sheet.fill(row, 0, columns.last, 'strip');
  sheet.name(header.light.name, cell(row, columns.light), 'OK when every check of the sheet is');
  sheet.check('All checks', row, columns.light);
  highlightCheck(sheet, row, columns.light, row, 'light');
  [26, 18, 22, 20].forEach((points, index) => sheet.rowHeight(index, points));
}
