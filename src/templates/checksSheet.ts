import type { SheetPlan } from '../workbook/plan';
import type { BookContext } from './bookContext';
import { cell, fixed, fixedColumn, fixedRange, fixedRow, range } from './a1';
import { areaOf, overlap } from './area';
import { highlightCheck } from './checks';
import { joined, text, when } from './formulaText';
import { sheetBuilder, type SheetBuilder } from './planBuilder';
import { HEADER_ROWS, sheetHeader } from './sheetHeader';
import { COLORS } from './styles';

const COLUMN = { sheet: 0, label: 1, result: 2, state: 3, link: 4 } as const;
const WIDTHS: readonly number[] = [24, 46, 90, 15, 22];

/** Rows, zero-based. */
const TOP = { about: HEADER_ROWS, counts: HEADER_ROWS + 4, list: HEADER_ROWS + 10 } as const;
const COUNT_ROW = { ok: TOP.counts + 1, notCompared: TOP.counts + 2, wrong: TOP.counts + 3, all: TOP.counts + 4 } as const;
const FIRST = TOP.list + 2;

/** A check of another sheet: the nth of the results that the sheet has under a name. */
interface ListedCheck {
  readonly sheet: string;
  readonly label: string;
  readonly results: string;
  /** Row of the first check of its sheet in this list. */
  readonly first: number;
}

/** Every check of the other sheets with its result, and the one light that sums them up. */
export function checksSheet(context: BookContext, sheets: readonly SheetPlan[]): SheetPlan {
  const sheet = sheetBuilder(context.language);
  const checks = listedChecks(sheets);
  const last = FIRST + checks.length - 1;
  const column = (which: keyof typeof COLUMN) => fixedRange(FIRST, COLUMN[which], last, COLUMN[which]);
  const found = `MATCH("look here",${column('state')},0)`;
  const at = (which: keyof typeof COLUMN) => `INDEX(${column(which)},${found})`;
  const number = (row: keyof typeof COUNT_ROW) => fixed(COUNT_ROW[row], COLUMN.label);

  sheetHeader(sheet, context, {
    title: 'Checks',
    purpose: 'Every check of the workbook in one list. One light sums them up and stands at the top of every sheet.',
    headline: when(
      `${number('wrong')}>0`,
      joined(text('Look at the sheet '), at('sheet'), text(': '), at('label'), text(': '), at('result')),
      when(
        `${number('notCompared')}>0`,
        joined(number('notCompared'), text(' checks do not compare, for the reasons below; nothing is wrong.')),
        joined(number('all'), text(' checks, all of them OK.')),
      ),
    ),
    bad: `${number('wrong')}>0`,
    light: { results: range(FIRST, COLUMN.result, last, COLUMN.result), name: 'Checks_Overall' },
    columns: { caseValue: COLUMN.label, unit: COLUMN.result, lightLabel: COLUMN.state, light: COLUMN.link, last: COLUMN.link },
  });
  about(sheet);
  countsBlock(sheet, column('state'));
  section(sheet, TOP.list, 'Checks');
  headings(sheet);
  checks.forEach((check, index) => checkLine(sheet, FIRST + index, check));
  highlightCheck(sheet, FIRST, COLUMN.result, last, 'text');
  highlightCheck(sheet, FIRST, COLUMN.state, last, 'text');
  // A new sheet begins where the name differs from the one above.
  sheet.highlight({
    range: range(FIRST, COLUMN.sheet, last, COLUMN.link),
    formula: `=${fixedColumn(FIRST, COLUMN.sheet)}<>${fixedColumn(FIRST - 1, COLUMN.sheet)}`,
    fill: COLORS.head,
  });

  return sheet.build({
    name: context.sheetNames.checks,
    ownName: 'Checks_Overall',
    ifPresent: 'rebuild',
    tabColor: COLORS.ok,
    columnWidths: WIDTHS,
    freeze: { rows: HEADER_ROWS, columns: 1 },
    print: { areas: [range(0, 0, last, COLUMN.link)], orientation: 'landscape', titleRows: `1:${HEADER_ROWS}` },
  });
}

