import type { Book, Rect, Sheet } from '../../../src/workbench/book/book';

/** Of the formats: the part of a sheet where they are compared. */
const WINDOW: Rect = { top: 0, left: 0, bottom: 119, right: 39 };

/** Everything that an insertion may change, as plain data that can be compared. */
export function snapshot(book: Book) {
  return structuredClone({
    sheets: book.sheets().map(sheetSnapshot),
    // The order of names is no property of a workbook.
    names: [...book.names()].sort((a, b) => (a.name < b.name ? -1 : 1)),
    calculationMode: book.calculationMode,
    active: book.activeSheet().name,
  });
}

function sheetSnapshot(sheet: Sheet) {
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    formulas: sheet.formulas({ ...(sheet.usedRect(true) ?? WINDOW), top: 0, left: 0 }),
    formats: sheet.formats(WINDOW),
    frozen: sheet.frozen(),
    highlights: sheet.highlights(),
    charts: sheet.charts(),
    print: sheet.printSetup(),
  };
}
