import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { NAMESPACE } from '../../../functions/namespace';
import type { FunctionText } from '../functionTexts';

const useStyles = makeStyles({
  entry: {
    position: 'relative',
    margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ':focus-within:has(:focus-visible)': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  heading: { margin: 0, font: 'inherit' },
  link: {
    ...typographyStyles.body1Strong,
    padding: 0,
    border: 'none',
    outlineStyle: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorBrandForeground1,
    fontFamily: tokens.fontFamilyMonospace,
    textAlign: 'start',
    cursor: 'pointer',
    // The whole entry can be pressed.
    '::after': { content: '""', position: 'absolute', inset: 0 },
  },
  question: { ...typographyStyles.body1, margin: `${tokens.spacingVerticalXXS} 0 0`, textWrap: 'pretty' },
  summary: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    color: tokens.colorNeutralForeground3,
    textWrap: 'pretty',
  },
});

interface FunctionEntryProps {
  readonly text: FunctionText;
  readonly linkId: string;
  readonly onOpen: () => void;
}

/** One function of the list: its name, the question that it answers, and what it does. */
export function FunctionEntry({ text: { id, question, summary }, linkId, onOpen }: FunctionEntryProps) {
  const styles = useStyles();
  return (
    <li className={styles.entry}>
      <h3 className={styles.heading}>
        <button type="button" id={linkId} className={styles.link} onClick={onOpen}>
          {NAMESPACE}.{id}
        </button>
      </h3>
      <p className={styles.question}>{question}</p>
      <p className={styles.summary}>{summary}</p>
    </li>
  );
}
