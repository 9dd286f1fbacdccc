import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { TextLink } from '../TextLink';
import { useSharing } from './SharingProvider';

const AT_FIRST = 5;

const useStyles = makeStyles({
  list: {
    ...typographyStyles.body1,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    overflowWrap: 'anywhere',
    display: 'grid',
    gap: tokens.spacingVerticalXS,
  },
});

/** The first lines of a list, the rest on request. */
export function ShortList({ label, lines }: { label?: string; lines: readonly { readonly key: string; readonly line: ReactNode }[] }) {
  const styles = useStyles();
  const { texts } = useSharing();
  const id = useId();
  const [whole, setWhole] = useState(false);
  const rest = lines.length - AT_FIRST;
  return (
    <>
      <ul className={styles.list} id={id} aria-label={label}>
        {lines.slice(0, whole ? undefined : AT_FIRST).map(({ key, line }) => (
          <li key={key}>{line}</li>
        ))}
      </ul>
      {rest > 0 && (
        <TextLink aria-expanded={whole} aria-controls={id} onClick={() => setWhole(!whole)}>
          {whole ? texts.list.less : texts.list.more(rest)}
        </TextLink>
      )}
    </>
  );
}
