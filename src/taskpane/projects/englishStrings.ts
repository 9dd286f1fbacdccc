import type { ProjectsStrings } from './strings';

const CASE_NAME = { announced: 'Announced', seed: 'First' } as const;
const PERIODS_NAME = { 1: 'Annual', 2: 'Semi-annual', 4: 'Quarterly' } as const;
const LANGUAGE_NAME = { en: 'English', ja: '日本語' } as const;

export const english: ProjectsStrings = {
  title: 'Projects',
  introduction:
    'Add live sheets: what each side receives year by year, and when Japan is repaid, so that the split turns from 50/50 to 90/10 in favour of the US.',
  options: {
    heading: 'Options for new sheets',
    figures: 'Figures to start from',
    caseName: CASE_NAME,
    caseDate: { announced: '17–18 Feb 2026', seed: '12 Feb 2026' },
    caseMeaning: {
      announced: 'As the two governments announced phase one.',
      seed: 'Earlier, rounder amounts from before the announcement.',
    },
    language: 'Language',
    languageName: LANGUAGE_NAME,
    periods: 'Period length',
    periodsName: PERIODS_NAME,
    periodsHint:
      'More periods make larger sheets, which take longer to write and to calculate. Longer periods can be chosen later, shorter ones cannot.',
    choice: (figures, periods, language) =>
      `${CASE_NAME[figures]} figures · ${PERIODS_NAME[periods].toLowerCase()} · ${LANGUAGE_NAME[language]}`,
  },
  workbook: {
    heading: 'In this workbook',
    figures: 'Figures',
    language: 'Language',
    languageName: { en: 'English', ja: 'Japanese' },
    periods: 'Period length',
    periodsRoom: { 1: 'Annual', 2: 'Annual or semi-annual', 4: 'Annual, semi-annual or quarterly' },
    followsPact: (sheet) => `New sheets follow the sheet ${sheet}. Change the figures there.`,
    periodsFollowPact: {
      1: 'Shorter periods need a new workbook.',
      2: 'Its per_year chooses the periods; shorter ones need a new workbook.',
      4: 'Its per_year chooses the periods.',
    },
    sheets: 'Sheets made by PACT',
    goTo: (sheet) => `Go to ${sheet}`,
  },
  phaseOne: 'Phase one',
  ownProject: 'A project of your own',
  addAll: 'Add all three',
  addRest: (count) => (count === 1 ? 'Add the remaining one' : 'Add the remaining two'),
  allAdded: 'All three projects are in this workbook.',
  add: 'Add to workbook',
  addAgain: 'Add again',
  addAnother: 'Add another',
  blank: 'Blank project',
  present: 'In this workbook',
  goToSheet: 'Go to sheet',
  cost: 'Cost',
  otherCost: (figures, amount) => `${figures === 'seed' ? 'first figure' : 'announced'}: ${amount}`,
  preview: {
    heading: 'Preview of a new sheet',
    repaid: 'Japan repaid',
    toJapan: 'To Japan',
    toUs: 'To the US',
    repaidIn: (year, after) => `${year}, after ${after}`,
    years: (count) => `${count} years`,
    notRepaid: (years) => `Not within ${years} years`,
    share: (amount, share) => `${amount} · ${share}`,
    chart: ({ project, from, to, japan, us, claim, repaid }) =>
      `${project}, year by year from ${from} to ${to}: ${japan} to Japan and ${us} to the US in all. Japan’s remaining claim is ${claim} at its highest; ` +
      (repaid === undefined ? 'it is not repaid in these years.' : `it is repaid in ${repaid}.`),
    loading: 'Calculating the preview',
  },
  details: 'Place, sponsor and source',
  place: 'Place',
  sponsor: 'Sponsor',
  status: 'Status',
  source: 'Source of the cost',
  asOf: (date) => `as of ${date}`,
  confidence: { high: 'high confidence', medium: 'medium confidence', low: 'low confidence', illustrative: 'illustrative' },
  dollars: (amount) => `$${amount}`,
  separator: ', ',
  betweenSentences: ' ',
};
