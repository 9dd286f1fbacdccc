import { useCallback } from 'react';
import { useLanguage } from '../language';
import { reasonFor } from '../problem';
import { reasonIn } from './reasonIn';

/** Tells in the language of the pane why something failed, in whole sentences. The same function as long as the language is the same. */
export function useReasonOf(): (error: unknown) => string {
  const language = useLanguage();
  return useCallback((error) => reasonIn(language, reasonFor(error)), [language]);
}
