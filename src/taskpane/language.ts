import { createContext, useContext } from 'react';
import type { Language } from '../templates';

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

/** "Gas power, Oil terminal and Diamonds". */
export function listNames(names: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}

/** The one of PACT's languages that somebody with this locale reads: a BCP 47 tag such as Office's display language, en-US or ja-JP. */
export function languageOf(locale: string): Language {
  return locale.toLowerCase().startsWith('ja') ? 'ja' : 'en';
}
