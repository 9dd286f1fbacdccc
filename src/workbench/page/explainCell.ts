import { formatRect } from '../book/address';
import type { Sheet } from '../book/book';
import { cellRect } from '../book/rects';
import type { ErrorTip, PageBook } from '../grid/page';
import type { PageStrings } from './strings';

/** Why the cell shows an error: in the words of the custom function, or by the kind of the error. undefined for a cell without one. */
export type Explain = (sheet: Sheet, row: number, column: number) => ErrorTip | undefined;

export function explainer(strings: PageStrings, spillObstacle: PageBook['spillObstacle']): Explain {
  const spillReason = (sheet: Sheet, row: number, column: number) => {
    const obstacle = spillObstacle(sheet.id, row, column);
    if (obstacle === 'edge') return strings.spillEdge;
    return obstacle && strings.spillBlocked(formatRect(obstacle));
  };
  return (sheet, row, column) => {
    const cell = cellRect(row, column);
    if (sheet.valueTypes(cell)[0]?.[0] !== 'Error') return undefined;
    const title = String(sheet.values(cell)[0]?.[0]);
    // A message of a function is never empty where there is one.
    const text = sheet.errorMessage(row, column) || spillReason(sheet, row, column) || strings.errors[title];
    return text ? { title, text } : undefined;
  };
}
