import type { ProjectModel } from './projectModel';
import type { SheetBuilder } from './planBuilder';
import { cell, range } from './a1';
import { ANSWER_COLUMNS, WAITING, writeGroup, type AnswerGroup } from './answerGroup';
import { joined, text, when } from './formulaText';
import { IS_ANNUAL, pact } from './pactFormula';
import { READINGS_ROWS, readingsBlock } from './readings';
import { cashGroup, repaymentGroup } from './repayment';
import { repayByGroup, repayBySentence, roomGroup } from './repayBy';
import { SENSITIVITY_ROWS, sensitivityBlock } from './sensitivityGrid';
import { COLORS } from './styles';

export { WAITING } from './answerGroup';

/** The rows from the top of the block that run over the full width: its title and the answer in one sentence. */
export const FULL_WIDTH_ROWS = 2;
const SPLIT_ROWS = 3;
/** Points. */
const SENTENCE_HEIGHT = 20;

/** The rows below the sentence with one answer each, beside which charts may stand. */
export function listRows(model: ProjectModel): number {
  return groupsOf(model).reduce((rows, group) => rows + 1 + group.rows.length, 0) + SPLIT_ROWS;
}

/** All rows of the answers block. */
export function answerRows(model: ProjectModel): number {
  return FULL_WIDTH_ROWS + listRows(model) + 1 + READINGS_ROWS + 1 + SENSITIVITY_ROWS;
}

/**
 * When Japan is repaid, what must be true for that, who receives how much, and the tables of PACT.COMPARE and PACT.SENSITIVITY.
 * `top` is the row of the title, `last` the last column of the sheet. Ten PACT calls.
 */
export function answersBlock(sheet: SheetBuilder, top: number, model: ProjectModel, last: number): void {
  const annual = text('Answers: repayment, return and proof by PACT use the annual hurdle, all else one claim');
  sheet.formula(top, 0, when(IS_ANNUAL, annual, text('Answers')), 'section');
  sheet.fill(top, 0, last, 'section');
  sheet.formula(top + 1, 0, repayBySentence(model), 'answerSentence');
  sheet.rowHeight(top + 1, SENTENCE_HEIGHT);
  sheet.name(`${model.prefix}_RepayBySentence`, cell(top + 1, 0), 'What must be true for Japan to be repaid by the date');
  sheet.highlight({
    range: cell(top + 1, 0),
    formula: `=IF(ISNUMBER(${model.prefix}_PriceGap),${model.prefix}_PriceGap>0,1)`,
    color: COLORS.warn,
  });
  let row = top + FULL_WIDTH_ROWS;
  for (const group of groupsOf(model)) {
    highlightBad(sheet, row, group);
    row = writeGroup(sheet, row, model, group);
  }
  splitRows(sheet, row, model);
  row += SPLIT_ROWS + 1;
  readingsBlock(sheet, row, model);
  row += READINGS_ROWS + 1;
  sensitivityBlock(sheet, row, model);
}

function groupsOf(model: ProjectModel): readonly AnswerGroup[] {
  const name = (words: string) => `${model.prefix}_${words}`;
  const information = (model.information ?? []).map(({ formula, ...row }) => ({ ...row, formula: formula(name) }));
  const groups = [repaymentGroup(model), cashGroup(model), repayByGroup(model), roomGroup(model)];
  return information.length > 0 ? [...groups, { heading: 'Who buys?', rows: information }] : groups;
}

function highlightBad(sheet: SheetBuilder, heading: number, { rows }: AnswerGroup): void {
  rows.forEach(({ bad }, index) => {
    const where = cell(heading + 1 + index, ANSWER_COLUMNS.value);
    if (bad) sheet.highlight({ range: where, formula: `=${bad(where)}`, color: COLORS.bad, bold: true });
  });
}

/** The cash of the chosen period: PACT.SPLIT beside the plain formulas. */
function splitRows(sheet: SheetBuilder, top: number, model: ProjectModel): void {
  const { label, value, unit } = ANSWER_COLUMNS;
  const of = (series: string) => `INDEX(${model.prefix}_${series},${model.prefix}_PeriodShown)`;
  sheet.formula(top, label, joined(text('Period '), `${model.prefix}_PeriodShown`, text(', paid in '), of('Years')), 'headText');
  sheet.fill(top, label + 1, value - 1, 'headText');
  sheet.value(top, value, 'Japan', 'head');
  sheet.value(top, unit, 'US', 'head');
  sheet.value(top + 1, label, 'Split by PACT.SPLIT', 'label');
  const split = pact('SPLIT', of('Distributable'), of('Due'), 'Pact_Terms');
  sheet.formula(top + 1, value, `IFERROR(${split},${WAITING})`, 'spillMoney', { rows: 1, columns: 2 });
  sheet.fill(top + 1, unit, unit, 'spillMoney');
  sheet.value(top + 2, label, 'The same by plain formulas', 'label');
  sheet.formula(top + 2, value, of('Japan'), 'outputMoney');
  sheet.formula(top + 2, unit, of('US'), 'outputMoney');
  sheet.name(`${model.prefix}_Split`, range(top + 1, value, top + 1, unit), 'Japan and US in the period looked at, by PACT.SPLIT');
  sheet.name(`${model.prefix}_SplitNative`, range(top + 2, value, top + 2, unit), 'Japan and US in the period looked at');
}
