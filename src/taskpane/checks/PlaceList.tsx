import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { CellLink } from '../CellLink';
import { useTexts } from '../language';
import { TextLink } from '../TextLink';
import { TEXTS } from './strings';

const AT_FIRST = 6;

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    justifyItems: 'start',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  head: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: `0 ${tokens.spacingHorizontalM}`,
  },
  title: { ...typographyStyles.body1Strong, color: tokens.colorNeutralForeground1 },
  says: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface PlaceLine {
  readonly sheet: string;
  readonly address: string;
  /** In front of the place; undefined where the place itself is all there is to name. */
  readonly title?: string;
  readonly says?: ReactNode;
  /** More to do about it. */
  readonly actions?: ReactNode;
}

/** Cells, each with the way to it and what there is to say; the first few, the rest on request. */
export function PlaceList({ label, lines }: { readonly label: string; readonly lines: readonly PlaceLine[] }) {
  const styles = useStyles();
  const id = useId();
  const texts = useTexts(TEXTS);
  const [whole, setWhole] = useState(false);
  const rest = lines.length - AT_FIRST;
  return (
    <div>
      <ul className={styles.list} id={id} aria-label={label}>
        {lines.slice(0, whole ? undefined : AT_FIRST).map(({ sheet, address, title, says, actions }) => (
          <li key={`${sheet}!${address} ${title ?? ''}`} className={styles.line}>
            <div className={styles.head}>
              {title !== undefined && <span className={styles.title}>{title}</span>}
              <CellLink place={{ sheet, address }} what={title} />
              {actions}
            </div>
            {says !== undefined && <div className={styles.says}>{says}</div>}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <TextLink aria-expanded={whole} aria-controls={id} onClick={() => setWhole(!whole)}>
          {whole ? texts.less : texts.more(rest)}
        </TextLink>
      )}
    </div>
  );
}
