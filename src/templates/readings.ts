import type { SheetBuilder } from './planBuilder';
import type { ProjectModel } from './projectModel';
import type { StyleName } from './styles';
import { cell, range } from './a1';
import { isWords, WAITING } from './answerGroup';
import { pact } from './pactFormula';
import { scheduleArguments } from './scheduleArguments';
import { COLORS } from './styles';

/** Heading, names of the columns, and the result of PACT.COMPARE: its own names, two readings and their difference. */
export const READINGS_ROWS = 6;
/** The anchor of the result; the words before it say what PACT's codes mean. */
const ANCHOR = 4;
/** Points. */
const TWO_LINES = 27;
const HEADINGS = ['Reading, by PACT', 'Repaid after', 'Japan receives', 'The US receives', "Japan's share", "Japan's return"] as const;
const MEANINGS = ['', 'One claim until it is repaid', 'An amount due in each period', 'Second less first'] as const;
const STYLES: readonly StyleName[] = ['spillText', 'spillNumber', 'spillMoney', 'spillMoney', 'spillPercent', 'spillRate'];

/** The two readings of the memorandum side by side. `top` is the row of the heading. */
export function readingsBlock(sheet: SheetBuilder, top: number, model: ProjectModel): void {
  const { rates, drawdowns, profits, dates, terms } = scheduleArguments(model);
  const [first, bottom] = [top + 2, top + 1 + MEANINGS.length];
  sheet.value(top, 0, 'How much hangs on the reading of the memorandum?', 'strongLabel');
  sheet.value(top + 1, 0, 'Periods; US$ million', 'headText');
  HEADINGS.forEach((heading, index) => sheet.value(top + 1, ANCHOR + index, heading, 'head'));
  sheet.fill(top + 1, 0, ANCHOR + HEADINGS.length - 1, 'headText');
  sheet.rowHeight(top + 1, TWO_LINES);
  MEANINGS.forEach((meaning, index) => {
    if (meaning) sheet.value(first + index, 0, meaning, 'label');
  });
  sheet.formula(first, ANCHOR, `IFERROR(${pact('COMPARE', rates, drawdowns, profits, dates, terms)},${WAITING})`, 'spillText', {
    rows: MEANINGS.length,
    columns: HEADINGS.length,
  });
  for (let row = first; row <= bottom; row += 1) {
    STYLES.forEach((style, index) => sheet.fill(row, ANCHOR + index, ANCHOR + index, row === first ? 'spillText' : style));
  }
  sheet.name(`${model.prefix}_Readings`, range(first, ANCHOR, bottom, ANCHOR + HEADINGS.length - 1), 'The two readings, by PACT.COMPARE');
  sheet.highlight({
    range: range(first + 1, ANCHOR + 1, bottom - 1, ANCHOR + 1),
    formula: `=${isWords(cell(first + 1, ANCHOR + 1))}`,
    color: COLORS.bad,
    bold: true,
  });
}
