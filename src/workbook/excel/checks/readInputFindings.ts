import { phaseOne, type PeriodsPerYear } from '../../../templates';
import { cellAddress } from '../../a1';
import { parseRange } from '../../file/range';
import type { CellContent, CellValue, FigurePlan, SheetPlan } from '../../plan';
import { lookAtBook, type BookInHand } from '../readBook';
import { inExcel } from '../run';
import { question, Reading, type Reader } from '../sharing/reading';
import type { InputFindings, UnsourcedInput } from './checksInBook';

/** A figure as PACT would write it into this workbook. */
interface PlannedFigure extends FigurePlan {
  /** What its cells hold, row by row; of a formula its text. */
  readonly contents: readonly CellValue[];
  /** Columns from the first cell to the source beside it. */
  readonly toSource: number;
}

const FIGURE_BYTES = 3_000;
/** Files keep 15 to 17 digits. */
const SAME = 1e-12;

/** Compares the traced figures of PACT's sheets with those that PACT wrote, in two syncs. Sheets of another version may have others. */
export function readInputFindings(): Promise<InputFindings> {
  return inExcel('wait', async (context) => {
    const { hand, state } = await lookAtBook(context);
    if (hand.sheets.pact === undefined || hand.projects.length === 0) return { count: 0, unsourced: [] };
    const known = new Set(state.names.map(({ name }) => name));
    const figures = figuresOf(hand).filter(({ name }) => known.has(name));
    const reading = new Reading(context);
    const found = figures.map((figure) => reading.add(readFigure(context, figure)));
    await reading.finish();
    return { count: figures.length, unsourced: found.flatMap((one) => one() ?? []) };
  });
}

/** Making a plan takes a noticeable time, and the workbook is looked at again and again. */
let last: { readonly hand: string; readonly figures: readonly PlannedFigure[] } | undefined;

function figuresOf(hand: BookInHand): readonly PlannedFigure[] {
  const key = JSON.stringify(hand);
  if (last?.hand !== key) last = { hand: key, figures: plannedFigures(hand) };
  return last.figures;
}

function plannedFigures({ projects, sheets, case: chosen = 'announced', language, finest }: BookInHand): readonly PlannedFigure[] {
  const room: { finest?: PeriodsPerYear } = finest === undefined ? {} : { finest };
  const plan = phaseOne({ projects, case: chosen, sheetNames: sheets, ...(language && { language }), ...room });
  return plan.sheets.flatMap((sheet) => {
    const contents = new Map(sheet.cells.map(({ row, column, content }) => [`${row},${column}`, textOf(content)]));
    return sheet.figures.flatMap((figure) => plannedFigure(figure, sheet, contents));
  });
}

function plannedFigure(figure: FigurePlan, sheet: SheetPlan, contents: ReadonlyMap<string, CellValue>): PlannedFigure[] {
  const range = sheet.names.find(({ name }) => name === figure.name)?.range;
  if (range === undefined) return [];
  const { top, left, bottom, right } = parseRange(range);
  const source = sheet.cells.find(
    ({ row, column, content }) => row === top && column > right && content.kind === 'value' && content.value === figure.source,
  );
  if (!source) return [];
  const cells = Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, index) => {
    const width = right - left + 1;
    return contents.get(`${top + Math.floor(index / width)},${left + (index % width)}`) ?? '';
  });
  return [{ ...figure, contents: cells, toSource: source.column - left }];
}

function textOf(content: CellContent): CellValue {
  if (content.kind === 'value') return content.value;
  return content.kind === 'formula' ? content.formula : '';
}

function* readFigure(context: Excel.RequestContext, figure: PlannedFigure): Reader<UnsourcedInput | undefined> {
  const asked = question(() => {
    const range = context.workbook.names.getItem(figure.name).getRangeOrNullObject();
    const source = range.getCell(0, 0).getOffsetRange(0, figure.toSource);
    const sheet = range.worksheet.load('name');
    return { range: range.load('formulas,rowIndex,columnIndex'), source: source.load('values,columnIndex'), sheet };
  }, FIGURE_BYTES);
  yield [asked];
  const { range, source, sheet } = asked.answer;
  if (range.isNullObject) return undefined;
  const said = String((source.values as CellValue[][])[0]?.[0] ?? '').trim();
  const isChanged = (range.formulas as CellValue[][]).flat().some((now, index) => !isSame(now, figure.contents[index] ?? ''));
  const kind = said === '' ? 'none' : isChanged && said === figure.source ? 'changed' : undefined;
  if (kind === undefined) return undefined;
  return {
    label: figure.label,
    sheet: sheet.name,
    address: cellAddress(range.rowIndex, range.columnIndex),
    sourceAddress: cellAddress(range.rowIndex, source.columnIndex),
    kind,
    source: said,
  };
}

function isSame(now: CellValue, planned: CellValue): boolean {
  if (typeof now === 'number' && typeof planned === 'number') {
    return Math.abs(now - planned) <= SAME * Math.max(Math.abs(now), Math.abs(planned));
  }
  // Formulas of a plan have their own spaces; a formula in the place of a formula is PACT's matter, not one of sources.
  const isFormula = (content: CellValue) => typeof content === 'string' && content.startsWith('=');
  return now === planned || (isFormula(now) && isFormula(planned));
}
