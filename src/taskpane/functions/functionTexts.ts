import type { FunctionText } from '../../functions/texts/functionTexts';
import type { Language } from '../../templates';

export type { FunctionText };

const LOAD: Readonly<Record<Language, () => Promise<{ readonly default: readonly FunctionText[] }>>> = {
  en: () => import('../../functions/texts/en'),
  ja: () => import('../../functions/texts/ja'),
};

const loaded = new Map<Language, Promise<readonly FunctionText[]>>();

/** What a person reads of the functions, in the order of the catalogue. The same promise each time, so that a component can use it. */
export function loadFunctionTexts(language: Language): Promise<readonly FunctionText[]> {
  const texts = loaded.get(language) ?? LOAD[language]().then(({ default: all }) => all);
  loaded.set(language, texts);
  // What could not be loaded is asked for again.
  texts.catch(() => loaded.delete(language));
  return texts;
}
