import { createContext, useContext, useMemo } from 'react';
import type { Language } from '../templates';
import { useKept } from './kept';
import type { Appearance } from './theme/theme';

/** What a person chose for the pane; undefined follows Office. */
export interface PaneSettings {
  readonly language: Language | undefined;
  readonly theme: Appearance | undefined;
  readonly chooseLanguage: (language: Language | undefined) => void;
  readonly chooseTheme: (theme: Appearance | undefined) => void;
}

export const PaneSettingsContext = createContext<PaneSettings | undefined>(undefined);

/** @throws Error outside the pane */
export function usePaneSettings(): PaneSettings {
  const settings = useContext(PaneSettingsContext);
  if (!settings) throw new Error('This part of the pane needs the pane around it.');
  return settings;
}

const oneOf =
  <Value extends string>(...values: readonly Value[]) =>
  (kept: unknown): Value | undefined =>
    values.find((value) => value === kept);

const acceptLanguage = oneOf<Language>('en', 'ja');
const acceptTheme = oneOf<Appearance>('light', 'dark', 'highContrast');

/** The settings as they were kept on this machine. */
export function useKeptSettings(): PaneSettings {
  const [language, chooseLanguage] = useKept<Language | undefined>('language', undefined, acceptLanguage);
  const [theme, chooseTheme] = useKept<Appearance | undefined>('theme', undefined, acceptTheme);
  return useMemo(() => ({ language, theme, chooseLanguage, chooseTheme }), [language, theme, chooseLanguage, chooseTheme]);
}
