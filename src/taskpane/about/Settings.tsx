import { useTexts } from '../language';
import { Choice } from '../projects/Choice';
import { usePaneSettings } from '../settings';
import { TEXTS } from './strings';
import { Topic } from './Topic';

const LANGUAGES = ['en', 'ja'] as const;
const THEMES = ['light', 'dark', 'highContrast'] as const;
/** What a choice that is not made is called among its options. */
const OFFICE = 'office';

/** The language and the colours of the pane: those of Office, or others. */
export function Settings() {
  const texts = useTexts(TEXTS);
  const { language, theme, chooseLanguage, chooseTheme } = usePaneSettings();
  return (
    <Topic title={texts.settings}>
      <Choice
        legend={texts.language}
        hint={texts.languageHint}
        options={[
          { value: OFFICE, name: texts.languageOfOffice },
          ...LANGUAGES.map((value) => ({ value, name: texts.languageName[value], lang: value })),
        ]}
        chosen={language ?? OFFICE}
        disabled={false}
        onChoose={(chosen) => chooseLanguage(LANGUAGES.find((one) => one === chosen))}
      />
      <Choice
        legend={texts.theme}
        options={[{ value: OFFICE, name: texts.themeOfOffice }, ...THEMES.map((value) => ({ value, name: texts.themeName[value] }))]}
        chosen={theme ?? OFFICE}
        disabled={false}
        onChoose={(chosen) => chooseTheme(THEMES.find((one) => one === chosen))}
      />
    </Topic>
  );
}
