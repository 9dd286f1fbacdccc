import { createContext, useContext } from 'react';
import type { Language } from '../templates';
import { stringsFor } from './strings';
import type { PaneStrings } from './strings';

/** The language of the pane; English until the root gives another. */
export const LanguageContext = createContext<Language>('en');

export const useLanguage = (): Language => useContext(LanguageContext);

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', ja: 'ja-JP' };

/** For numbers and dates: a BCP 47 tag. */
export const useLocale = (): string => LOCALES[useLanguage()];

/** The texts of a part of the pane. */
export function useTexts<Texts>(tables: Readonly<Record<Language, Texts>>): Texts {
  return tables[useLanguage()];
}

/** The texts that the parts of the pane share. */
export const useStrings = (): PaneStrings => stringsFor(useLanguage());

/** "Gas power, Oil terminal and Diamonds". */
export function listNames(names: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}
