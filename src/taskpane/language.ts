import { createContext, useContext } from 'react';
import { stringsFor } from './strings';
import type { PaneStrings } from './strings';

/** The texts of the pane's language; English until the root gives another. */
export const LanguageContext = createContext<PaneStrings>(stringsFor('en'));

export const useStrings = (): PaneStrings => useContext(LanguageContext);

/** "Gas power, Oil terminal and Diamonds". */
export function listNames(names: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}
