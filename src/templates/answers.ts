import type { SheetBuilder } from './planBuilder';
import type { ProjectLayout, TimelineColumn } from './projectLayout';
import type { ProjectModel } from './projectModel';
import type { StyleName } from './styles';
import { cell, fixed, range } from './a1';
import { joined, ratio, share, text, when } from './formulaText';
import { IS_ANNUAL, pact } from './pactFormula';
import { COLUMN } from './projectLayout';
import { COLORS } from './styles';

/** What the recovery says while the add-in is busy, missing or in error. */
export const WAITING = text('waiting for PACT');

const VALUE = 3;
const UNIT = 4;

/** Cells of the answers block that other blocks read. */
export interface AnswerCells {
  readonly pactRecovery: string;
  readonly nativeRecovery: string;
  readonly repaidOn: string;
  readonly stillDue: string;
  readonly japanShare: string;
}

/** Where the answers that other blocks read stand. */
export function answerCells(layout: ProjectLayout): AnswerCells {
  const at = (index: number) => fixed(layout.answers + 1 + index, VALUE);
  return { pactRecovery: at(0), nativeRecovery: at(1), repaidOn: at(2), stillDue: at(3), japanShare: at(9) };
}

/** When Japan is repaid, who receives how much, and the split of one period by PACT.SPLIT. */
export function answersBlock(sheet: SheetBuilder, layout: ProjectLayout, model: ProjectModel): void {
  const name = (words: string) => `${model.prefix}_${words}`;
  const total = (column: TimelineColumn) => fixed(layout.totals, COLUMN[column]);
  const { nativeRecovery } = answerCells(layout);
  const last = total('lastDue');
  const pactRecovery = pact('RECOVERY', 'Pact_Rate', name('Drawdowns'), name('Profits'), name('Dates'), 'Pact_Terms');

  const answers = when(IS_ANNUAL, text('Answers: the first by the annual hurdle, the rest cumulative'), text('Answers'));
  sheet.formula(layout.answers, 0, answers, 'section');
  sheet.fill(layout.answers, 0, UNIT, 'section');
  const rows: readonly { label: string; formula: string; style: StyleName; unit: string }[] = [
    {
      label: 'Japan is repaid after, by PACT',
      formula: `IFERROR(IFNA(${pactRecovery},"not recovered"),${WAITING})`,
      style: 'spillYears',
      unit: 'periods',
    },
    {
      label: 'The same by plain formulas',
      formula: when(
        `${fixed(layout.last, COLUMN.closing)}>0`,
        text('not recovered'),
        when(`${last}=0`, '0', `${last}-1+${ratio(`INDEX(${name('Tier1')},${last})`, `INDEX(${name('Distributable')},${last})`)}`),
      ),
      style: 'outputYears',
      unit: 'periods',
    },
    {
      label: 'Repaid with the payment of',
      formula: when(`ISTEXT(${nativeRecovery})`, text('not repaid'), `INDEX(${name('Dates')},${last}+1)`),
      style: 'outputDate',
      unit: 'date',
    },
    { label: 'Still due at the end', formula: fixed(layout.last, COLUMN.closing), style: 'outputMoney', unit: 'US$ million' },
    { label: 'Drawn', formula: total('drawn'), style: 'outputMoney', unit: 'US$ million' },
    { label: 'Largest amount due', formula: `MAX(${name('Due')})`, style: 'outputMoney', unit: 'US$ million' },
    { label: 'Profits distributed', formula: total('distributable'), style: 'outputMoney', unit: 'US$ million' },
    { label: 'Japan receives', formula: total('japan'), style: 'outputMoney', unit: 'US$ million' },
    { label: 'The US receives', formula: total('us'), style: 'outputMoney', unit: 'US$ million' },
    { label: "Japan's share", formula: share(total('japan'), total('distributable')), style: 'outputPercent', unit: 'of all profits' },
    { label: 'US share', formula: share(total('us'), total('distributable')), style: 'outputPercent', unit: 'of all profits' },
    {
      label: 'Japan, per dollar drawn',
      formula: share(total('japan'), total('drawn')),
      style: 'outputMultiple',
      unit: 'multiple',
    },
  ];
  rows.forEach(({ label, formula, style, unit }, index) => {
    const row = layout.answers + 1 + index;
    sheet.value(row, COLUMN.label, label, 'label');
    sheet.formula(row, VALUE, formula, style);
    sheet.value(row, UNIT, unit, 'unit');
  });
  sheet.highlight({
    range: `${cell(layout.answers + 1, VALUE)}:${cell(layout.answers + 3, VALUE)}`,
    formula: `=AND(ISTEXT(${cell(layout.answers + 1, VALUE)}),${cell(layout.answers + 1, VALUE)}<>${WAITING})`,
    color: COLORS.bad,
    bold: true,
  });
  sheet.name(name('Recovery'), cell(layout.answers + 1, VALUE), 'Periods until Japan is repaid, by PACT.RECOVERY');
  splitRows(sheet, layout.answers + 1 + rows.length, model);
}

/** The cash of the chosen period: PACT.SPLIT beside the plain formulas. */
function splitRows(sheet: SheetBuilder, top: number, model: ProjectModel): void {
  const of = (series: string) => `INDEX(${model.prefix}_${series},${model.prefix}_PeriodShown)`;
  sheet.formula(top, COLUMN.label, joined(text('Period '), `${model.prefix}_PeriodShown`, text(', paid in '), of('Years')), 'headText');
  sheet.fill(top, 1, 2, 'headText');
  sheet.value(top, VALUE, 'Japan', 'head');
  sheet.value(top, UNIT, 'US', 'head');
  sheet.value(top + 1, COLUMN.label, 'Split by PACT.SPLIT', 'label');
  sheet.formula(top + 1, VALUE, pact('SPLIT', of('Distributable'), of('Due'), 'Pact_Terms'), 'spillMoney', { rows: 1, columns: 2 });
  sheet.fill(top + 1, UNIT, UNIT, 'spillMoney');
  sheet.value(top + 2, COLUMN.label, 'The same by plain formulas', 'label');
  sheet.formula(top + 2, VALUE, of('Japan'), 'outputMoney');
  sheet.formula(top + 2, UNIT, of('US'), 'outputMoney');
  sheet.name(`${model.prefix}_Split`, range(top + 1, VALUE, top + 1, UNIT), 'Japan and US in the period looked at, by PACT.SPLIT');
  sheet.name(`${model.prefix}_SplitNative`, range(top + 2, VALUE, top + 2, UNIT), 'Japan and US in the period looked at');
}
