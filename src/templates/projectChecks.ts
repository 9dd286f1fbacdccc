import type { Check } from './checks';
import type { ProjectLayout } from './projectLayout';
import type { ProjectModel } from './projectModel';
import { fixed, fixedRange } from './a1';
import { answerCells, WAITING } from './answers';
import { joined, text, when } from './formulaText';
import { COLUMN } from './projectLayout';

const OK = text('OK');

/** What must hold on a project sheet. */
export function projectChecks(layout: ProjectLayout, model: ProjectModel): readonly Check[] {
  return [inputsFilled(layout), ...comparisons(layout, model), ...balances(layout, model)];
}

/** Where the check of the inputs stands: the headline says nothing of a sheet that lacks one. */
export function inputsCheck(layout: ProjectLayout): string {
  return fixed(layout.checks + 1, COLUMN.yearFraction);
}

/** An empty input would count as 0 and give an answer that looks like one. */
function inputsFilled(layout: ProjectLayout): Check {
  const inputs = fixedRange(layout.inputs + 2, COLUMN.yearFraction, layout.schedule - 2, COLUMN.yearFraction);
  return {
    label: 'Every input is a number',
    formula: when(`COUNT(${inputs})=ROWS(${inputs})`, OK, text('an input is empty or is not a number')),
  };
}

/** The native grid beside PACT. */
function comparisons(layout: ProjectLayout, model: ProjectModel): readonly Check[] {
  const { pactRecovery, nativeRecovery } = answerCells(layout);
  const spill = `${model.prefix}_PactWaterfall`;
  const largest = fixed(layout.totals, COLUMN.difference);
  const bothNumbers = `AND(ISNUMBER(${pactRecovery}),ISNUMBER(${nativeRecovery}))`;
  return [
    {
      label: 'Formulas equal PACT.WATERFALL',
      formula: compared(
        when(
          `COUNT(${spill})<ROWS(${spill})*COLUMNS(${spill})`,
          text('not compared: PACT has not answered; is the add-in loaded?'),
          nothing(largest, joined(text('the two waterfalls differ by up to US$ '), `FIXED(${largest},1)`, text(' million'))),
        ),
      ),
    },
    {
      label: 'Formulas equal PACT.RECOVERY',
      formula: compared(
        when(
          `${pactRecovery}=${WAITING}`,
          text('not compared: PACT has not answered; is the add-in loaded?'),
          when(
            bothNumbers,
            nothing(`${pactRecovery}-${nativeRecovery}`, text('PACT and the plain formulas name different periods')),
            when(`${pactRecovery}=${nativeRecovery}`, OK, text('one of the two says: not recovered')),
          ),
        ),
      ),
    },
  ];
}

/** What the native grid owes to itself and to the inputs. */
function balances(layout: ProjectLayout, model: ProjectModel): readonly Check[] {
  const name = (words: string) => `${model.prefix}_${words}`;
  const total = (column: 'drawn' | 'interest' | 'repaid') => fixed(layout.totals, COLUMN[column]);
  const missing = `SUMPRODUCT(ABS(${name('Japan')}+${name('US')}-${name('Distributable')}))`;
  const left = `${total('drawn')}+${total('interest')}-${total('repaid')}-${fixed(layout.last, COLUMN.closing)}`;
  const shares = `TEXT(SUM(${name('DrawShares')}),"0.0%")`;
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
        joined(text('the shares drawn add up to '), shares, text(' of the cost')),
      ),
    },
    {
      label: 'The claim adds up',
      formula: nothing(left, text('drawdowns, interest and repayments do not add up to the closing claim')),
    },
    { label: 'The Pact sheet is in order', formula: when('Pact_Checks="OK"', OK, text('see the checks of the Pact sheet')) },
  ];
}

/** OK where an amount is 0 but for the tolerance, else the complaint. */
function nothing(amount: string, complaint: string): string {
  return when(`ABS(${amount})<=Pact_Tolerance`, OK, complaint);
}

/** Says so where the terms ask for what the native grid does not cover. A blank term means its default. */
function compared(formula: string): string {
  const asksFor = (term: string, usual: string) => `AND(${term}<>"",${term}<>"${usual}")`;
  return when(
    asksFor('Pact_Hurdle', 'cumulative'),
    text('not compared: the plain formulas know only the cumulative hurdle'),
    when(asksFor('Pact_Rounding', 'none'), text('not compared: the plain formulas do not round'), formula),
  );
}
