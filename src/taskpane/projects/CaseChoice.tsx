import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { CaseId } from '../../pact';
import { useStrings } from '../language';

const CASES: readonly CaseId[] = ['announced', 'seed'];

const useStyles = makeStyles({
  group: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: { ...typographyStyles.body1Strong, padding: 0, marginBottom: tokens.spacingVerticalS },
  options: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(232px, 100%), 1fr))', gap: tokens.spacingVerticalS },
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

/** Which figures new sheets start from. */
export function CaseChoice({ chosen, disabled, onChoose }: { chosen: CaseId; disabled: boolean; onChoose: (figures: CaseId) => void }) {
  const styles = useStyles();
  const { projects } = useStrings();
  const id = useId();
  return (
    <fieldset className={styles.group} disabled={disabled}>
      <legend className={styles.legend}>{projects.figures}</legend>
      <div className={styles.options}>
        {CASES.map((figures) => (
          <label key={figures} className={styles.option}>
            <input
              type="radio"
              className={styles.radio}
              name={id}
              value={figures}
              checked={chosen === figures}
              aria-describedby={`${id}-${figures}`}
              onChange={() => onChoose(figures)}
            />
            <span className={styles.name}>
              {projects.caseName[figures]}, {projects.caseDate[figures]}
            </span>
            <span className={styles.meaning} id={`${id}-${figures}`}>
              {projects.caseMeaning[figures]}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
