import type { Language } from '../../templates';
import type { ViewId } from '../views';
import { english } from './englishStrings';
import { japanese } from './japaneseStrings';

/** The texts around the views. */
export interface ShellStrings {
  readonly name: string;
  readonly navigation: string;
  /** Short: six of them stand side by side in 320 px. */
  readonly views: Readonly<Record<ViewId, string>>;
  readonly wrongChecks: (count: number) => string;
  readonly loading: string;
  readonly notLoadedTitle: string;
  readonly notLoaded: string;
  readonly loadAgain: string;
  /** For somebody who opens the pane for the first time. */
  readonly tour: {
    readonly steps: readonly { readonly title: string; readonly text: string }[];
    readonly next: string;
    readonly skip: string;
    readonly finish: string;
    readonly position: (step: number, count: number) => string;
  };
}

export const TEXTS: Readonly<Record<Language, ShellStrings>> = { en: english, ja: japanese };
