import type { SheetPlan } from '../workbook/plan';
import type { BookContext } from './bookContext';
import { cell, range } from './a1';
import { benchmarkPathBlock } from './benchmarkPath';
import { checkRows } from './checks';
import { constantsBlock } from './constantsBlock';
import { enforcementBlock } from './enforcement';
import { joined, text } from './formulaText';
import { frameworkBlock } from './framework';
import { holidayBlock } from './holidayTable';
import { pactChecks } from './pactChecks';
import { casesBlock, rateBlock, timelineBlock } from './pactChoices';
import { costsBlock, packageBlock } from './pactCosts';
import { PACT_COLUMNS, PACT_WIDTHS, section } from './pactLayout';
import { pipelineBlock } from './pipeline';
import { sheetBuilder, type SheetBuilder } from './planBuilder';
import { HEADER_ROWS, sheetHeader } from './sheetHeader';
import { termRows } from './termRows';

const { label, value, source, link } = PACT_COLUMNS;

/** The terms, the case, the rate and the costs that every project sheet reads, and the systems of the pact around them. */
export function pactSheet(context: BookContext): SheetPlan {
  const sheet = sheetBuilder(context.language);
  let row = HEADER_ROWS;
  const block = (title: string, write: (top: number) => number) => {
    row = write(section(sheet, row, title)) + 1;
  };

  aboutLine(
    sheet,
    row,
    'How to read',
    'Change a blue figure; every sheet follows. Each figure names its unit, date, confidence and source.',
  );
  aboutLine(
    sheet,
    row + 1,
    'Without the add-in',
    'This sheet and the waterfalls stay live: they use plain formulas. Only violet cells need PACT.',
  );
  aboutLine(sheet, row + 2, 'Language of the sheets', context.language);
  sheet.name('Pact_Language', cell(row + 2, value), 'Code of the language that the sheets are written in');
  row += 4;
  block('Case', (top) => casesBlock(sheet, top, context.case));
  block('Timeline', (top) => timelineBlock(sheet, top, context.finest));
  block('Rate', (top) => rateBlock(sheet, top));
  block('Terms of the split', (top) => termRows(sheet, top, PACT_COLUMNS, context));
  block('Cost of phase one', (top) => packageBlock(sheet, costsBlock(sheet, top) + 1));
  const pages = [0, row];
  block('Framework', (top) => frameworkBlock(sheet, top));
  const pipeline = row + 1;
  block('Approval pipeline', (top) => pipelineBlock(sheet, top));
  pages.push(row);
  block('Enforcement', (top) => enforcementBlock(sheet, top));

  const checks = pactChecks({ pipeline });
  const firstCheck = row + 1;
  const results = range(firstCheck, value, firstCheck + checks.length - 1, value);
  sheetHeader(sheet, context, {
    title: 'The pact',
    purpose: 'How profits are shared between Japan and the US: the terms, the rate and the costs that every project sheet reads.',
    headline: joined(
      text('Phase one costs US$ '),
      'FIXED(Pact_PhaseOne,0)',
      text(' million (case: '),
      'Pact_Case',
      text('); with the second batch '),
      'TEXT(Pact_NamedShare,"0%")',
      text(' of the framework is named.'),
    ),
    bad: 'Pact_Checks="look below"',
    light: { results, name: 'Pact_Checks' },
    columns: { caseValue: value, lightLabel: 3, light: 4, unit: 5, last: link },
  });

  block('Checks', (top) => {
    checkRows(sheet, top, { label, result: value }, checks);
    return top + checks.length;
  });
  sheet.name('Pact_CheckLabels', range(firstCheck, label, firstCheck + checks.length - 1, label), 'The checks of this sheet');
  sheet.name('Pact_CheckResults', results, 'What they say');
  const lastPrinted = row - 2;
  block('Constants', (top) => constantsBlock(sheet, top, context.finest));
  block('Benchmark by calendar year', (top) => benchmarkPathBlock(sheet, top));
  block('Holidays', (top) => holidayBlock(sheet, top));

  return sheet.build({
    name: context.sheetNames.pact,
    ownName: 'Pact_Terms',
    ifPresent: 'keep',
    tabColor: '#14304F',
    columnWidths: PACT_WIDTHS,
    freeze: { rows: HEADER_ROWS, columns: 1 },
    print: { areas: pageAreas([...pages, lastPrinted + 2]), orientation: 'landscape', titleRows: `1:${HEADER_ROWS}` },
  });
}

/** One printed page from each of these rows to the last one used before the next. */
function pageAreas(tops: readonly number[]): readonly string[] {
  return tops.slice(1).map((next, index) => range(tops[index] ?? 0, 0, next - 2, source));
}

function aboutLine(sheet: SheetBuilder, row: number, title: string, words: string): void {
  sheet.value(row, label, title, 'strongLabel');
  sheet.value(row, value, words, 'note');
}
