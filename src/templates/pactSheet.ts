import type { SheetPlan } from '../workbook/plan';
import type { CaseId } from '../pact';
import type { ProjectModel } from './projectModel';
import { cell, fixed, range } from './a1';
import { checkRows, type Check } from './checks';
import { CONSTANTS } from './constants';
import { joined, text, when } from './formulaText';
import { casesBlock, rateBlock } from './pactChoices';
import { costsBlock, FRAMEWORK_ROW, frameworkBlock } from './pactCosts';
import { PACT_COLUMNS, PACT_LAST_PRINTED, PACT_TOP, PACT_WIDTHS } from './pactLayout';
import { sheetBuilder, type SheetBuilder } from './planBuilder';
import { HEADER_ROWS, sheetHeader } from './sheetHeader';
import { LAST_NATIVE_TERM, termRows } from './termRows';

const { label, value, unit, source, link } = PACT_COLUMNS;

/** The terms, the case, the rate and the costs that every project sheet reads. */
export function pactSheet(models: readonly ProjectModel[], chosen: CaseId): SheetPlan {
  const sheet = sheetBuilder();
  const checks = pactChecks();
  const total = fixed(PACT_TOP.framework + FRAMEWORK_ROW.phaseOne, value);
  const share = fixed(PACT_TOP.framework + FRAMEWORK_ROW.share, value);

  sheetHeader(sheet, {
    title: 'The pact',
    purpose: 'How profits are shared between Japan and the US: the terms, the rate and the costs that every project sheet reads.',
    headline: joined(
      text('Phase one costs US$ '),
      `FIXED(${total},0)`,
      text(' million (case: '),
      'Pact_Case',
      text('); with the second batch '),
      `TEXT(${share},"0%")`,
      text(' of the framework is named.'),
    ),
    bad: 'Pact_Checks<>"OK"',
    light: { results: range(PACT_TOP.checks + 1, value, PACT_TOP.checks + checks.length, value), name: 'Pact_Checks' },
    columns: { caseValue: value, lightLabel: 3, light: 4, unit: 5, last: link },
  });
  aboutLine(
    sheet,
    0,
    'How to read',
    'Change a blue figure; every project sheet follows. Each figure names its unit, date, confidence and source.',
  );
  aboutLine(
    sheet,
    1,
    'Without the add-in',
    'This sheet and the waterfalls stay live: they use plain formulas. Only violet cells on the project sheets need PACT.',
  );
  section(sheet, PACT_TOP.cases, 'Case');
  casesBlock(sheet, PACT_TOP.cases + 1, chosen);
  section(sheet, PACT_TOP.rate, 'Rate');
  rateBlock(sheet, PACT_TOP.rate + 1);
  section(sheet, PACT_TOP.terms, 'Terms of the split');
  termRows(sheet, PACT_TOP.terms + 1, PACT_COLUMNS);
  section(sheet, PACT_TOP.costs, 'Cost of phase one');
  costsBlock(sheet, PACT_TOP.costs + 1, models);
  section(sheet, PACT_TOP.framework, 'Framework');
  frameworkBlock(sheet, PACT_TOP.framework, models);
  section(sheet, PACT_TOP.checks, 'Checks');
  checkRows(sheet, PACT_TOP.checks + 1, { label, result: value }, checks);
  section(sheet, PACT_TOP.constants, 'Constants');
  constantsBlock(sheet);

  return sheet.build({
    name: 'Pact',
    sharedBy: 'Pact_Terms',
    tabColor: '#14304F',
    columnWidths: PACT_WIDTHS,
    freeze: { rows: HEADER_ROWS, columns: 1 },
    print: { areas: [range(0, 0, PACT_LAST_PRINTED, source)], orientation: 'landscape', titleRows: `1:${HEADER_ROWS}` },
  });
}

function section(sheet: SheetBuilder, row: number, title: string): void {
  sheet.value(row, 0, title, 'section');
  sheet.fill(row, 0, link, 'section');
}

function aboutLine(sheet: SheetBuilder, index: number, title: string, words: string): void {
  sheet.value(PACT_TOP.about + index, label, title, 'strongLabel');
  sheet.value(PACT_TOP.about + index, value, words, 'note');
}

function pactChecks(): readonly Check[] {
  const terms = range(PACT_TOP.terms + 2, value, PACT_TOP.terms + 2 + LAST_NATIVE_TERM, value);
  const shares = 'Pact_ShareBefore,Pact_ShareAfter';
  const left = cell(PACT_TOP.framework + FRAMEWORK_ROW.left, value);
  const ok = (condition: string, complaint: string) => when(condition, text('OK'), text(complaint));
  return [
    { label: 'The case is known', formula: ok('ISNUMBER(MATCH(Pact_Case,Pact_Cases,0))', 'the case is neither seed nor announced') },
    {
      label: 'The terms are filled in',
      formula: ok(`COUNTBLANK(${terms})=0`, 'a term is blank: PACT takes its default, plain formulas take 0'),
    },
    {
      label: 'Shares lie between 0 and 1',
      formula: ok(`AND(MIN(${shares})>=0,MAX(${shares})<=1)`, 'a share of Japan is outside 0% to 100%'),
    },
    { label: 'Phase one fits the framework', formula: ok(`${left}>=0`, 'more is named than the framework holds') },
  ];
}

/** Numbers that formulas use by name instead of writing them. */
function constantsBlock(sheet: SheetBuilder): void {
  CONSTANTS.forEach((constant, index) => {
    const row = PACT_TOP.constants + 1 + index;
    sheet.value(row, label, constant.label, 'label');
    sheet.value(row, value, constant.value, constant.style);
    sheet.value(row, unit, constant.unit, 'unit');
    sheet.value(row, source, constant.source, 'note');
    sheet.name(constant.name, cell(row, value), constant.label);
  });
}
