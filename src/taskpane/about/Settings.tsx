import { useTexts } from '../language';
import { Choice } from '../projects/Choice';
import { usePaneSettings } from '../settings';
import { TEXTS } from './strings';
import { Topic } from './Topic';

/** Where it is not said, the font of a name is that of the pane. */
const LANGUAGES = [{ value: 'en' }, { value: 'ja', lang: 'ja' }] as const;
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
          ...LANGUAGES.map((one) => ({ ...one, name: texts.languageName[one.value] })),
        ]}
        chosen={language ?? OFFICE}
        disabled={false}
        stacked
        onChoose={(chosen) => chooseLanguage(LANGUAGES.find(({ value }) => value === chosen)?.value)}
      />
      <Choice
        legend={texts.theme}
        options={[{ value: OFFICE, name: texts.themeOfOffice }, ...THEMES.map((value) => ({ value, name: texts.themeName[value] }))]}
        chosen={theme ?? OFFICE}
        disabled={false}
        stacked
        onChoose={(chosen) => chooseTheme(THEMES.find((one) => one === chosen))}
      />
    </Topic>
  );
}
