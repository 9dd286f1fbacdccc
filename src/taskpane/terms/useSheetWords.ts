import { useEffect, useState } from 'react';
import { useLanguage } from '../language';

type Translate = (english: string) => string;
const asItIs: Translate = (english) => english;

/** The words that the sheets have for an English text of the pact, in the language of the pane; a text that they do not have stays. */
export function useSheetWords(): Translate {
  const language = useLanguage();
  const [translate, setTranslate] = useState<Translate>(() => asItIs);
  useEffect(() => {
    if (language === 'en') return;
    let gone = false;
    void import('../../templates/language').then(({ inLanguage }) => {
      if (!gone) setTranslate(() => (english: string) => inLanguage(language, english));
    });
    return () => {
      gone = true;
    };
  }, [language]);
  return language === 'en' ? asItIs : translate;
}
