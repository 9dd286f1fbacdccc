import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { RATE, TERMS, type Provenance } from '../../pact';
import type { SettingId } from '../../workbook/excel/terms';
import { formatDate } from '../figures';
import { useLocale, useTexts } from '../language';
import type { ReactNode } from 'react';
import { TEXTS } from './strings';
import { useSheetWords } from './useSheetWords';
import { WholeDates } from './WholeDates';

const useStyles = makeStyles({
  source: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3, textWrap: 'pretty' },
  link: { fontSize: 'inherit', lineHeight: 'inherit', overflowWrap: 'anywhere' },
});

interface SettingSourceProps {
  readonly id: SettingId;
  /** The source that the sheet names, which a person may have replaced. */
  readonly inBook?: string | undefined;
  /** At the end of the line. */
  readonly children?: ReactNode;
}

/** Where the pact's value of a setting comes from. */
export function SettingSource({ id, inBook, children }: SettingSourceProps) {
  const styles = useStyles();
  const texts = useTexts(TEXTS);
  const locale = useLocale();
  const words = useSheetWords();
  const provenance = provenanceOf(id);
  if (!provenance) return children ? <p className={styles.source}>{children}</p> : null;
  const { source, link, asOf, confidence } = provenance;
  const isPacts = inBook === undefined || inBook === source || inBook === words(source);
  if (!isPacts) {
    return (
      <p className={styles.source}>
        {texts.ownSource(inBook)} {children}
      </p>
    );
  }
  return (
    <p className={styles.source}>
      {texts.source}
      {link ? (
        <Link className={styles.link} href={link} target="_blank" rel="noreferrer" inline>
          <WholeDates>{words(source)}</WholeDates>
        </Link>
      ) : (
        <WholeDates>{words(source)}</WholeDates>
      )}
      <WholeDates>{texts.standing(formatDate(asOf, locale), confidence)}</WholeDates>
      {children}
    </p>
  );
}

function provenanceOf(id: SettingId): Provenance | undefined {
  if (id === 'benchmark' || id === 'spread') return RATE[id];
  return TERMS.find((term) => term.id === id);
}
