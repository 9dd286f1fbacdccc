import type { Check } from './checks';
import type { ProjectLayout } from './projectLayout';
import type { ProjectModel } from './projectModel';
import { fixed } from './a1';
import { answerCells } from './answers';
import { joined, text, when } from './formulaText';
import { COLUMN } from './projectLayout';

const OK = text('OK');

/** What must hold on a project sheet. */
export function projectChecks(layout: ProjectLayout, model: ProjectModel): readonly Check[] {
  return [...comparisons(layout, model), ...balances(layout, model)];
}

/** The native grid beside PACT. */
function comparisons(layout: ProjectLayout, model: ProjectModel): readonly Check[] {
  const { pactRecovery, nativeRecovery } = answerCells(layout);
  const spill = `${model.prefix}_PactWaterfall`;
  const largest = fixed(layout.totals, COLUMN.difference);
  const bothNumbers = `AND(ISNUMBER(${pactRecovery}),ISNUMBER(${nativeRecovery}))`;
  return [
    {
      label: 'Grid equals PACT.WATERFALL',
      formula: compared(
        when(
          `COUNT(${spill})<ROWS(${spill})*COLUMNS(${spill})`,
          text('not compared: PACT gives no numbers; is the add-in loaded?'),
          nothing(largest, joined(text('the two waterfalls differ by up to US$ '), `FIXED(${largest},1)`, text(' million'))),
        ),
      ),
    },
    {
      label: 'Grid equals PACT.RECOVERY',
      formula: compared(
        when(
          `${pactRecovery}="no answer"`,
          text('not compared: PACT gives no answer; is the add-in loaded?'),
          when(
            bothNumbers,
            nothing(`${pactRecovery}-${nativeRecovery}`, text('PACT and the native grid name different periods')),
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
    text('not compared: the native grid knows only the cumulative hurdle'),
    when(asksFor('Pact_Rounding', 'none'), text('not compared: the native grid does not round'), formula),
  );
}
