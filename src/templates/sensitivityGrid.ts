import type { SheetBuilder } from './planBuilder';
import type { ProjectModel } from './projectModel';
import { cell, range } from './a1';
import { isWords, WAITING } from './answerGroup';
import { text, when } from './formulaText';
import { pact } from './pactFormula';
import { PROFIT_STEPS, RATE_STEPS } from '../pact';
import { scheduleArguments } from './scheduleArguments';
import { COLORS } from './styles';

const STEPS = { rows: PROFIT_STEPS.values.length, columns: RATE_STEPS.values.length } as const;
/** Heading, what stands where, and the result of PACT.SENSITIVITY with its steps. */
export const SENSITIVITY_ROWS = 2 + 1 + STEPS.rows;
const ANCHOR = 4;
/** Points; the corner of the grid says in two lines what it shows. */
const CORNER_HEIGHT = 27;

/** Periods until Japan is repaid with other profits and other rates. `top` is the row of the heading. */
export function sensitivityBlock(sheet: SheetBuilder, top: number, model: ProjectModel): void {
  const name = (words: string) => `${model.prefix}_${words}`;
  const { rates, drawdowns, profits, dates, terms } = scheduleArguments(model);
  const [corner, bottom, right] = [top + 2, top + 2 + STEPS.rows, ANCHOR + STEPS.columns];
  sheet.value(top, 0, 'What if profits and the rate turn out otherwise?', 'strongLabel');
  sheet.value(top + 1, 0, 'Periods until Japan is repaid, by PACT', 'headText');
  sheet.value(top + 1, ANCHOR + 1, 'Rate higher or lower by', 'headText');
  sheet.fill(top + 1, 0, right, 'headText');
  sheet.value(corner + 1, 0, 'Each line: all profits changed by', 'label');
  const call = pact('SENSITIVITY', rates, drawdowns, profits, name('ProfitSteps'), name('RateSteps'), text('recovery'), dates, terms);
  const tooLow = `MIN(${name('Rates')})+MIN(${name('RateSteps')})<0`;
  sheet.formula(corner, ANCHOR, when(tooLow, text('a step takes the rate below 0'), `IFERROR(${call},${WAITING})`), 'spillCorner', {
    rows: 1 + STEPS.rows,
    columns: 1 + STEPS.columns,
  });
  sheet.rowHeight(corner, CORNER_HEIGHT);
  sheet.fill(corner, ANCHOR + 1, right, 'spillChange');
  for (let row = corner + 1; row <= bottom; row += 1) {
    sheet.fill(row, ANCHOR, ANCHOR, 'spillChange');
    sheet.fill(row, ANCHOR + 1, right, 'spillNumber');
  }
  sheet.name(name('Sensitivity'), range(corner, ANCHOR, bottom, right), 'Periods until Japan is repaid, by PACT.SENSITIVITY');
  sheet.highlight({
    range: range(corner + 1, ANCHOR + 1, bottom, right),
    formula: `=${isWords(cell(corner + 1, ANCHOR + 1))}`,
    color: COLORS.bad,
  });
}
