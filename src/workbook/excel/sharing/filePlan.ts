import type { FileSheet, FileStyle } from '../../file';
import type { BorderPlan, CellContent, CellPlan, CellStyle, SheetPlan, WorkbookPlan } from '../../plan';

const [DIGIT, MARGIN] = [7, 5];

/** A sheet that PACT described for a file, as what the writer of sheets takes. It has no charts, rules or notes. */
export function filePlan({ name, tabColor, showGridlines, cells, columns, rows, merges, frozen, print }: FileSheet): {
  readonly plan: SheetPlan;
  readonly styles: WorkbookPlan['styles'];
} {
  const styles = new Map<string, CellStyle>();
  const planned = cells.map(({ row, column, value, formula, style = {} }): CellPlan => {
    const key = JSON.stringify(style);
    styles.set(key, cellStyle(style));
    return { row, column, content: contentOf(value, formula), style: key };
  });
  const { orientation, areas, titleRows, titleColumns } = print;
  const plan: SheetPlan = {
    name,
    ownName: '',
    ifPresent: 'keep',
    ...(tabColor !== undefined && { tabColor }),
    columnWidths: columns.flatMap(({ first, last, pixels }) => Array<number>(last - first + 1).fill((pixels - MARGIN) / DIGIT)),
    rowHeights: rows,
    cells: planned,
    merges,
    freeze: frozen,
    names: [],
    notes: [],
    figures: [],
    validations: [],
    highlights: [],
    charts: [],
    checks: [],
    showGridlines,
    print: { orientation, areas, ...(titleRows !== undefined && { titleRows }), ...(titleColumns !== undefined && { titleColumns }) },
  };
  return { plan, styles: Object.fromEntries(styles) };
}

function contentOf(value: FileSheet['cells'][number]['value'], formula: string | undefined): CellContent {
  if (formula !== undefined) return { kind: 'formula', formula };
  return value === undefined || typeof value === 'object' ? { kind: 'empty' } : { kind: 'value', value };
}

function cellStyle({ borders, fontName: _fontName, underline: _underline, ...style }: FileStyle): CellStyle {
  const line = (border: NonNullable<FileStyle['borders']>['top']): BorderPlan | undefined =>
    border && {
      line: border.line === 'medium' || border.line === 'double' || border.line === 'hair' ? border.line : 'thin',
      color: border.color,
    };
  const [top, bottom] = [line(borders?.top), line(borders?.bottom)];
  return { ...style, ...(top && { borderTop: top }), ...(bottom && { borderBottom: bottom }) };
}
