import type { Book, CellValue } from '../../../../src/workbench/book/book';
import type { GridInFront } from './openGrid';

/** What a person types into a sheet of their own: a spill, single results, one inside another formula, and cells that depend on them. */
export const TYPED: readonly (readonly CellValue[])[] = [
  ['Profit', 300, 'Claim', 120],
  ['Split', '=PACT.SPLIT(B1,D1)', '', '=SUM(B2:C2)'],
  ['Year', '=PACT.RECOVERY(5%,100,{60,60})', '', '=B3+1'],
  ['Twice', '=ROUND(PACT.RECOVERY(5%,100,{60,60})*2,1)', '', '="n = "&B4'],
  ['Text', "'=PACT.SPLIT(1,2)", "'0123", true],
  ['Month', 'Cash', '', ''],
  [1, 10, '', ''],
  [2, 20, '', ''],
];
export const AREA = { top: 0, left: 0, bottom: TYPED.length - 1, right: 3 };
export const SHEET = 'Mine';

/** A workbook with a sheet "Mine", which has a table, and an empty one. */
export const SHEETS = [SHEET, 'Other'] as const;

export async function typeInto(grid: GridInFront): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    sheet.getRange('A1:D8').formulas = TYPED.map((line) => [...line]);
    sheet.getRange('B1').format.fill.color = '#FFF2CC';
    sheet.getRange('B1').numberFormat = [['#,##0.0']];
    const table = sheet.tables.add('A6:B8', true);
    table.name = 'Cash';
    context.workbook.names.add('My_Claim', '=Mine!$D$1', 'mine');
    await context.sync();
  });
  await grid.book.settled();
}

/** What the sheet shows and what stands in it. */
export function contentsOf(book: Book, sheet = SHEET) {
  const found = book.sheet(sheet);
  return { values: found?.values(AREA), formulas: found?.formulas(AREA) };
}

/** The cells of every sheet that show #NAME?. */
export function unnamed(book: Book): string[] {
  return book.sheets().flatMap((sheet) => {
    const used = sheet.usedRect(true);
    const values = used ? sheet.values(used).flat() : [];
    return values.filter((value) => value === '#NAME?').map(() => sheet.name);
  });
}
