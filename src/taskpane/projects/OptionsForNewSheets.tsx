import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CASES } from '../../pact';
import { useTexts } from '../language';
import { Choice } from './Choice';
import { LANGUAGES, PERIODS, type NewSheetOptions } from './newSheetOptions';
import { TEXTS } from './strings';

const useStyles = makeStyles({
  options: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    '&[open] > summary::after': { transform: 'translateY(2px) rotate(225deg)' },
  },
  summary: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    cursor: 'pointer',
    listStyle: 'none',
    '::-webkit-details-marker': { display: 'none' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '::after': {
      content: '""',
      gridColumn: '2',
      gridRow: '1 / span 2',
      width: '7px',
      height: '7px',
      marginRight: tokens.spacingHorizontalXS,
      borderRight: '1.5px solid currentColor',
      borderBottom: '1.5px solid currentColor',
      transform: 'translateY(-2px) rotate(45deg)',
    },
  },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  choice: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  choices: {
    display: 'grid',
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
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
    <details className={styles.options}>
      <summary className={styles.summary}>
        <h2 className={styles.heading}>{texts.heading}</h2>
        <span className={styles.choice}>{texts.choice(figures, periods, language)}</span>
      </summary>
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
          options={LANGUAGES.map((id) => ({ value: id, name: texts.languageName[id], lang: id }))}
          chosen={language}
          disabled={disabled}
          onChoose={(chosen) => onChoose({ language: chosen })}
        />
      </div>
    </details>
  );
}
