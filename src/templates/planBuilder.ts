import type {
  CellContent,
  CellValue,
  ChartPlan,
  CheckPlan,
  FigurePlan,
  HighlightPlan,
  NamePlan,
  NotePlan,
  SheetPlan,
  ValidationPlan,
} from '../workbook/plan';
import type { StyleName } from './styles';
import { cell } from './a1';
import { formulaInLanguage, inLanguage, type Language, type Phrase, type Words } from './language';

/** Collects the parts of one sheet. Positions are zero-based; texts are English and are put down in the language of the sheet. */
export interface SheetBuilder {
  readonly language: Language;
  value(row: number, column: number, value: CellValue | Phrase, style: StyleName): void;
  /** Without the leading "=". `spill` is the size of the result, anchor included. */
  formula(row: number, column: number, formula: string, style: StyleName, spill?: { rows: number; columns: number }): void;
  /** A style without content, from the first to the last column. */
  fill(row: number, left: number, right: number, style: StyleName): void;
  name(name: string, range: string, comment?: Words): void;
  note(row: number, column: number, text: Words): void;
  figure(figure: FigureWords): void;
  validate(rule: ValidationWords): void;
  highlight(rule: HighlightPlan): void;
  check(label: Words, row: number, column: number): void;
  chart(chart: ChartWords): void;
  rowHeight(row: number, points: number): void;
  build(frame: SheetFrame): SheetPlan;
}

type InWords<Plan, Texts extends keyof Plan> = Omit<Plan, Texts> & { readonly [Text in Texts]: Words };
export type FigureWords = InWords<FigurePlan, 'label' | 'unit' | 'source' | 'confidence'>;
export type ValidationWords = InWords<ValidationPlan, 'promptTitle' | 'prompt' | 'error'>;
type SeriesWords = InWords<ChartPlan['series'][number], 'name'>;
export type ChartWords = Omit<InWords<ChartPlan, 'title' | 'altText' | 'categoryTitle' | 'valueTitle'>, 'series'> & {
  readonly series: readonly SeriesWords[];
};

/** What a sheet is besides its cells. */
export type SheetFrame = Pick<SheetPlan, 'name' | 'ownName' | 'ifPresent' | 'tabColor' | 'columnWidths' | 'freeze' | 'print'>;

export function sheetBuilder(language: Language): SheetBuilder {
  const cells = new Map<string, { row: number; column: number; content: CellContent; style: StyleName }>();
  const names: NamePlan[] = [];
  const notes: NotePlan[] = [];
  const figures: FigurePlan[] = [];
  const validations: ValidationPlan[] = [];
  const highlights: HighlightPlan[] = [];
  const checks: CheckPlan[] = [];
  const charts: ChartPlan[] = [];
  const rowHeights: { row: number; points: number }[] = [];

  const said = (words: Words) => inLanguage(language, words);
  const put = (row: number, column: number, content: CellContent, style: StyleName) => {
    const address = cell(row, column);
    const before = cells.get(address);
    if (before && before.content.kind !== 'empty') throw new Error(`${address} is written twice.`);
    cells.set(address, { row, column, content, style });
  };

  return {
    language,
    value: (row, column, value, style) =>
      put(row, column, { kind: 'value', value: typeof value === 'string' || typeof value === 'object' ? said(value) : value }, style),
    formula: (row, column, formula, style, spill) =>
      put(row, column, { kind: 'formula', formula: `=${formulaInLanguage(language, formula)}`, ...(spill ? { spill } : {}) }, style),
    fill: (row, left, right, style) => {
      for (let column = left; column <= right; column += 1) {
        if (!cells.has(cell(row, column))) put(row, column, { kind: 'empty' }, style);
      }
    },
    name: (name, range, comment) => names.push({ name, range, ...(comment ? { comment: said(comment) } : {}) }),
    note: (row, column, text) => notes.push({ cell: cell(row, column), text: said(text) }),
    figure: ({ label, unit, source, confidence, ...figure }) =>
      figures.push({ ...figure, label: said(label), unit: said(unit), source: said(source), confidence: said(confidence) }),
    validate: ({ promptTitle, prompt, error, ...rule }) =>
      validations.push({ ...rule, promptTitle: said(promptTitle), prompt: said(prompt), error: said(error) }),
    highlight: (rule) => highlights.push({ ...rule, formula: formulaInLanguage(language, rule.formula) }),
    check: (label, row, column) => checks.push({ label: said(label), cell: cell(row, column) }),
    chart: ({ title, altText, categoryTitle, valueTitle, series, ...chart }) =>
      charts.push({
        ...chart,
        title: said(title),
        altText: said(altText),
        categoryTitle: said(categoryTitle),
        valueTitle: said(valueTitle),
        series: series.map(({ name, ...one }) => ({ ...one, name: said(name) })),
      }),
    rowHeight: (row, points) => rowHeights.push({ row, points }),
    build: (frame) => ({
      ...frame,
      rowHeights,
      cells: [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column),
      names,
      notes,
      figures,
      validations,
      highlights,
      charts,
      checks,
      showGridlines: false,
    }),
  };
}
