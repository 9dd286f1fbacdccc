import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CASES } from '../../pact';
import { Fold } from '../Fold';
import { useTexts } from '../language';
import { Choice } from './Choice';
import { LANGUAGES, PERIODS, type NewSheetOptions } from './newSheetOptions';
import { TEXTS } from './strings';

const useStyles = makeStyles({
  options: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  summary: { padding: tokens.spacingHorizontalM },
  heading: { ...typographyStyles.body1Strong, margin: 0, color: tokens.colorNeutralForeground1 },
  choices: {
    display: 'grid',
    gap: tokens.spacingVerticalL,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
});

interface OptionsForNewSheetsProps {
  readonly options: NewSheetOptions;
  readonly disabled: boolean;
  readonly onChoose: (choice: Partial<NewSheetOptions>) => void;
}

/** Which figures new sheets start from, how many periods a year they have and in which language they are. Closed, it tells the choice. */
export function OptionsForNewSheets({ options, disabled, onChoose }: OptionsForNewSheetsProps) {
  const styles = useStyles();
  const { options: texts, separator } = useTexts(TEXTS);
  const { figures, language, periods } = options;
  return (
    <Fold
      className={styles.options}
      summaryClassName={styles.summary}
      summary={
        <div>
          <h2 className={styles.heading}>{texts.heading}</h2>
          {texts.choice(figures, periods, language)}
        </div>
      }
    >
      <div className={styles.choices}>
        <Choice
          legend={texts.figures}
          options={[...CASES].reverse().map(({ id }) => ({
            value: id,
            name: [texts.caseName[id], texts.caseDate[id]].join(separator),
            meaning: texts.caseMeaning[id],
          }))}
          chosen={figures}
          disabled={disabled}
          onChoose={(chosen) => onChoose({ figures: chosen })}
        />
        <Choice
          legend={texts.periods}
          hint={texts.periodsHint}
          options={PERIODS.map((value) => ({ value, name: texts.periodsName[value] }))}
          chosen={periods}
          disabled={disabled}
          onChoose={(chosen) => onChoose({ periods: chosen })}
        />
        <Choice
          legend={texts.language}
          options={LANGUAGES.map((id) => ({ value: id, name: texts.languageName[id], ...(id === 'ja' && { lang: id }) }))}
          chosen={language}
          disabled={disabled}
          onChoose={(chosen) => onChoose({ language: chosen })}
        />
      </div>
    </Fold>
  );
}
