import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  list: { margin: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  term: { ...typographyStyles.body1Strong, display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
  code: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  description: { ...typographyStyles.body1, margin: `${tokens.spacingVerticalXXS} 0 0`, textWrap: 'pretty' },
});

interface Definition {
  readonly term: string;
  /** Beside the term, small. */
  readonly note?: string;
  readonly descriptions: readonly string[];
}

/** Terms of code and what they mean, below each other. */
export function Definitions({ items }: { items: readonly Definition[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {items.map(({ term, note, descriptions }) => (
        <div key={term}>
          <dt className={styles.term}>
            <code className={styles.code}>{term}</code>
            {note && <span className={styles.note}>{note}</span>}
          </dt>
          {descriptions.map((description) => (
            <dd key={description} className={styles.description}>
              {description}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
