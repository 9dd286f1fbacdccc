import type { Language } from '../../templates';
import type { Appearance } from '../theme/theme';
import { english } from './englishStrings';
import { japanese } from './japaneseStrings';

export interface AboutStrings {
  readonly title: string;
  readonly introduction: string;
  readonly settings: string;
  readonly language: string;
  /** Follows Office; the others are in the language itself. */
  readonly languageOfOffice: string;
  readonly languageName: Readonly<Record<Language, string>>;
  readonly languageHint: string;
  readonly theme: string;
  readonly themeOfOffice: string;
  readonly themeName: Readonly<Record<Appearance, string>>;
  readonly help: string;
  readonly helpIndex: string;
  readonly helpReference: string;
  readonly helpSupport: string;
  readonly helpPrivacy: string;
  readonly newWindow: string;
  readonly privacy: string;
  readonly privacyText: string;
  readonly versions: string;
  readonly pact: string;
  readonly engine: string;
  readonly excel: string;
  readonly outsideExcel: string;
  readonly excelApi: string;
  readonly copy: string;
  readonly copied: string;
  readonly selected: string;
  readonly licences: string;
  readonly licencesText: string;
  readonly nature: string;
  readonly natureText: string;
}

export const TEXTS: Readonly<Record<Language, AboutStrings>> = { en: english, ja: japanese };
