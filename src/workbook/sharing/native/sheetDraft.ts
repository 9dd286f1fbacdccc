import type { CellStyle } from '../../plan';
import { cellAddress } from '../../a1';
import { fixed } from '../../../templates/a1';
import type { Language } from '../../../templates';
import { stylesIn, type StyleName } from '../../../templates/styles';
import type { FileCell, FileStyle } from '../../file';

/** What a cell of the sheet is: a value, or a formula with what it gives at present. */
export type Content = { readonly value: number | string } | { readonly formula: string; readonly value: number | string };

/** Amounts in any unit: with cents, a dash for none. */
const AMOUNT = '#,##0.00;[Red]-#,##0.00;"–"';
const SIZE = 10;

/** Collects the cells of a sheet in the look of the other sheets of PACT. */
export class SheetDraft {
  private readonly cells = new Map<string, FileCell>();
  private readonly styles: Readonly<Record<StyleName, CellStyle>>;

  constructor(language: Language) {
    this.styles = stylesIn(language);
  }

  /** Writes a cell and returns its address, fixed. */
  put(row: number, column: number, content: Content, style: StyleName): string {
    this.cells.set(cellAddress(row, column), { row, column, ...content, style: fileStyle(this.styles[style], style) });
    return fixed(row, column);
  }

  /** Gives the cells of a row, from its first column on, a look where they hold nothing. */
  fill(row: number, columns: number, style: StyleName): void {
    for (let column = 0; column < columns; column += 1) {
      const address = cellAddress(row, column);
      if (!this.cells.has(address)) this.cells.set(address, { row, column, style: fileStyle(this.styles[style], style) });
    }
  }

  /** Row by row. */
  all(): FileCell[] {
    return [...this.cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
  }
}

function fileStyle({ borderTop, borderBottom, ...style }: CellStyle, name: StyleName): FileStyle {
  const borders = { ...(borderTop && { top: borderTop }), ...(borderBottom && { bottom: borderBottom }) };
  const isAmount = name === 'calcMoney' || name === 'linkMoney';
  return { size: SIZE, ...style, ...(isAmount && { numberFormat: AMOUNT }), ...(Object.keys(borders).length > 0 && { borders }) };
}
