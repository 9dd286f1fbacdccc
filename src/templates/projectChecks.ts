import type { Check } from './checks';
import type { ProjectLayout, TimelineColumn } from './projectLayout';
import type { ProjectModel } from './projectModel';
import { fixed, fixedRange } from './a1';
import { WAITING } from './answers';
import { breakEvenCheck } from './breakEven';
import { YEAR_COLUMN } from './byYear';
import { faultless, formulasInPlace } from './faults';
import { joined, text, when } from './formulaText';
import { equalsPact, keepsRule } from './gridFaults';
import { comparableCell } from './pactSpill';
import { COLUMN, totalOf, VALUE_COLUMN } from './projectLayout';

const OK = text('OK');

/** What must hold on a project sheet. `totals` are the columns of the timeline that have one. */
export function projectChecks(layout: ProjectLayout, model: ProjectModel, totals: readonly TimelineColumn[]): readonly Check[] {
  return [
    inputsFilled(model),
    ...comparisons(layout, model),
    ...inPlace(layout, totals),
    ...calculations(layout),
    ...balances(layout, model),
    breakEvenCheck(model),
    {
      label: 'The Pact sheet is in order',
      formula: when(
        'Pact_Checks="OK"',
        OK,
        when(
          'Pact_Checks="not compared"',
          text('not compared: see the checks of the Pact sheet'),
          text('see the checks of the Pact sheet'),
        ),
      ),
    },
  ];
}

/** Where the check of the inputs stands: the headline says nothing of a sheet that lacks one. */
export function inputsCheck(layout: ProjectLayout): string {
  return fixed(layout.checks + 1, VALUE_COLUMN);
}

/** An empty input would count as 0 and give an answer that looks like one. */
function inputsFilled(model: ProjectModel): Check {
  const names = [
    'Cost',
    'FirstFunding',
    'Life',
    ...model.drivers.map(({ name }) => name),
    'PriceChange',
    'RepayBy',
    'PeriodShown',
    'DrawShares',
    'OutputShares',
  ];
  return {
    label: 'Every input is a number',
    formula: names
      .map((name) => `${model.prefix}_${name}`)
      .reduceRight(
        (otherwise, name) =>
          when(`COUNT(${name})=ROWS(${name})*COLUMNS(${name})`, otherwise, joined(text(name), text(' is empty or is not a number'))),
        OK,
      ),
  };
}

/** The plain formulas beside PACT. */
function comparisons(layout: ProjectLayout, model: ProjectModel): readonly Check[] {
  const [pactRecovery, nativeRecovery] = [`${model.prefix}_Recovery`, `${model.prefix}_RecoveryNative`];
  const reason = comparableCell(layout);
  const recovery = when(
    `${pactRecovery}=${WAITING}`,
    text('not compared: PACT has not answered; is the add-in loaded?'),
    when(
      `AND(ISNUMBER(${pactRecovery}),ISNUMBER(${nativeRecovery}))`,
      nothing(`${pactRecovery}-${nativeRecovery}`, text('PACT and the plain formulas name different periods')),
      when(`${pactRecovery}=${nativeRecovery}`, OK, text('one of the two says: not recovered')),
    ),
  );
  return [
    { label: 'Formulas equal PACT.WATERFALL', formula: equalsPact(layout) },
    { label: 'Formulas equal PACT.RECOVERY', formula: when(`${reason}<>""`, reason, recovery) },
  ];
}

