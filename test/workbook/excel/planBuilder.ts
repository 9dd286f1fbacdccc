import type { CellContent, CellPlan, SheetPlan, WorkbookPlan } from '../../../src/workbook/plan';

/** A sheet that holds nothing, with the given members. */
export function sheetPlan(members: Partial<SheetPlan> & Pick<SheetPlan, 'name'>): SheetPlan {
  return {
    ownName: members.names?.[0]?.name ?? 'Own_Name',
    ifPresent: 'rebuild',
    columnWidths: [],
    cells: [],
    names: [],
    notes: [],
    figures: [],
    validations: [],
    highlights: [],
    charts: [],
    checks: [],
    showGridlines: true,
    print: { areas: ['A1'], orientation: 'portrait' },
    ...members,
  };
}

export function workbookPlan(sheets: readonly SheetPlan[], styles: WorkbookPlan['styles'] = { plain: {} }): WorkbookPlan {
  return { title: 'A plan', styles, sheets };
}

/** A cell by its zero-based place; a text that starts with "=" is a formula. */
export function cell(row: number, column: number, content: number | string | boolean | CellContent, style = 'plain'): CellPlan {
  return { row, column, style, content: typeof content === 'object' ? content : toContent(content) };
}

function toContent(value: number | string | boolean): CellContent {
  return typeof value === 'string' && value.startsWith('=') ? { kind: 'formula', formula: value } : { kind: 'value', value };
}

/** A small plan with everything in it that a sheet can have: a shared sheet and two others that refer to it and to each other. */
export const SMALL_PLAN: WorkbookPlan = workbookPlan(
  [
    sheetPlan({
      name: 'Terms',
      ifPresent: 'keep',
      cells: [cell(0, 0, 'Rate'), cell(0, 1, 0.041, 'input')],
      names: [{ name: 'Terms_Rate', range: 'B1', comment: 'a year' }],
    }),
    sheetPlan({
      name: 'Gas power',
      ifPresent: 'keep',
      tabColor: '#0072b2',
      columnWidths: [20, 8.43],
      rowHeights: [{ row: 0, points: 30 }],
      cells: [
        cell(0, 0, 'Year'),
        ...[1, 2, 3].flatMap((year) => [
          cell(year, 0, 2025 + year),
          cell(year, 1, `=Terms_Rate*A${year + 1}`),
          cell(year, 2, '=Diamonds!A1'),
        ]),
        cell(5, 0, '50/50', 'input'),
      ],
      merges: ['A6:B6'],
      freeze: { rows: 1, columns: 1 },
      names: [
        { name: 'Gas_Years', range: 'A2:A4' },
        { name: 'Gas_First', range: 'A2' },
      ],
      validations: [
        { range: 'A2:A4', rule: { kind: 'whole', min: 2026, max: 2060 }, promptTitle: 'Year', prompt: 'A year.', error: 'Not a year.' },
      ],
      highlights: [{ range: 'B2:B4', formula: '=$B2<0', color: '#c00000' }],
      charts: [
        {
          name: 'Cash',
          title: 'Cash, $ millions',
          altText: 'Cash by year.',
          categories: 'A2:A4',
          categoryTitle: 'Year',
          valueTitle: '$ millions',
          numberFormat: '#,##0',
          series: [
            { name: 'Japan', values: 'B2:B4', kind: 'stackedColumn', color: '#0072b2' },
            { name: 'Claim', values: 'C2:C4', kind: 'line', color: '#000000' },
          ],
          from: 'E2',
          to: 'K18',
        },
      ],
      showGridlines: false,
      print: { areas: ['A1:K20'], orientation: 'landscape', titleRows: '1:1' },
    }),
    sheetPlan({
      name: 'Diamonds',
      ifPresent: 'keep',
      cells: [cell(0, 0, "='Gas power'!A2")],
      names: [{ name: 'Diamonds_Start', range: 'A1' }],
    }),
  ],
  { plain: {}, input: { color: '#0000ff', numberFormat: '0.0%', unlocked: true, borderBottom: { line: 'hair', color: '#808080' } } },
);
