import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { NAMESPACE } from '../../functions/namespace';
import type { PactCells } from '../../workbook/excel/formulas';
import { CellLink } from '../CellLink';
import { useTexts } from '../language';
import { usePaneContents } from '../paneContents';
import { TextLink } from '../TextLink';
import { TEXTS } from './strings';

const useStyles = makeStyles({
  section: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS, justifyItems: 'start' },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2, textWrap: 'pretty' },
  list: {
    ...typographyStyles.body1,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    width: '100%',
  },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: tokens.spacingHorizontalS,
    paddingBottom: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

/** What to do where the selected cell has no PACT formula: which cells of the sheet have one. */
export function NoPactFormula({ pact: { sheet, cells, count } }: { pact: PactCells }) {
  const styles = useStyles();
  const { noPact } = useTexts(TEXTS);
  const { open } = usePaneContents();
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{noPact.title}</h2>
      {cells.length > 0 ? (
        <>
          <p className={styles.text}>{noPact.choose}</p>
          <ul className={styles.list} aria-label={noPact.list(sheet)}>
            {cells.map(({ place, id }) => (
              <li key={place.address} className={styles.item}>
                <span>
                  <CellLink place={place} />
                </span>
                <span>{`${NAMESPACE}.${id}`}</span>
              </li>
            ))}
          </ul>
          {count !== undefined && count > cells.length && <p className={styles.text}>{noPact.more(count - cells.length)}</p>}
        </>
      ) : (
        <>
          <p className={styles.text}>{noPact.advice}</p>
          <p className={styles.text}>{count === undefined ? noPact.tooLarge(sheet) : noPact.none(sheet)}</p>
          <TextLink onClick={() => open('functions')}>{noPact.examples}</TextLink>
        </>
      )}
    </section>
  );
}
