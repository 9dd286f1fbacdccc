import type { SheetPlan } from '../workbook/plan';
import type { ProjectModel } from './projectModel';
import { project, type Project } from '../pact';
import { columnName, fixed, range } from './a1';
import { answerCells, answersBlock, WAITING } from './answers';
import { checkRows } from './checks';
import { joined, text, when } from './formulaText';
import { IS_ANNUAL } from './pactFormula';
import { sheetBuilder, type SheetBuilder } from './planBuilder';
import { projectChart } from './projectChart';
import { inputsCheck, projectChecks } from './projectChecks';
import { inputsBlock, scheduleBlock } from './projectInputs';
import { COLUMN, COLUMN_WIDTHS, LABEL_COLUMNS, LAST_COLUMN, projectLayout, type ProjectLayout, type TimelineColumn } from './projectLayout';
import { HEADER_ROWS, sheetHeader } from './sheetHeader';
import { COLORS } from './styles';
import { highlightCrossing, projectSeries, timelineFrame, writeSeries } from './timeline';
import { differenceSeries, nativeSeries, pactSpill } from './waterfallGrid';

/** The sheet of one project: answers and chart, inputs, checks, and the timeline with the waterfall in plain formulas and by PACT. */
export function projectSheet(model: ProjectModel): SheetPlan {
  const facts = project(model.id);
  const layout = projectLayout(model);
  const sheet = sheetBuilder();
  const checks = projectChecks(layout, model);
  const results = range(layout.checks + 1, COLUMN.yearFraction, layout.checks + checks.length, COLUMN.yearFraction);

  sheetHeader(sheet, {
    title: facts.name,
    purpose: facts.purpose,
    ...headline(layout, model),
    light: { results, name: `${model.prefix}_Checks` },
    columns: { caseValue: 1, lightLabel: 3, light: 4, unit: 6, last: LAST_COLUMN },
  });
  about(sheet, layout, facts);
  answersBlock(sheet, layout, model);
  sheet.chart(projectChart(layout, facts));
  inputsBlock(sheet, layout, model);
  scheduleBlock(sheet, layout, model);

  sheet.value(layout.checks, 0, 'Checks', 'section');
  sheet.fill(layout.checks, 0, LAST_COLUMN, 'section');
  checkRows(sheet, layout.checks + 1, { label: COLUMN.label, result: COLUMN.yearFraction }, checks);

  timelineFrame(sheet, layout);
  writeSeries(sheet, layout, [...projectSeries(model), ...nativeSeries(layout), differenceSeries]);
  pactSpill(sheet, layout, model);
  highlightCrossing(sheet, layout, COLORS.crossing);
  seriesNames(sheet, layout, model);

  return sheet.build({
    name: facts.name,
    tabColor: model.tabColor,
    columnWidths: COLUMN_WIDTHS,
    freeze: { rows: HEADER_ROWS, columns: LABEL_COLUMNS },
    print: {
      // The spill of PACT is a check, and its result is printed with the checks.
      areas: [
        range(0, 0, layout.checks - 1, COLUMN.profit),
        range(layout.checks, 0, layout.totals, COLUMN.profit),
        range(layout.timeline, COLUMN.opening, layout.totals, COLUMN.closing),
      ],
      orientation: 'landscape',
      titleRows: `1:${HEADER_ROWS}`,
      titleColumns: `A:${columnName(LABEL_COLUMNS - 1)}`,
    },
  });
}

/** The answer in one sentence, and when it is bad news. */
function headline(layout: ProjectLayout, model: ProjectModel): { headline: string; bad: string } {
  const { pactRecovery, nativeRecovery, repaidOn, stillDue, japanShare } = answerCells(layout);
  const period = fixed(layout.totals, COLUMN.lastDue);
  const repaid = joined(
    text('Japan is repaid with the payment of '),
    `YEAR(${repaidOn})`,
    text(', in period '),
    period,
    text(', and receives '),
    `TEXT(${japanShare},"0%")`,
    text(' of all profits.'),
  );
  const never = joined(
    text('Japan is not repaid in '),
    `ROWS(${model.prefix}_Profits)`,
    text(' periods: US$ '),
    `FIXED(${stillDue},0)`,
    text(' million is still due at the end.'),
  );
  const annual = joined(
    text('By the annual hurdle: '),
    when(
      `ISNUMBER(${pactRecovery})`,
      joined(text('Japan is repaid after '), `FIXED(${pactRecovery},1)`, text(' periods')),
      when(
        `${pactRecovery}=${WAITING}`,
        WAITING,
        joined(text('Japan is not repaid in '), `ROWS(${model.prefix}_Profits)`, text(' periods')),
      ),
    ),
    text('. Plain formulas and chart: cumulative hurdle.'),
  );
  const isComplete = `${inputsCheck(layout)}="OK"`;
  return {
    headline: when(
      isComplete,
      when(IS_ANNUAL, annual, when(`ISTEXT(${nativeRecovery})`, never, repaid)),
      text('An input is empty or is not a number: see the checks.'),
    ),
    bad: `OR(${inputsCheck(layout)}<>"OK",ISTEXT(${when(IS_ANNUAL, pactRecovery, nativeRecovery)}))`,
  };
}

function about(sheet: SheetBuilder, layout: ProjectLayout, facts: Project): void {
  const line = (row: number, column: number, label: string, words: string) => {
    sheet.value(row, column, label, 'strongLabel');
    sheet.value(row, column + (column === 0 ? 2 : 1), words, 'note');
  };
  line(layout.about, 0, 'Sponsor', facts.sponsor);
  line(layout.about, 6, 'Place', facts.place);
  line(layout.about + 1, 0, 'Status', facts.status);
  line(
    layout.about + 2,
    0,
    'How to read',
    'Change a blue figure; the answers, the chart and the timeline follow. The shaded row of the timeline is the year Japan is repaid.',
  );
  line(layout.about + 3, 0, 'Without the add-in', 'Answers and chart stay live: they use plain formulas. Only violet cells need PACT.');
}

/** Names of the series that formulas and readers use. */
function seriesNames(sheet: SheetBuilder, layout: ProjectLayout, model: ProjectModel): void {
  const series: Readonly<Record<string, TimelineColumn>> = {
    Drawdowns: 'drawdown',
    Profits: 'profit',
    Years: 'year',
    Due: 'due',
    Distributable: 'distributable',
    Tier1: 'tier1',
    Japan: 'japan',
    US: 'us',
    Closing: 'closing',
  };
  for (const [name, column] of Object.entries(series)) sheet.name(`${model.prefix}_${name}`, layout.series(column), 'One cell a period');
  sheet.name(
    `${model.prefix}_Dates`,
    range(layout.opening, COLUMN.periodEnds, layout.last, COLUMN.periodEnds),
    'First funding, then the end of each period',
  );
}