/** Those whose results stand under a name such as Gas_CheckResults: the lights do not. */
function listedChecks(sheets: readonly SheetPlan[]): ListedCheck[] {
  let first = FIRST;
  return sheets.flatMap(({ name, names, checks }) => {
    const results = names.find((one) => one.name.endsWith('_CheckResults'));
    const area = areaOf(results?.range ?? '');
    if (!results || !area) return [];
    const inBlock = checks.filter(({ cell }) => overlap(area, areaOf(cell)));
    const start = first;
    first += inBlock.length;
    return inBlock.map(({ label }) => ({ sheet: name, label, results: results.name, first: start }));
  });
}

function section(sheet: SheetBuilder, row: number, title: string): void {
  sheet.value(row, COLUMN.sheet, title, 'section');
  sheet.fill(row, COLUMN.sheet, COLUMN.link, 'section');
}

function about(sheet: SheetBuilder): void {
  const line = (index: number, term: string, words: string) => {
    sheet.value(TOP.about + index, COLUMN.sheet, term, 'strongLabel');
    sheet.value(TOP.about + index, COLUMN.label, words, 'note');
  };
  line(0, 'OK', 'What must be equal is equal to 0.005, and nothing is missing.');
  line(1, 'Not compared', 'The terms ask for what plain formulas do not cover, or PACT has not answered. The reason stands in the row.');
  line(
    2,
    'Look here',
    'Something is wrong. The row says what and, where it can, in which cell; the link leads to the checks of that sheet.',
  );
}

/** How many checks say what. `states` is that column of the list. */
function countsBlock(sheet: SheetBuilder, states: string): void {
  section(sheet, TOP.counts, 'In short');
  const line = (row: number, words: string, formula: string) => {
    sheet.value(row, COLUMN.sheet, words, 'strongLabel');
    sheet.formula(row, COLUMN.label, formula, 'outputCount');
  };
  line(COUNT_ROW.ok, 'OK', `COUNTIF(${states},"OK")`);
  line(COUNT_ROW.notCompared, 'Not compared', `COUNTIF(${states},"not compared")`);
  line(COUNT_ROW.wrong, 'Look here', `COUNTIF(${states},"look here")`);
  line(COUNT_ROW.all, 'All checks', `ROWS(${states})`);
}

function headings(sheet: SheetBuilder): void {
  for (const [column, words] of [
    [COLUMN.sheet, 'Sheet'],
    [COLUMN.label, 'Check'],
    [COLUMN.result, 'Result'],
    [COLUMN.state, 'In a word'],
    [COLUMN.link, 'Go to the checks'],
  ] as const)
    sheet.value(FIRST - 1, column, words, 'headText');
}

function checkLine(sheet: SheetBuilder, row: number, { sheet: name, label, results, first }: ListedCheck): void {
  const result = fixedColumn(row, COLUMN.result);
  // The place in the list of its sheet, counted in rows, so that no formula writes a number.
  const place = `ROWS(${fixedRow(first, COLUMN.sheet)}:${cell(row, COLUMN.sheet)})`;
  sheet.value(row, COLUMN.sheet, name, 'strongLabel');
  sheet.value(row, COLUMN.label, label, 'label');
  sheet.formula(row, COLUMN.result, `IFERROR(INDEX(${results},${place}),"cannot be read: its sheet or its name is missing")`, 'check');
  sheet.formula(
    row,
    COLUMN.state,
    when(`${result}="OK"`, text('OK'), when(`COUNTIF(${result},"not compared*")=1`, text('not compared'), text('look here'))),
    'check',
  );
  sheet.formula(row, COLUMN.link, `HYPERLINK("#${results}","${results}")`, 'link');
  sheet.check(label, row, COLUMN.result);
}
