import type { Language } from '../templates';
import type { Conflict } from '../workbook/excel';
import { english } from './englishStrings';
import { japanese } from './japaneseStrings';
import { useLanguage } from './language';

/** Every text of the pane in one language. Texts with values are functions of the values. */
export interface PaneStrings {
  readonly language: Language;
  /** For dates and numbers. */
  readonly locale: string;
  readonly outside: {
    readonly title: string;
    readonly body: string;
    readonly tryWorkbench: string;
    readonly howToLoad: string;
  };
  readonly withoutOffice: { readonly title: string; readonly body: string };
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
    /** Sheets of which the title says what became of them. */
    readonly only: (sheets: string) => string;
    readonly rebuilt: (sheets: string) => string;
    readonly kept: (sheets: string) => string;
    readonly betweenSentences: string;
    /** For screen readers: a title with what belongs to it, and a title with the sentences below it. */
    readonly titled: (title: string, details: string) => string;
    readonly afterTitle: (title: string, sentences: string) => string;
    readonly goTo: (sheet: string) => string;
    readonly cancelledTitle: string;
    readonly cancelled: string;
    readonly dismiss: string;
  };
  /** Titles; the reasons stand in problemReasons. */
  readonly problems: {
    readonly notAdded: string;
    readonly notTakenBack: string;
    readonly notRead: string;
    readonly notDone: string;
    readonly notShown: (sheet: string) => string;
  };
}

const STRINGS: Readonly<Record<Language, PaneStrings>> = { en: english, ja: japanese };

/** The texts that the parts of the pane share. */
export const useStrings = (): PaneStrings => stringsFor(useLanguage());

export const stringsFor = (language: Language): PaneStrings => STRINGS[language];
