import type { SheetBuilder } from './planBuilder';
import type { ProjectLayout } from './projectLayout';
import type { ProjectModel } from './projectModel';
import type { Words } from './language';
import { cell, fixed, range } from './a1';
import { text, when } from './formulaText';
import { IS_ANNUAL, pact } from './pactFormula';
import { COLUMN } from './projectLayout';
import { scheduleArguments } from './scheduleArguments';
import type { TimelineSeries } from './timeline';
import { MIRRORED } from './waterfallGrid';

/** What the spill shows under the annual hurdle, which has no claim that closes: what is left unpaid are arrears. */
const ANNUAL = [
  { pact: 'japan', heading: 'Japan' },
  { pact: 'us', heading: 'US' },
  { pact: 'arrears', heading: 'Arrears' },
] as const;

/** One call of PACT.WATERFALL beside the plain formulas, spilled over all periods; `headings` are theirs. */
export function pactSpill(sheet: SheetBuilder, layout: ProjectLayout, model: ProjectModel, headings: readonly Words[]): void {
  const { pact: left, pactLast: right } = COLUMN;
  const row = layout.timeline + 2;
  MIRRORED.forEach((_, index) => {
    const heading = headings[index] ?? '';
    if (typeof heading !== 'string') throw new Error('A heading of the waterfall has no gaps.');
    sheet.formula(row, left + index, when(IS_ANNUAL, text(ANNUAL[index]?.heading ?? ''), text(heading)), 'head');
    sheet.value(row + 1, left + index, 'US$ million', 'headUnit');
  });
  const columns = (names: readonly { readonly pact: string }[]) => text(names.map((one) => one.pact).join(';'));
  const { rates, drawdowns, profits, dates, terms } = scheduleArguments(model);
  sheet.formula(
    layout.first,
    left,
    pact('WATERFALL', rates, drawdowns, profits, dates, terms, when(IS_ANNUAL, columns(ANNUAL), columns(MIRRORED))),
    'spillMoney',
    { rows: layout.room, columns: MIRRORED.length },
  );
  for (let one = layout.first; one <= layout.last; one += 1) sheet.fill(one, left, right, 'spillMoney');
  sheet.name(`${model.prefix}_PactWaterfall`, range(layout.first, left, layout.last, right), 'Result of PACT.WATERFALL');
}

/** The largest of the differences between the two waterfalls in each period; empty where PACT gives no number or has another hurdle. */
export const differenceSeries: TimelineSeries = {
  column: 'difference',
  heading: 'Largest difference',
  unit: 'US$ million',
  style: 'difference',
  formula: (at) => {
    const row = Number(/\d+$/.exec(at('closing'))?.[0]) - 1;
    const last = cell(row, COLUMN.pactLast);
    const [native, spilled] = [range(row, COLUMN.opening, row, COLUMN.closing), range(row, COLUMN.pact, row, COLUMN.pactLast)];
    return when(`OR(${at('period')}>Pact_Periods,NOT(ISNUMBER(${last})))`, text(''), `SUMPRODUCT(MAX(ABS(${native}-${spilled})))`);
  },
  total: { style: 'totalDifference', formula: (series) => when(`COUNT(${series})=0`, text(''), `MAX(${series})`) },
};

/** Why the two waterfalls cannot be compared; an empty text where they can. A blank term means its default. */
export function notComparable(prefix: string): string {
  const asksFor = (term: string, usual: string) => `AND(${term}<>"",${term}<>"${usual}")`;
  const spill = `${prefix}_PactWaterfall`;
  return when(
    asksFor('Pact_Hurdle', 'cumulative'),
    text('not compared: the plain formulas know only the cumulative hurdle'),
    when(
      asksFor('Pact_Rounding', 'none'),
      text('not compared: the plain formulas do not round'),
      when(
        `COUNT(${spill})<ROWS(${spill})*COLUMNS(${spill})`,
        text('not compared: PACT has not answered; is the add-in loaded?'),
        text(''),
      ),
    ),
  );
}

/** The cell that holds the answer of {@link notComparable}. */
export function comparableCell(layout: ProjectLayout): string {
  return fixed(layout.faults, COLUMN.pact);
}
