import type { BookContext } from './bookContext';
import type { SheetBuilder } from './planBuilder';
import { cell } from './a1';
import { highlightCheck, overall } from './checks';
import { phrase, type Words } from './language';
import { COLORS } from './styles';

/** The rows that every sheet begins with; they stay in view. */
export const HEADER_ROWS = 4;

/** The light of the whole workbook, on the Checks sheet. */
const OVERALL = 'Checks_Overall';

interface Header {
  readonly title: Words;
  readonly purpose: Words;
  /** A formula without "=": the answer of the sheet in one sentence. */
  readonly headline: string;
  /** A formula without "=": true where the headline is bad news. */
  readonly bad: string;
  /** The results of the sheet's checks, an A1 range, and the name of the light that sums them up. */
  readonly light: { readonly results: string; readonly name: string };
  /** Of the case, the sheet's light and the unit in the fourth row; the workbook's light stands above the sheet's, in the first row. */
  readonly columns: {
    readonly caseValue: number;
    readonly lightLabel: number;
    readonly light: number;
    readonly unit: number;
    /** The last column of the sheet. */
    readonly last: number;
  };
}

/** Title, purpose, the answer in one sentence, then the case and the unit; beside them the lights of the sheet and of the workbook. */
export function sheetHeader(sheet: SheetBuilder, context: BookContext, header: Header): void {
  const { columns, light } = header;
  sheet.value(0, 0, header.title, 'title');
  sheet.value(1, 0, header.purpose, 'band');
  sheet.formula(2, 0, header.headline, 'headline');
  if (light.name !== OVERALL) {
    sheet.value(0, columns.lightLabel, 'Workbook', 'bandLabel');
    sheet.formula(0, columns.light, OVERALL, 'light');
    sheet.note(0, columns.light, phrase('The sheet {1} lists every check of the workbook.', context.sheetNames.checks));
    highlightCheck(sheet, 0, columns.light, 0, 'light');
  }
  for (const row of [0, 1, 2]) sheet.fill(row, 0, columns.last, 'band');
  sheet.highlight({ range: cell(2, 0), formula: `=${header.bad}`, color: COLORS.badOnNavy });

  const row = HEADER_ROWS - 1;
  sheet.value(row, 0, 'Case', 'strip');
  sheet.formula(row, columns.caseValue, 'Pact_Case', 'stripValue');
  sheet.value(row, columns.lightLabel, light.name === OVERALL ? 'Workbook' : 'This sheet', 'strip');
  sheet.value(row, columns.unit, 'US$ million unless a row says otherwise', 'stripNote');
  sheet.formula(row, columns.light, overall(light.results), 'light');
  sheet.fill(row, 0, columns.last, 'strip');
  sheet.name(light.name, cell(row, columns.light), 'OK when every check of the sheet is');
  sheet.check('All checks', row, columns.light);
  highlightCheck(sheet, row, columns.light, row, 'light');
  [26, 18, 22, 20].forEach((points, index) => sheet.rowHeight(index, points));
}
