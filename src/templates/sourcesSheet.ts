import type { SheetPlan } from '../workbook/plan';
import type { BookContext } from './bookContext';
import { cell, columnName, fixedColumn, range } from './a1';
import { WAITING } from './answerGroup';
import { checkRows, type Check } from './checks';
import { joined, text, when } from './formulaText';
import { pact } from './pactFormula';
import { sheetBuilder, type SheetBuilder } from './planBuilder';
import { HEADER_ROWS, sheetHeader } from './sheetHeader';
import { figureList, LIST_COLUMNS, LIST_WIDTHS } from './sourcesList';
import { COLORS } from './styles';

const { label, value, unit, asOf, confidence, source, cell: target, link } = LIST_COLUMNS;

/** Rows, zero-based. */
const TOP = { about: HEADER_ROWS, counts: HEADER_ROWS + 4, checks: HEADER_ROWS + 11, list: HEADER_ROWS + 17 } as const;
const CHECK_COUNT = 4;
const COUNT_ROW = {
  all: TOP.counts + 1,
  published: TOP.counts + 2,
  illustrative: TOP.counts + 3,
  oldest: TOP.counts + 4,
  newest: TOP.counts + 5,
};

/** Every figure of the other sheets with its origin and the formulas that use it, by sheet. */
export function sourcesSheet(context: BookContext, sheets: readonly SheetPlan[]): SheetPlan {
  const sheet = sheetBuilder(context.language);
  const heads = TOP.list + 1;
  const last = figureList(sheet, heads, sheets);
  const column = (index: number) => `$${columnName(index)}$${heads + 2}:$${columnName(index)}$${last + 1}`;
  const count = (row: number) => cell(row, value);

  sheetHeader(sheet, context, {
    title: 'Sources',
    purpose: 'Where each figure comes from: unit, date, source and confidence, and which formulas use it.',
    headline: joined(
      count(COUNT_ROW.all),
      text(' figures: '),
      count(COUNT_ROW.published),
      text(' from published sources, '),
      count(COUNT_ROW.illustrative),
      text(' illustrative.'),
    ),
    bad: 'Sources_Checks<>"OK"',
    light: { results: range(TOP.checks + 1, value, TOP.checks + CHECK_COUNT, value), name: 'Sources_Checks' },
    columns: { caseValue: value, lightLabel: unit, light: asOf, unit: source, last: link },
  });
  about(sheet);
  countsBlock(sheet, column);
  checksBlock(sheet, column);
  section(sheet, TOP.list, 'Figures');
  sheet.name('Sources_Figures', range(heads, label, last, link), 'Every figure of the workbook with its source');
  sheet.highlight({
    range: range(heads + 1, confidence, last, source),
    formula: `=${fixedColumn(heads + 1, confidence)}="illustrative"`,
    fill: COLORS.crossing,
  });

  return sheet.build({
    name: context.sheetNames.sources,
    ownName: 'Sources_Figures',
    ifPresent: 'rebuild',
    tabColor: COLORS.quiet,
    columnWidths: LIST_WIDTHS,
    freeze: { rows: HEADER_ROWS, columns: 1 },
    print: { areas: [range(0, 0, last, target)], orientation: 'landscape', titleRows: `1:${HEADER_ROWS}` },
  });
}

function section(sheet: SheetBuilder, row: number, title: string): void {
  sheet.value(row, label, title, 'section');
  sheet.fill(row, label, link, 'section');
}

function about(sheet: SheetBuilder): void {
  sheet.value(TOP.about, label, 'How to read', 'strongLabel');
  sheet.value(
    TOP.about,
    value,
    'Values are those in use now. To change one, follow the link to its cell; this list shows it at once.',
    'note',
  );
  sheet.value(TOP.about + 1, label, 'Illustrative', 'strongLabel');
  sheet.value(TOP.about + 1, value, 'Our own assumption where nothing is published. Replace it before you rely on an answer.', 'note');
  sheet.value(TOP.about + 2, label, 'Calculated by', 'strongLabel');
  sheet.formula(TOP.about + 2, value, `IFERROR(${pact('VERSION')},${WAITING})`, 'note');
}

/** How many figures there are, of which kind, and how old. `column` gives a column of the list. */
function countsBlock(sheet: SheetBuilder, column: (index: number) => string): void {
  section(sheet, TOP.counts, 'In short');
  const line = (row: number, words: string, formula: string, style: 'outputInteger' | 'outputDate', note: string) => {
    sheet.value(row, label, words, 'strongLabel');
    sheet.formula(row, value, formula, style);
    sheet.value(row, unit, note, 'unit');
  };
  line(COUNT_ROW.all, 'Figures', `COUNTA(${column(target)})`, 'outputInteger', 'rows of the list below');
  line(
    COUNT_ROW.published,
    'From published sources',
    `${cell(COUNT_ROW.all, value)}-${cell(COUNT_ROW.illustrative, value)}`,
    'outputInteger',
    'with high, medium or low confidence',
  );
  line(COUNT_ROW.illustrative, 'Illustrative', `COUNTIF(${column(confidence)},"illustrative")`, 'outputInteger', 'our own assumptions');
  line(COUNT_ROW.oldest, 'Oldest statement', `MIN(${column(asOf)})`, 'outputDate', 'day of the statement');
  line(COUNT_ROW.newest, 'Newest statement', `MAX(${column(asOf)})`, 'outputDate', 'day of the statement');
}

function checksBlock(sheet: SheetBuilder, column: (index: number) => string): void {
  const all = `COUNTA(${column(target)})`;
  const ok = (condition: string, complaint: string) => when(condition, text('OK'), text(complaint));
  const known = ['high', 'medium', 'low', 'illustrative'].map((word) => `COUNTIF(${column(confidence)},"${word}")`).join('+');
  const checks: readonly Check[] = [
    { label: 'Every figure has a source', formula: ok(`COUNTA(${column(source)})=${all}`, 'a figure has no source') },
    { label: 'Every figure has a date', formula: ok(`COUNT(${column(asOf)})=${all}`, 'a figure has no date') },
    { label: 'Every figure has a unit', formula: ok(`COUNTA(${column(unit)})=${all}`, 'a figure has no unit') },
    {
      label: 'Every confidence is a known one',
      formula: ok(`${known}=${all}`, 'a confidence is none of high, medium, low and illustrative'),
    },
  ];
  section(sheet, TOP.checks, 'Checks');
  const results = checkRows(sheet, TOP.checks + 1, { label, result: value }, checks);
  sheet.name('Sources_CheckLabels', range(TOP.checks + 1, label, TOP.checks + checks.length, label), 'What is checked');
  sheet.name('Sources_CheckResults', results, 'OK or what is wrong');
}
