import { WAITING } from './answers';
import { joined, text, when } from './formulaText';
import { IS_ANNUAL } from './pactFormula';

/** The answer of a project sheet in one sentence, and when it is bad news. `inputs` is the check that every input is there. */
export function headline(prefix: string, inputs: string): { headline: string; bad: string } {
  const name = (words: string) => `${prefix}_${words}`;
  const repaid = joined(
    text('Japan is repaid with the payment of '),
    `YEAR(${name('RepaidOn')})`,
    text(', in period '),
    name('LastDue'),
    text(', and receives '),
    `TEXT(${name('JapanShare')},"0%")`,
    text(' of all profits.'),
  );
  const never = joined(
    text('Japan is not repaid in '),
    'Pact_Periods',
    text(' periods: US$ '),
    `FIXED(${name('StillDue')},0)`,
    text(' million is still due at the end.'),
  );
  const annual = joined(
    text('By the annual hurdle: '),
    when(
      `ISNUMBER(${name('Recovery')})`,
      joined(text('Japan is repaid after '), `FIXED(${name('Recovery')},1)`, text(' periods')),
      when(`${name('Recovery')}=${WAITING}`, WAITING, joined(text('Japan is not repaid in '), 'Pact_Periods', text(' periods'))),
    ),
    text('. Plain formulas and charts: cumulative hurdle.'),
  );
  const nothingDue = joined(text('Nothing is due to Japan, which receives '), `TEXT(${name('JapanShare')},"0%")`, text(' of all profits.'));
  const cumulative = when(`ISTEXT(${name('RecoveryNative')})`, never, when(`${name('LastDue')}=0`, nothingDue, repaid));
  return {
    headline: when(`${inputs}="OK"`, when(IS_ANNUAL, annual, cumulative), text('An input is empty or is not a number: see the checks.')),
    bad: `OR(${inputs}<>"OK",ISTEXT(${when(IS_ANNUAL, name('Recovery'), name('RecoveryNative'))}))`,
  };
}