/** No formula was replaced by a number. */
function inPlace(layout: ProjectLayout, totals: readonly TimelineColumn[]): readonly Check[] {
  const { byYear, faults } = layout;
  const timeline = (left: number, right: number) => fixedRange(layout.first, left, layout.last, right);
  const years = (top: number, bottom: number, left: number) => fixedRange(top, left, bottom, YEAR_COLUMN.repaidYear);
  return [
    {
      label: 'Every formula of the timeline is in place',
      formula: formulasInPlace([
        timeline(COLUMN.period, COLUMN.profit),
        timeline(COLUMN.opening, COLUMN.discount),
        timeline(COLUMN.difference, COLUMN.difference),
      ]),
    },
    {
      label: 'Every formula of the totals is in place',
      formula: formulasInPlace([
        ...runs(totals.map((column) => COLUMN[column])).map(([left, right]) => fixedRange(layout.totals, left, layout.totals, right)),
        fixedRange(faults, COLUMN.revenue, faults, COLUMN.revenue),
        fixedRange(faults, COLUMN.profit, faults, COLUMN.profit),
        fixedRange(faults, COLUMN.opening, faults, COLUMN.closing),
        fixedRange(faults, COLUMN.pact, faults, COLUMN.pact),
      ]),
    },
    {
      label: 'Every formula of the years is in place',
      formula: formulasInPlace([
        years(byYear.first, byYear.last, YEAR_COLUMN.year),
        years(byYear.faults, byYear.faults, YEAR_COLUMN.drawn),
        fixedRange(byYear.totals, YEAR_COLUMN.drawn, byYear.totals, YEAR_COLUMN.us),
        fixedRange(byYear.totals, YEAR_COLUMN.repaidYear, byYear.totals, YEAR_COLUMN.repaidYear),
      ]),
    },
  ];
}

/** Rules that a wrong formula breaks, each with the cell that breaks it. */
function calculations(layout: ProjectLayout): readonly Check[] {
  const { faults, totals } = layout.byYear;
  const years = fixedRange(faults, YEAR_COLUMN.drawn, faults, YEAR_COLUMN.repaidYear);
  const beyond = `SUM(${fixedRange(totals, YEAR_COLUMN.drawn, totals, YEAR_COLUMN.us)})-(${YEAR_TOTALS.map((column) => totalOf(layout, column)).join('+')})`;
  return [
    { label: 'Revenue is volume times price', formula: keepsRule(layout, 'revenue', ' is not volume times price') },
    { label: 'Profit is revenue less costs', formula: keepsRule(layout, 'profit', ' is not revenue less costs') },
    { label: 'The years follow from the timeline', formula: faultless(years, text(' does not follow from the timeline')) },
    { label: 'The years hold all payments', formula: nothing(beyond, text('the years leave out payments of the timeline')) },
  ];
}

/** Columns of the timeline whose totals the block by year repeats. */
const YEAR_TOTALS: readonly TimelineColumn[] = ['drawdown', 'revenue', 'profit', 'interest', 'repaid', 'distributable', 'japan', 'us'];

/** What the plain formulas owe to themselves and to the inputs. */
function balances(layout: ProjectLayout, model: ProjectModel): readonly Check[] {
  const name = (words: string) => `${model.prefix}_${words}`;
  const missing = `SUMPRODUCT(ABS(${name('Japan')}+${name('US')}-${name('Distributable')}))`;
  const [drawn, interest, repaid] = (['drawn', 'interest', 'repaid'] as const).map((column) => totalOf(layout, column));
  const shares = `TEXT(SUM(${name('Drawdowns')})/${name('Cost')},"0.0%")`;
  return [
    {
      label: 'Japan + US = distributable',
      formula: nothing(
        missing,
        joined(text('Japan and US miss the distributable profits by US$ '), `FIXED(${missing},1)`, text(' million')),
      ),
    },
    {
      label: 'Claim is never negative',
      formula: when(`MIN(${name('Closing')})>=0`, OK, text('the closing claim is negative in a period')),
    },
    {
      label: 'Drawn equals the cost',
      formula: nothing(
        `SUM(${name('Drawdowns')})-${name('Cost')}`,
        joined(text('the drawdowns within the model add up to '), shares, text(' of the cost')),
      ),
    },
    {
      label: 'The claim adds up',
      formula: nothing(
        `${drawn ?? ''}+${interest ?? ''}-${repaid ?? ''}-${fixed(layout.last, COLUMN.closing)}`,
        text('drawdowns, interest and repayments do not add up to the closing claim'),
      ),
    },
  ];
}

/** OK where an amount is 0 but for the tolerance, else the complaint. */
function nothing(amount: string, complaint: string): string {
  return when(`ABS(${amount})<=Pact_Tolerance`, OK, complaint);
}

/** Numbers as runs without gaps, from the first to the last of each. */
function runs(numbers: readonly number[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const one of [...numbers].sort((a, b) => a - b)) {
    const current = found.at(-1);
    if (current?.[1] === one - 1) current[1] = one;
    else found.push([one, one]);
  }
  return found;
}
