import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { useTexts } from '../language';
import { TextLink } from '../TextLink';
import { TEXTS } from './strings';

/** So many at first. */
const LINES = 12;

const useStyles = makeStyles({
  scroll: { overflowX: 'auto', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  table: { ...typographyStyles.caption1, borderCollapse: 'collapse', width: '100%', fontVariantNumeric: 'tabular-nums' },
  head: {
    textAlign: 'start',
    verticalAlign: 'bottom',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS}`,
    whiteSpace: 'nowrap',
  },
  cell: {
    textAlign: 'start',
    verticalAlign: 'top',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    whiteSpace: 'nowrap',
  },
  marked: { backgroundColor: tokens.colorNeutralBackground3, fontWeight: tokens.fontWeightSemibold },
  label: { fontWeight: 'inherit' },
  number: { textAlign: 'end' },
  more: { ...typographyStyles.body1, margin: `${tokens.spacingVerticalS} 0 0` },
});

interface AmountTableProps {
  /** What the table shows. */
  readonly label: string;
  /** The heading of the lines' names, then those of the amounts. */
  readonly headings: readonly [string, ...string[]];
  readonly lines: readonly { readonly name: ReactNode; readonly amounts: readonly string[]; readonly marked?: boolean }[];
  readonly showAll: (count: string) => string;
}

/** Amounts in a table as narrow as the pane: the first lines, the others on request. */
export function AmountTable({ label, headings: [ofNames, ...headings], lines, showAll }: AmountTableProps) {
  const styles = useStyles();
  const { periods: texts } = useTexts(TEXTS);
  const id = useId();
  const [whole, setWhole] = useState(false);
  return (
    <div>
      {/* A table that is wider than the pane is scrolled by keyboard, too. */}
      <div className={styles.scroll} role="region" aria-label={label} tabIndex={0} id={id}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.head}>
                {ofNames}
              </th>
              {headings.map((heading) => (
                <th key={heading} scope="col" className={mergeClasses(styles.head, styles.number)}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.slice(0, whole ? undefined : LINES).map(({ name, amounts, marked }, index) => (
              <tr key={index} className={marked ? styles.marked : undefined}>
                <th scope="row" className={mergeClasses(styles.cell, styles.label)}>
                  {name}
                </th>
                {amounts.map((amount, column) => (
                  <td key={column} className={mergeClasses(styles.cell, styles.number)}>
                    {amount}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {lines.length > LINES && (
        <p className={styles.more}>
          <TextLink aria-expanded={whole} aria-controls={id} onClick={() => setWhole(!whole)}>
            {whole ? texts.showFewer : showAll(String(lines.length))}
          </TextLink>
        </p>
      )}
    </div>
  );
}
