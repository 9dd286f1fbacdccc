import type { Confidence } from '../../pact';
import type { Language } from '../../templates';
import type { SettingId } from '../../workbook/excel/terms';
import { english } from './englishStrings';
import { japanese } from './japaneseStrings';

/** The texts of a setting. */
export interface SettingStrings {
  readonly name: string;
  /** One or two sentences: what it decides. */
  readonly meaning: string;
  /** What the field takes, where its choices do not say it. */
  readonly hint?: string;
  /** Of a choice: its codes in words. */
  readonly choices?: Readonly<Record<string, string>>;
}

export interface TermsStrings {
  readonly title: string;
  readonly introduction: string;
  readonly reading: string;
  readonly notRead: string;
  readonly tryAgain: string;
  readonly groups: Readonly<Record<'split' | 'rate' | 'counting' | 'annual' | 'figures', string>>;
  readonly settings: Readonly<Record<SettingId, SettingStrings>>;
  readonly perCent: string;
  readonly differs: string;
  readonly backToDefault: (value: string) => string;
  /** The accessible name of that button. */
  readonly backToDefaultOf: (setting: string, value: string) => string;
  readonly allPeriods: string;
  readonly blank: string;
  /** Stands before the source. */
  readonly source: string;
  /** What follows the source: its day and how sure it is. */
  readonly standing: (date: string, confidence: Confidence) => string;
  readonly dollars: (amount: string) => string;
  readonly years: (years: string) => string;
  readonly ownSource: (source: string) => string;
  readonly formula: (formula: string, value: string) => string;
  readonly replaceFormula: string;
  readonly replaceFormulaOf: (setting: string) => string;
  readonly replacesFormula: (formula: string) => string;
  readonly overtaken: (value: string) => string;
  readonly problem: Readonly<Record<'blank' | 'noChoice', string>>;
  readonly missing: (settings: string) => string;
  readonly path: Readonly<{ none: string; some: (years: number) => string; show: string }>;
  readonly total: (rate: string) => string;
  readonly readings: {
    readonly heading: string;
    /** Above the choice of one of several. */
    readonly project: string;
    /** The one that is compared. */
    readonly of: (project: string) => string;
    readonly comparing: string;
    readonly none: string;
    readonly example: string;
    readonly caption: string;
    readonly cumulative: string;
    readonly annual: string;
    readonly inUse: string;
    readonly recovery: string;
    readonly japan: string;
    readonly us: string;
    readonly irr: string;
    readonly notRecovered: string;
    readonly notDefined: string;
    readonly notCompared: string;
    readonly byDraft: string;
    /** What a change does that only Excel can calculate. */
    readonly afterApplying: (settings: string) => string;
    /** The sentence on the difference. */
    readonly difference: (time: TimeDifference, money: MoneyDifference) => string;
    readonly correctFirst: string;
  };
  readonly pending: (count: number) => string;
  readonly apply: string;
  readonly discard: string;
  readonly correct: (count: number) => string;
  readonly applying: string;
  readonly applied: (count: number) => string;
  readonly appliedBody: string;
  readonly takeBack: string;
  readonly takenBack: string;
  readonly notApplied: string;
  readonly changedByOthers: (settings: string) => string;
  readonly resetAll: string;
  readonly allDefault: string;
  readonly reset: { readonly title: string; readonly body: string; readonly confirm: string; readonly cancel: string };
  readonly outcome: string;
  readonly arrow: (from: string, to: string) => string;
  readonly withoutSheet: { readonly title: string; readonly body: string; readonly open: string };
}

/** How the annual reading differs from the cumulative one in time; `by` is a length of time in words. */
export type TimeDifference =
  { readonly kind: 'later' | 'earlier'; readonly by: string } | { readonly kind: 'same' | 'neither' | 'onlyCumulative' | 'onlyAnnual' };

/** What Japan receives under the annual reading against the cumulative one; `by` is an amount in words. */
export type MoneyDifference = { readonly kind: 'more' | 'less'; readonly by: string } | { readonly kind: 'same' };

export const TEXTS: Readonly<Record<Language, TermsStrings>> = { en: english, ja: japanese };
