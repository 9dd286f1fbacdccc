import { CALENDAR, FUNDING_READING, NOTICE_DAYS, PIPELINES, project, STEPS, type Choice, type StepId } from '../pact';
import type { SheetBuilder } from './planBuilder';
import { cell, range } from './a1';
import { serial } from './dates';
import { figureHeads, figureRow, provenanceHeads, seriesRow } from './figureRow';
import { joined, text, when } from './formulaText';
import { phrase } from './language';
import { FIRST_DAY, LAST_DAY } from './pactDays';
import { noteRow, PACT_COLUMNS as COLUMNS, PACT_SERIES as SERIES } from './pactLayout';
import { PHASE_ONE } from './pactCosts';
import { acceptDate, acceptList, acceptWhole } from './validation';

/** The cells of the second table, beside the name of the project. */
const RESULT = { fundingDay: 1, days: 2, businessDays: 3, verdict: 5 } as const;
const MOST_DAYS = 250;
/** The first row of steps, counted from the headings of the block. */
const STEPS_BELOW = 6;

/** How the notice is read, the steps of each project, and the day from which money may flow. Returns the row below. */
export function pipelineBlock(sheet: SheetBuilder, top: number): number {
  figureHeads(sheet, top, COLUMNS, { label: 'How the notice is read' });
  figureRow(sheet, top + 1, COLUMNS, { ...NOTICE_DAYS, name: 'Pact_NoticeDays' }, 'inputInteger');
  acceptWhole(sheet, cell(top + 1, COLUMNS.value), { label: NOTICE_DAYS.label, min: 0, max: MOST_DAYS, unit: NOTICE_DAYS.unit });
  choiceRow(sheet, top + 2, FUNDING_READING, 'Pact_FundingReading');
  choiceRow(sheet, top + 3, CALENDAR, 'Pact_Calendar');
  const steps = top + STEPS_BELOW;
  const results = stepRows(sheet, steps - 1) + 1;
  return resultRows(sheet, results, steps);
}

function choiceRow(sheet: SheetBuilder, row: number, choice: Choice, name: string): void {
  figureRow(sheet, row, COLUMNS, { ...choice, name }, 'inputChoice');
  acceptList(sheet, cell(row, COLUMNS.value), { label: choice.label, choices: choice.choices, meaning: choice.unit });
}

/** One row a project, one column a step. */
function stepRows(sheet: SheetBuilder, top: number): number {
  sheet.value(top, SERIES.label, 'Steps of each project', 'headText');
  STEPS.forEach(({ label }, index) => sheet.value(top, SERIES.left + index, label, 'head'));
  sheet.value(top, SERIES.unit, 'Unit', 'headUnitText');
  provenanceHeads(sheet, top, SERIES);
  sheet.fill(top, SERIES.label, SERIES.link, 'headText');
  PHASE_ONE.forEach(({ id, prefix }, index) => {
    const row = top + 1 + index;
    const pipeline = PIPELINES.find((one) => one.project === id);
    if (!pipeline) throw new Error(`There is no pipeline of ${id}.`);
    const { days, ...figure } = pipeline;
    const { name } = project(id);
    const comment = phrase('{1}: the days of its steps', name);
    const values = STEPS.map(({ id: step }) => dayOf(days[step]));
    seriesRow(sheet, row, SERIES, { ...figure, label: name, comment, name: `${prefix}_Steps`, values }, 'inputDate');
    const cells = range(row, SERIES.left, row, SERIES.left + STEPS.length - 1);
    acceptDate(sheet, cells, { label: 'Step', ...FIRST_DAY, ...LAST_DAY });
  });
  return top + 1 + PHASE_ONE.length;
}

function dayOf(day: string | undefined): number | '' {
  return day === undefined ? '' : serial(day);
}

