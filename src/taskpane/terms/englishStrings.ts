import type { TermsStrings } from './strings';

const things = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const FRACTION = '0% to 100%';

export const english: TermsStrings = {
  title: 'Terms',
  introduction: 'How the pact splits profits in this workbook. Change a term and see at once what each reading of the memorandum gives.',
  reading: 'Reading the terms',
  notRead: 'The terms could not be read',
  tryAgain: 'Try again',
  groups: {
    split: 'How profits are split',
    rate: 'What Japan’s claim earns',
    counting: 'How it is counted',
    annual: 'Only for the annual hurdle',
    figures: 'Set of figures',
  },
  settings: {
    share_before: {
      name: 'Japan’s share until it is repaid',
      meaning: 'Of the profits, until principal and interest are recovered.',
      hint: FRACTION,
    },
    share_after: { name: 'Japan’s share once repaid', meaning: 'Of the profits, once Japan is repaid.', hint: FRACTION },
    hurdle: {
      name: 'Reading of the memorandum',
      meaning: 'What Japan has to recover before the shares change.',
      choices: { cumulative: 'Cumulative hurdle: one claim', annual: 'Annual hurdle: an amount each year' },
    },
    benchmark: { name: 'Benchmark', meaning: 'The interest rate of the market, six-month SOFR.', hint: 'Per year, 0% or more' },
    spread: { name: 'Spread', meaning: 'Added to the benchmark for the length and the risk of a project.', hint: 'Per year, 0% or more' },
    compounding: {
      name: 'Interest',
      meaning: 'How the yearly rate becomes the interest of a period.',
      choices: { periodic: 'Rate × part of year', effective: 'Compounded within the year', simple: 'On principal only' },
    },
    basis: {
      name: 'Day count',
      meaning: 'How days become parts of a year, as in YEARFRAC.',
      choices: { '0': 'US 30/360', '1': 'Actual/actual', '2': 'Actual/360', '3': 'Actual/365', '4': 'European 30/360' },
    },
    per_year: {
      name: 'Period length',
      meaning: 'The length of a period on every timeline of the workbook.',
      hint: 'Shorter periods must fit the rows of the timelines',
      choices: { '1': 'Annual', '2': 'Semi-annual', '4': 'Quarterly' },
    },
    losses: {
      name: 'Losses',
      meaning: 'What becomes of the loss of a period.',
      choices: { carry: 'Carried forward, reduces later profits', ignore: 'Left out' },
    },
    rounding: {
      name: 'Rounding',
      meaning: 'Whether amounts are rounded, as in a ledger.',
      choices: {
        none: 'None',
        '0': 'Whole units',
        '1': '1 decimal',
        '2': '2 decimals',
        '3': '3 decimals',
        '4': '4 decimals',
        '5': '5 decimals',
        '6': '6 decimals',
      },
    },
    amort_start: { name: 'First instalment', meaning: 'The period in which the yearly amounts begin.', hint: 'A whole number, 1 or more' },
    amort_periods: {
      name: 'Number of instalments',
      meaning: 'Over how many periods the principal falls due.',
      hint: 'A whole number, 1 or more',
    },
    arrears_rate: { name: 'Interest on arrears', meaning: 'On yearly amounts that were due and not paid.', hint: 'Per year, 0% or more' },
    case: {
      name: 'Figures in use',
      meaning: 'Every project takes its cost from this set.',
      choices: { seed: 'First figures, 12 Feb 2026', announced: 'As announced, 17–18 Feb 2026' },
    },
  },
  perCent: '%',
  differs: 'Not the pact’s default',
  backToDefault: (value) => `Back to the pact’s default: ${value}`,
  backToDefaultOf: (setting, value) => `${setting}: back to the pact’s default, ${value}`,
  allPeriods: 'all periods',
  blank: 'blank',
  source: 'Source: ',
  standing: (date, confidence) => `, as of ${date}, ${confidence === 'illustrative' ? confidence : `${confidence} confidence`}. `,
  dollars: (amount) => `$${amount}`,
  years: (years) => `${years} ${years === '1' ? 'year' : 'years'}`,
  ownSource: (source) => `Your source: ${source}`,
  formula: (formula, value) => `Calculated by ${formula}, now ${value}.`,
  replaceFormula: 'Replace the formula',
  replaceFormulaOf: (setting) => `${setting}: replace the formula`,
  replacesFormula: (formula) => `Applying replaces the formula ${formula}.`,
  overtaken: (value) => `Somebody changed this cell since you began: it now holds ${value}.`,
  problem: {
    blank: 'Type a value. The functions would take a default for a blank, the plain formulas of the sheets 0.',
    noChoice: 'The timelines of this workbook have no room for it.',
  },
  missing: (settings) => `Not on the Pact sheet of this workbook: ${settings}. The functions take the pact’s default.`,
  path: {
    none: 'One benchmark holds in every year.',
    some: (years) => `${things(years, 'year has a benchmark of its own', 'years have benchmarks of their own')}; the others take this one.`,
    show: 'Show the benchmarks by year',
  },
  total: (rate) => `Benchmark plus spread: ${rate} a year.`,
  readings: {
    heading: 'The two readings',
    project: 'Project',
    of: (project) => `Project: ${project}`,
    comparing: 'Comparing the two readings',
    none: 'Add a project to compare the two readings with its figures.',
    example: 'An example: $1 billion drawn at once, $200 million of profit a year for 20 years, at 5.5% a year.',
    caption: 'What each reading gives',
    cumulative: 'Cumulative hurdle',
    annual: 'Annual hurdle',
    inUse: 'in use',
    recovery: 'Japan is repaid after',
    japan: 'Japan receives',
    us: 'The US receives',
    irr: 'Japan’s IRR',
    notRecovered: 'not repaid',
    notDefined: 'not defined',
    notCompared: 'The two readings cannot be compared',
    byDraft: 'With your changes.',
    afterApplying: (settings) => `${settings}: the sheets have to calculate this first. The comparison follows when you apply it.`,
    difference: (time, money) => {
      const amount = money.kind === 'same' ? 'the same amount' : `${money.by} ${money.kind}`;
      if (time.kind === 'same' && money.kind === 'same') return 'Both readings give the same result.';
      switch (time.kind) {
        case 'later':
        case 'earlier':
          return `Under the annual hurdle Japan is repaid ${time.by} ${time.kind} and receives ${amount}.`;
        case 'same':
          return `Japan is repaid at the same time under both readings; under the annual hurdle it receives ${amount}.`;
        case 'neither':
          return `Japan is not repaid within the model under either reading; under the annual hurdle it receives ${amount}.`;
        case 'onlyCumulative':
          return `Under the annual hurdle Japan is not repaid within the model and receives ${amount}.`;
        case 'onlyAnnual':
          return `Only under the annual hurdle is Japan repaid within the model; it receives ${amount}.`;
      }
    },
    correctFirst: 'Marked terms count as the workbook has them, until they are corrected.',
  },
  pending: (count) => `${things(count, 'change', 'changes')} not applied yet`,
  apply: 'Apply',
  discard: 'Discard',
  correct: (count) => `Correct ${things(count, 'term', 'terms')} before you apply.`,
  applying: 'Writing the terms',
  applied: (count) => `${things(count, 'term', 'terms')} changed in the workbook`,
  appliedBody: 'Every sheet follows.',
  takeBack: 'Take back',
  takenBack: 'The earlier terms stand again',
  notApplied: 'Nothing was written',
  changedByOthers: (settings) =>
    `Somebody changed this in the meantime: ${settings}. What the workbook holds now is shown; your changes are kept here.`,
  resetAll: 'Put all back to the pact’s defaults',
  allDefault: 'In the workbook every term is the pact’s default.',
  reset: {
    title: 'Put the terms back to the pact’s defaults?',
    body: 'These cells of the workbook change. Changes that you have typed and not applied are dropped. You can take it back afterwards.',
    confirm: 'Put them back',
    cancel: 'Cancel',
  },
  outcome: 'Result',
  arrow: (from, to) => `${from} → ${to}`,
  withoutSheet: {
    title: 'This workbook has no Pact sheet yet',
    body: 'These are the pact’s default terms. Add a project and they come with it, ready to be changed.',
    open: 'Add projects',
  },
};
