import type { CaseId, Confidence } from '../pact';
import type { Language, PeriodsPerYear } from '../templates';
import type { Conflict } from '../workbook/excel';

/** Every text of the pane in one language. Texts with values are functions of the values. */
export interface PaneStrings {
  readonly language: Language;
  /** For dates and numbers. */
  readonly locale: string;
  readonly title: string;
  readonly introduction: string;
  readonly outside: {
    readonly title: string;
    readonly body: string;
    readonly tryWorkbench: string;
    readonly howToLoad: string;
    readonly steps: readonly { readonly where: string; readonly how: string; readonly commands: readonly string[] }[];
  };
  readonly withoutOffice: { readonly title: string; readonly body: string };
  readonly projects: {
    readonly heading: string;
    readonly figures: string;
    readonly caseName: Readonly<Record<CaseId, string>>;
    readonly caseDate: Readonly<Record<CaseId, string>>;
    readonly caseMeaning: Readonly<Record<CaseId, string>>;
    readonly language: string;
    /** Each in the language itself. */
    readonly languageName: Readonly<Record<Language, string>>;
    readonly periods: string;
    readonly periodsName: Readonly<Record<PeriodsPerYear, string>>;
    readonly periodsHint: string;
    readonly addAll: string;
    readonly addRest: (count: number) => string;
    readonly allAdded: string;
    readonly add: string;
    readonly addAgain: string;
    readonly addAnother: string;
    readonly blank: string;
    readonly present: string;
    readonly goToSheet: string;
    readonly place: string;
    readonly sponsor: string;
    readonly status: string;
    readonly chosen: string;
    readonly source: string;
    readonly asOf: (date: string) => string;
    readonly confidence: Readonly<Record<Confidence, string>>;
    readonly dollars: (amount: string) => string;
  };
  /** What the workbook holds. */
  readonly workbook: {
    readonly heading: string;
    readonly figures: string;
    readonly figuresFollowPact: string;
    readonly language: Readonly<Record<Language, string>>;
    readonly periods: string;
    /** By the most periods a year that there is room for. */
    readonly periodsRoom: Readonly<Record<PeriodsPerYear, string>>;
    readonly periodsFollowPact: Readonly<Record<PeriodsPerYear, string>>;
    readonly sheets: string;
  };
  /** The question about a sheet in the way. */
  readonly conflict: {
    readonly title: Readonly<Record<Conflict['reason'], (sheet: string) => string>>;
    readonly situation: Readonly<Record<Conflict['reason'], string>>;
    readonly keepBoth: string;
    readonly keepingBoth: Readonly<Record<Conflict['reason'], (sheet: string) => string>>;
    readonly replace: string;
    readonly replacing: string;
    readonly cancel: string;
    readonly cancelling: string;
  };
  readonly activity: {
    readonly region: string;
    readonly preparing: string;
    readonly waiting: string;
    readonly writing: (sheet: string) => string;
    readonly position: (position: number, count: number) => string;
    readonly progress: string;
    readonly cancel: string;
    readonly cancelling: string;
    readonly addedTitle: string;
    readonly rebuiltTitle: string;
    readonly rebuilt: (sheets: string) => string;
    readonly kept: (sheets: string) => string;
    readonly goTo: (sheet: string) => string;
    readonly cancelledTitle: string;
    readonly cancelled: string;
    readonly dismiss: string;
  };
  /** Titles; the reasons are the sentences of the errors. */
  readonly problems: {
    readonly notAdded: string;
    readonly notTakenBack: string;
    readonly notRead: string;
    readonly notDone: string;
    readonly notShown: (sheet: string) => string;
  };
  readonly functions: {
    readonly heading: string;
    readonly introduction: string;
    readonly help: string;
    readonly helpOn: (id: string) => string;
    readonly copy: string;
    readonly copied: string;
    readonly selected: string;
  };
  readonly about: { readonly heading: string; readonly version: (version: string) => string; readonly privacy: string };
  readonly failure: {
    readonly title: string;
    readonly body: string;
    readonly details: string;
    readonly copy: string;
    readonly copied: string;
    readonly selected: string;
    readonly reload: string;
  };
}

