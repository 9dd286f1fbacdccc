import type { Language } from '../definition';

export const LANGUAGES = ['en', 'ja'] as const satisfies readonly Language[];

/** Name of the page that explains the terms, the columns, the symbols and the errors. No function id is it, in whatever case. */
export const REFERENCE = 'reference';

export const INDEX = 'index';

/** Where a page of the help is under the address of the add-in: `help/en/SPLIT.html`. The page is an id of the catalogue, INDEX or REFERENCE. */
export function helpPath(page: string, language: Language): string {
  return `help/${language}/${page}.html`;
}

/** The pages about PACT itself. */
export const GUIDE_NAMES = ['support', 'privacy', 'deployment'] as const;
