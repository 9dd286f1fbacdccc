import type { CaseId, Confidence } from '../pact';

export type PaneLanguage = 'en' | 'ja';

/** Every text of the pane in one language. Texts with values are functions of the values. */
export interface PaneStrings {
  readonly language: PaneLanguage;
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
    readonly figuresOfWorkbook: string;
    readonly figuresFollowPact: string;
    readonly goToPact: string;
    readonly caseName: Readonly<Record<CaseId, string>>;
    readonly caseDate: Readonly<Record<CaseId, string>>;
    readonly caseMeaning: Readonly<Record<CaseId, string>>;
    readonly addAll: string;
    readonly addRest: (count: number) => string;
    readonly allAdded: string;
    readonly add: string;
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
  readonly activity: {
    readonly region: string;
    readonly preparing: string;
    readonly writing: (sheet: string) => string;
    readonly position: (position: number, count: number) => string;
    readonly progress: string;
    readonly cancel: string;
    readonly cancelling: string;
    readonly addedTitle: string;
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
    figuresOfWorkbook: 'Figures of this workbook:',
    figuresFollowPact: 'Chosen on its Pact sheet, which every project sheet follows. Change the case there.',
    goToPact: 'Go to Pact',
    caseDate: { announced: '17–18 Feb 2026', seed: '12 Feb 2026' },
    caseMeaning: {
      announced: 'As the two governments announced phase one.',
      seed: 'Earlier, rounder amounts from before the announcement.',
    },
    addAll: 'Add all three',
    addRest: (count) => (count === 1 ? 'Add the remaining one' : 'Add the remaining two'),
    allAdded: 'All three projects are in this workbook.',
    add: 'Add to workbook',
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
  activity: {
    region: 'Progress and result',
    preparing: 'Preparing the sheets',
    writing: (sheet) => `Writing ${sheet}`,
    position: (position, count) => `${position} of ${count}`,
    progress: 'Sheets written',
    cancel: 'Cancel',
    cancelling: 'Cancelling',
    addedTitle: 'Added to this workbook',
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
const STRINGS: Readonly<Partial<Record<PaneLanguage, PaneStrings>>> = { en: english };

/** `locale` is a BCP 47 tag such as Office's display language: en-US, ja-JP. */
export function stringsFor(locale: string): PaneStrings {
  return STRINGS[locale.toLowerCase().startsWith('ja') ? 'ja' : 'en'] ?? english;
}