const english: PaneStrings = {
  language: 'en',
  locale: 'en-GB',
  title: 'The US–Japan pact in your workbook',
  introduction: 'Live sheets show what each side receives year by year, and when Japan is repaid and the split turns from 50/50 to 90/10.',
  outside: {
    title: 'You are looking at this page outside Excel',
    body: 'It shows what the add-in offers. Sheets can be added only in a workbook.',
    tryWorkbench: 'Try it in the workbench',
    howToLoad: 'How to load it into Excel',
    steps: [
      {
        where: 'Excel for Windows or Mac',
        how: 'In the project folder, starting the server again after the first command:',
        commands: ['npx office-addin-dev-certs install', 'npx office-addin-debugging start manifest.xml desktop --no-dev-server'],
      },
      {
        where: 'Excel on the web',
        how: 'Home › Add-ins › More add-ins › My add-ins › Upload my add-in, then choose manifest.xml.',
        commands: [],
      },
    ],
  },
  withoutOffice: {
    title: 'Office.js did not load',
    body: 'Excel’s part of this page is missing, so sheets cannot be added. Check the network connection, then close and reopen the pane.',
  },
  projects: {
    heading: 'Projects',
    figures: 'Figures that new sheets start from',
    caseName: { announced: 'Announced', seed: 'Seed' },
    caseDate: { announced: '17–18 Feb 2026', seed: '12 Feb 2026' },
    caseMeaning: {
      announced: 'As the two governments announced phase one.',
      seed: 'Earlier, rounder amounts from before the announcement.',
    },
    language: 'Language of new sheets',
    languageName: { en: 'English', ja: '日本語' },
    periods: 'Periods of new sheets',
    periodsName: { 1: 'Annual', 2: 'Semi-annual', 4: 'Quarterly' },
    periodsHint:
      'More periods make larger sheets, which take longer to write and to calculate. Longer periods can be chosen later, shorter ones cannot.',
    addAll: 'Add all three',
    addRest: (count) => (count === 1 ? 'Add the remaining one' : 'Add the remaining two'),
    allAdded: 'All three projects are in this workbook.',
    add: 'Add to workbook',
    addAgain: 'Add again',
    addAnother: 'Add another',
    blank: 'Blank project',
    present: 'In this workbook',
    goToSheet: 'Go to sheet',
    place: 'Place',
    sponsor: 'Sponsor',
    status: 'Status',
    chosen: 'used',
    source: 'Source',
    asOf: (date) => `as of ${date}`,
    confidence: { high: 'high confidence', medium: 'medium confidence', low: 'low confidence', illustrative: 'illustrative' },
    dollars: (amount) => `$${amount}`,
  },
  workbook: {
    heading: 'In this workbook',
    figures: 'Figures of this workbook:',
    figuresFollowPact: 'Chosen on its Pact sheet, which every project sheet follows. Change the case there.',
    language: { en: 'The sheets of this workbook are in English.', ja: 'The sheets of this workbook are in Japanese.' },
    periods: 'Periods:',
    periodsRoom: { 1: 'room for annual periods', 2: 'room down to semi-annual periods', 4: 'room down to quarterly periods' },
    periodsFollowPact: {
      1: 'Sheets with shorter periods need a new workbook.',
      2: 'Annual or semi-annual: chosen on its Pact sheet. Sheets with shorter periods need a new workbook.',
      4: 'Annual, semi-annual or quarterly: chosen on its Pact sheet.',
    },
    sheets: 'Sheets made by PACT',
  },
  conflict: {
    title: {
      foreign: (sheet) => `The workbook already has a sheet "${sheet}" of yours`,
      edited: (sheet) => `The sheet "${sheet}" was edited`,
      present: (sheet) => `The project is in this workbook already, on the sheet "${sheet}"`,
    },
    situation: {
      foreign: 'PACT did not make it and leaves it as it is.',
      edited: 'PACT made it, and somebody has changed it since. PACT does not overwrite that.',
      present: 'The sheet is as PACT made it: nobody has edited it.',
    },
    keepBoth: 'Keep both',
    keepingBoth: {
      foreign: (sheet) => `Your sheet keeps its name. PACT’s sheet becomes "${sheet}".`,
      edited: (sheet) => `The edited sheet stays as it is. PACT’s new sheet becomes "${sheet}".`,
      present: (sheet) => `That sheet stays as it is. The project gets one more, "${sheet}", with figures of its own.`,
    },
    replace: 'Replace',
    replacing: 'PACT writes the sheet anew.',
    cancel: 'Cancel',
    cancelling: 'Nothing is added. The workbook stays as it is.',
  },
  activity: {
    region: 'Progress and result',
    preparing: 'Preparing the sheets',
    waiting: 'Waiting for your answer',
    writing: (sheet) => `Writing ${sheet}`,
    position: (position, count) => `${position} of ${count}`,
    progress: 'Sheets written',
    cancel: 'Cancel',
    cancelling: 'Cancelling',
    addedTitle: 'Added to this workbook',
    rebuiltTitle: 'Brought up to date',
    rebuilt: (sheets) => `Brought up to date: ${sheets}.`,
    kept: (sheets) => `Left as before: ${sheets}.`,
    goTo: (sheet) => `Go to ${sheet}`,
    cancelledTitle: 'Cancelled',
    cancelled: 'Nothing was added. The workbook is as it was before.',
    dismiss: 'Dismiss',
  },
  problems: {
    notAdded: 'Nothing was added',
    notTakenBack: 'The workbook needs your attention',
    notRead: 'The workbook could not be read',
    notDone: 'Excel could not do this',
    notShown: (sheet) => `${sheet} could not be shown`,
  },
  functions: {
    heading: 'Functions',
    introduction: 'Type these into any cell. Arguments in brackets may be left out.',
    help: 'Help',
    helpOn: (id) => `Help on PACT.${id}`,
    copy: 'Copy',
    copied: 'Copied',
    selected: 'Selected: press Ctrl+C or ⌘C',
  },
  about: { heading: 'About', version: (version) => `PACT ${version}`, privacy: 'Nothing leaves your workbook.' },
  failure: {
    title: 'The pane has stopped',
    body: 'A fault in PACT stopped it. The formulas in your workbook go on calculating.',
    details: 'Details for a report',
    copy: 'Copy details',
    copied: 'Copied',
    selected: 'Selected: press Ctrl+C or ⌘C',
    reload: 'Reload the pane',
  },
};

/** Complete languages only; a language that is missing here reads English. */
const STRINGS: Readonly<Partial<Record<Language, PaneStrings>>> = { en: english };

/** `locale` is a BCP 47 tag such as Office's display language: en-US, ja-JP. */
export function stringsFor(locale: string): PaneStrings {
  return STRINGS[languageOf(locale)] ?? english;
}

/** The one of PACT's languages that somebody with this locale reads. */
export function languageOf(locale: string): Language {
  return locale.toLowerCase().startsWith('ja') ? 'ja' : 'en';
}
