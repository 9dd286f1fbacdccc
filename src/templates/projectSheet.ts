import type { SheetPlan } from '../workbook/plan';
import type { BookContext, BookProject } from './bookContext';
import { columnName, range } from './a1';
import { answerRows, answersBlock, FULL_WIDTH_ROWS, listRows } from './answers';
import { byYearBlock, YEAR_COLUMN } from './byYear';
import { checkRows } from './checks';
import { gridFaults } from './gridFaults';
import { differenceSeries, pactSpill } from './pactSpill';
import { sheetBuilder, type SheetBuilder } from './planBuilder';
import { projectCharts } from './projectChart';
import { inputsCheck, projectChecks } from './projectChecks';
import { headline } from './projectHeadline';
import { inputRows, inputsBlock } from './projectInputs';
import {
  COLUMN,
  COLUMN_WIDTHS,
  LABEL_COLUMNS,
  LAST_COLUMN,
  PAGE_COLUMN,
  projectLayout,
  UNIT_COLUMN,
  VALUE_COLUMN,
  YEARS,
  type ProjectLayout,
} from './projectLayout';
import { projectSeries } from './projectSeries';
import { HEADER_ROWS, sheetHeader } from './sheetHeader';
import { highlightTimeline, timelineFrame, timelineNames, writeSeries } from './timeline';
import { nativeSeries } from './waterfallGrid';

/** Rows of the checks block: the title and one row a check. The layout needs their number before the checks can name cells. */
const CHECK_ROWS = 1 + 16;

/** The sheet of one project: answers and charts, inputs, checks, the years, and the timeline with the waterfall in plain formulas and by PACT. */
export function projectSheet(context: BookContext, { model, facts, sheet: name }: BookProject): SheetPlan {
  const layout = projectLayout(
    {
      answers: answerRows(model),
      aboveList: FULL_WIDTH_ROWS,
      list: listRows(model),
      inputs: inputRows(model),
      checks: CHECK_ROWS,
    },
    context.finest,
  );
  const sheet = sheetBuilder(context.language);
  const series = [...projectSeries(model), ...nativeSeries(layout), differenceSeries];
  const checks = projectChecks(
    layout,
    model,
    series.flatMap(({ column, total }) => (total ? [column] : [])),
  );
  if (checks.length !== CHECK_ROWS - 1) throw new Error(`A project sheet has ${checks.length} checks, not ${CHECK_ROWS - 1}.`);
  const results = range(layout.checks + 1, VALUE_COLUMN, layout.checks + checks.length, VALUE_COLUMN);

  sheetHeader(sheet, context, {
    title: facts.name,
    purpose: facts.purpose,
    ...headline(model.prefix, inputsCheck(layout)),
    light: { results, name: `${model.prefix}_Checks` },
    columns: { caseValue: 1, lightLabel: VALUE_COLUMN, light: UNIT_COLUMN, unit: UNIT_COLUMN + 1, last: LAST_COLUMN },
  });
  about(sheet, layout, facts);
  answersBlock(sheet, layout.answers, model, LAST_COLUMN);
  projectCharts(sheet, layout, model.prefix, facts.name);
  inputsBlock(sheet, layout.inputs, model, context, LAST_COLUMN);

  sheet.value(layout.checks, 0, 'Checks', 'section');
  sheet.fill(layout.checks, 0, LAST_COLUMN, 'section');
  checkRows(sheet, layout.checks + 1, { label: 0, result: VALUE_COLUMN }, checks);
  sheet.name(`${model.prefix}_CheckLabels`, range(layout.checks + 1, 0, layout.checks + checks.length, 0), 'What each check says');
  sheet.name(`${model.prefix}_CheckResults`, results, 'OK, or what is wrong');

  byYearBlock(sheet, layout, model.prefix);
  timelineFrame(sheet, layout);
  writeSeries(sheet, layout, series);
  pactSpill(
    sheet,
    layout,
    model,
    nativeSeries(layout).map(({ heading }) => heading),
  );
  gridFaults(sheet, layout, model.prefix);
  highlightTimeline(sheet, layout, model.prefix);
  timelineNames(sheet, layout, model.prefix);

  return sheet.build({
    name,
    ownName: `${model.prefix}_Checks`,
    ifPresent: 'keep',
    tabColor: model.tabColor,
    columnWidths: COLUMN_WIDTHS,
    freeze: { rows: HEADER_ROWS, columns: LABEL_COLUMNS },
    print: {
      areas: printAreas(layout),
      orientation: 'landscape',
      // The other rows of the header hold sentences, which the narrow repeated columns would cut.
      titleRows: '1:1',
      titleColumns: `A:${columnName(LABEL_COLUMNS - 1)}`,
    },
  });
}

/**
 * Pages: the list of answers with the charts; the tables of answers and the inputs; checks and years; the project by annual periods; its
 * waterfall. The spill of PACT is a check, printed with the checks.
 */
function printAreas(layout: ProjectLayout): readonly string[] {
  const annual = layout.first + YEARS - 1;
  return [
    range(0, 0, layout.tables - 1, PAGE_COLUMN),
    range(layout.tables, 0, layout.checks - 1, PAGE_COLUMN),
    range(layout.checks, 0, layout.byYear.last, YEAR_COLUMN.repaidYear),
    range(layout.timeline, 0, annual, PAGE_COLUMN),
    range(layout.timeline, COLUMN.opening, annual, COLUMN.discount),
  ];
}

function about(sheet: SheetBuilder, layout: ProjectLayout, facts: BookProject['facts']): void {
  const line = (row: number, column: number, label: string, words: string) => {
    sheet.value(row, column, label, 'strongLabel');
    sheet.value(row, column + (column === 0 ? 2 : 1), words, 'note');
  };
  line(layout.about, 0, 'Sponsor', facts.sponsor);
  line(layout.about, 7, 'Place', facts.place);
  line(layout.about + 1, 0, 'Status', facts.status);
  line(
    layout.about + 2,
    0,
    'How to read',
    'Change a blue figure; answers, charts and timeline follow. Shaded: the year in which Japan is repaid, among the years and in the timeline.',
  );
  line(
    layout.about + 3,
    0,
    'Without the add-in',
    'Charts, timeline and answers stay live: they use plain formulas. Only violet cells need PACT.',
  );
}
