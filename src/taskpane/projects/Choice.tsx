import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';

const useStyles = makeStyles({
  group: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: { ...typographyStyles.body1Strong, padding: 0, marginBottom: tokens.spacingVerticalS },
  options: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(232px, 100%), 1fr))', gap: tokens.spacingVerticalS },
  below: { display: 'grid', gap: tokens.spacingVerticalS },
  inLine: { display: 'flex', flexWrap: 'wrap', rowGap: tokens.spacingVerticalS, columnGap: tokens.spacingHorizontalXXL },
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: `${tokens.spacingVerticalXS} 0 0` },
  option: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalS,
    alignContent: 'start',
    alignItems: 'start',
    cursor: 'pointer',
    ':has(input:disabled)': { cursor: 'default' },
  },
  radio: { margin: '3px 0 0', width: '14px', height: '14px', accentColor: tokens.colorCompoundBrandBackground },
  name: { ...typographyStyles.body1, color: tokens.colorNeutralForeground1 },
  meaning: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, gridColumn: '2' },
});

export interface ChoiceOption<Value> {
  readonly value: Value;
  readonly name: string;
  /** BCP 47 tag of the name's language, where it is not the pane's. */
  readonly lang?: string;
  readonly meaning?: string;
}

interface ChoiceProps<Value> {
  readonly legend: string;
  /** About the choice as a whole. */
  readonly hint?: string;
  readonly options: readonly ChoiceOption<Value>[];
  readonly chosen: Value;
  readonly disabled: boolean;
  /** Below each other, where they do not fit beside each other. */
  readonly stacked?: boolean;
  readonly onChoose: (value: Value) => void;
}

/** One of a few values. Options without a meaning to explain stand in one line unless they are to be stacked. */
export function Choice<Value extends string | number>({ legend, hint, options, chosen, disabled, stacked, onChoose }: ChoiceProps<Value>) {
  const styles = useStyles();
  const id = useId();
  return (
    <fieldset className={styles.group} disabled={disabled} aria-describedby={hint && `${id}-hint`}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={stacked ? styles.below : options.some(({ meaning }) => meaning) ? styles.options : styles.inLine}>
        {options.map(({ value, name, lang, meaning }) => (
          <label key={value} className={styles.option}>
            <input
              type="radio"
              className={styles.radio}
              name={id}
              value={value}
              checked={chosen === value}
              aria-describedby={meaning && `${id}-${value}`}
              onChange={() => onChoose(value)}
            />
            <span className={styles.name} lang={lang}>
              {name}
            </span>
            {meaning && (
              <span className={styles.meaning} id={`${id}-${value}`}>
                {meaning}
              </span>
            )}
          </label>
        ))}
      </div>
      {hint && (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </fieldset>
  );
}
