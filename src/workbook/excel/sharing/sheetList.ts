import type { FileSheet } from '../../file';
import { colorOf } from './cellLook';
import { question, type Reader } from './reading';

/** A sheet of the open workbook. */
export interface SheetInHand extends Pick<FileSheet, 'name' | 'visibility' | 'showGridlines' | 'tabColor'> {
  readonly id: string;
  readonly sheet: Excel.Worksheet;
}

const LIST_BYTES = 20_000;

/** The sheets in the order of their tabs. */
export function* readSheetList(context: Excel.RequestContext): Reader<readonly SheetInHand[]> {
  const list = question(
    () => context.workbook.worksheets.load('items/id,items/name,items/visibility,items/tabColor,items/showGridlines'),
    LIST_BYTES,
  );
  yield [list];
  return list.answer.items.map((sheet) => {
    const color = colorOf(sheet.tabColor);
    return {
      id: sheet.id,
      name: sheet.name,
      visibility: sheet.visibility === 'VeryHidden' ? 'veryHidden' : sheet.visibility === 'Hidden' ? 'hidden' : 'visible',
      ...(color !== undefined && { tabColor: color }),
      showGridlines: sheet.showGridlines,
      sheet,
    };
  });
}
