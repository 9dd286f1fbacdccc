import type { Language } from '../../templates';
import { english } from './englishStrings';
import { japanese } from './japaneseStrings';

/** What the pane says in place of itself when it has stopped. */
export interface FailureStrings {
  readonly title: string;
  readonly body: string;
  readonly details: string;
  readonly copy: string;
  readonly copied: string;
  readonly selected: string;
  readonly reload: string;
}

export const TEXTS: Readonly<Record<Language, FailureStrings>> = { en: english, ja: japanese };
