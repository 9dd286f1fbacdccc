import type { ProjectModel } from './projectModel';
import { answered, isWords, NOT_RECOVERED, NOTHING_DRAWN, type AnswerGroup } from './answerGroup';
import { ratio, share, text, when } from './formulaText';
import { pact } from './pactFormula';
import { scheduleArguments } from './scheduleArguments';

/** When Japan is repaid: by PACT and by the plain formulas of the timeline. */
export function repaymentGroup(model: ProjectModel): AnswerGroup {
  const name = (words: string) => `${model.prefix}_${words}`;
  const { rates, drawdowns, profits, dates, terms } = scheduleArguments(model);
  const schedule = [rates, drawdowns, profits, dates, terms];
  const atEnd = `INDEX(${name('Closing')},Pact_Periods)`;
  const last = name('LastDue');
  return {
    heading: 'When is Japan repaid?',
    rows: [
      {
        label: 'Repaid after, by PACT',
        name: 'Recovery',
        formula: answered(pact('RECOVERY', ...schedule), NOT_RECOVERED),
        style: 'spillYears',
        unit: 'periods',
        bad: isWords,
      },
      {
        label: 'The same by plain formulas',
        name: 'RecoveryNative',
        formula: when(
          `${atEnd}>0`,
          NOT_RECOVERED,
          when(`${last}=0`, '0', `${last}-1+${ratio(`INDEX(${name('Tier1')},${last})`, `INDEX(${name('Distributable')},${last})`)}`),
        ),
        style: 'outputYears',
        unit: 'periods',
        bad: isWords,
      },
      {
        label: 'Repaid on, by PACT',
        name: 'RecoveredOn',
        formula: answered(pact('RECOVERY.DATE', ...schedule), NOT_RECOVERED),
        style: 'spillDate',
        unit: 'date of the payment',
        bad: isWords,
      },
      {
        label: 'The same by plain formulas',
        name: 'RepaidOn',
        formula: when(`ISTEXT(${name('RecoveryNative')})`, text('not repaid'), `INDEX(${name('Dates')},${last}+1)`),
        style: 'outputDate',
        unit: 'date of the payment',
        bad: isWords,
      },
      {
        label: 'Last period with a claim',
        name: 'LastDue',
        formula: `SUMPRODUCT(MAX((${name('Due')}>0)*(${name('Periods')}<=Pact_Periods)*${name('Periods')}))`,
        style: 'outputInteger',
        unit: 'period',
      },
      { label: 'Still due at the end', name: 'StillDue', formula: atEnd, style: 'outputMoney', unit: 'US$ million' },
      { label: 'Largest amount due', name: 'LargestDue', formula: `MAX(${name('Due')})`, style: 'outputMoney', unit: 'US$ million' },
    ],
  };
}

/** Who receives how much, and what Japan earns. */
export function cashGroup(model: ProjectModel): AnswerGroup {
  const name = (words: string) => `${model.prefix}_${words}`;
  const { rates, drawdowns, profits, dates, terms } = scheduleArguments(model);
  const total = (label: string, answer: string, series: string) =>
    ({ label, name: answer, formula: `SUM(${name(series)})`, style: 'outputMoney', unit: 'US$ million' }) as const;
  return {
    heading: 'Who receives how much?',
    rows: [
      total('Drawn', 'TotalDrawn', 'Drawdowns'),
      total('Distributed', 'TotalDistributable', 'Distributable'),
      total('Japan receives', 'TotalJapan', 'Japan'),
      total('The US receives', 'TotalUS', 'US'),
      {
        label: "Japan's share",
        name: 'JapanShare',
        formula: share(name('TotalJapan'), name('TotalDistributable')),
        style: 'outputPercent',
        unit: 'of all profits',
      },
      {
        label: 'US share',
        name: 'USShare',
        formula: share(name('TotalUS'), name('TotalDistributable')),
        style: 'outputPercent',
        unit: 'of all profits',
      },
      {
        label: 'Japan, per dollar drawn',
        name: 'PerDollar',
        formula: share(name('TotalJapan'), name('TotalDrawn')),
        style: 'outputMultiple',
        unit: 'multiple',
      },
      {
        label: "Japan's return (IRR), by PACT",
        name: 'Irr',
        formula: when(
          `${name('TotalDrawn')}=0`,
          NOTHING_DRAWN,
          answered(pact('IRR', rates, drawdowns, profits, dates, terms), text('nothing received')),
        ),
        style: 'spillRate',
        unit: 'a year, effective',
      },
    ],
  };
}