/** The day that the notice leads to, what became of it, and what to think of it. */
function resultRows(sheet: SheetBuilder, top: number, firstStep: number): number {
  sheet.value(top, COLUMNS.label, 'From the notice to the money', 'headText');
  sheet.value(top, RESULT.fundingDay, 'Funding day', 'head');
  sheet.value(top, RESULT.days, 'Days taken', 'head');
  sheet.value(top, RESULT.businessDays, 'Business days', 'head');
  sheet.value(top, RESULT.verdict, 'Verdict', 'headText');
  sheet.fill(top, COLUMNS.label, COLUMNS.link, 'headText');
  PHASE_ONE.forEach(({ id, prefix }, index) => {
    const [row, step] = [top + 1 + index, firstStep + index];
    const [notified, funded] = [stepCell(step, 'notified'), stepCell(step, 'funded')];
    const fundingDay = cell(row, RESULT.fundingDay);
    const { name } = project(id);
    const taken = (formula: string) => when(`OR(${notified}="",${funded}="")`, text('–'), formula);
    sheet.value(row, COLUMNS.label, name, 'label');
    sheet.formula(
      row,
      RESULT.fundingDay,
      when(`${notified}=""`, text('–'), `WORKDAY(${notified},Pact_NoticeDays,Pact_Holidays)`),
      'outputDate',
    );
    sheet.formula(row, RESULT.days, taken(`${funded}-${notified}`), 'calcInteger');
    sheet.formula(row, RESULT.businessDays, taken(`NETWORKDAYS(${notified}+1,${funded},Pact_Holidays)`), 'calcInteger');
    sheet.formula(row, RESULT.verdict, verdict(notified, funded, fundingDay), 'check');
    sheet.name(`${prefix}_FundingDay`, fundingDay, phrase('{1}: the last of the days of notice', name));
    sheet.name(`${prefix}_NoticeTaken`, cell(row, RESULT.days), phrase('{1}: days from the notice to the funding', name));
    sheet.name(`${prefix}_FundingVerdict`, cell(row, RESULT.verdict), phrase('{1}: was the notice kept', name));
  });
  noteRow(
    sheet,
    top + 1 + PHASE_ONE.length,
    'Business days leave out weekends and the holidays in use. A step that is blank is not public.',
  );
  return top + 2 + PHASE_ONE.length;
}

function stepCell(row: number, step: StepId): string {
  return cell(row, SERIES.left + STEPS.findIndex(({ id }) => id === step));
}

function verdict(notified: string, funded: string, fundingDay: string): string {
  const days = (words: string, from: string, to: string) => joined(text(words), `FIXED(${to}-${from},0)`);
  const floor = when(
    `${funded}=""`,
    text('not funded yet; not earlier than the funding day'),
    when(
      `${funded}>=${fundingDay}`,
      days('in order; days after the earliest day: ', fundingDay, funded),
      days('too early; days before the earliest day: ', funded, fundingDay),
    ),
  );
  const deadline = when(
    `${funded}=""`,
    when(
      `Pact_AsOf>${fundingDay}`,
      days('overdue; days after the last day: ', fundingDay, 'Pact_AsOf'),
      days('not funded yet; days left: ', 'Pact_AsOf', fundingDay),
    ),
    when(
      `${funded}<=${fundingDay}`,
      days('in time; days before the last day: ', funded, fundingDay),
      days('late; days after the last day: ', fundingDay, funded),
    ),
  );
  return when(`${notified}=""`, text('no notice yet'), when('Pact_FundingReading="floor"', floor, deadline));
}

/** A formula: "OK", or the first project with a step dated before an earlier one. `top` is the row of the block's headings. */
export function stepsInOrder(top: number): string {
  return PHASE_ONE.reduceRight(
    (rest, { id }, index) =>
      when(inOrder(top + STEPS_BELOW + index), rest, joined(text(project(id).name), text(': a step is dated before the one to its left'))),
    text('OK'),
  );
}

/** A blank step is in order wherever it stands; MAX passes over it. */
function inOrder(row: number): string {
  const later = STEPS.map((_, index) => SERIES.left + index).slice(1);
  return `AND(${later
    .map((column) => `OR(${cell(row, column)}="",${cell(row, column)}>=MAX(${range(row, SERIES.left, row, column - 1)}))`)
    .join(',')})`;
}
