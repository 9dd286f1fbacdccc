import { Link, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { useLocale, useTexts } from '../language';
import type { SchedulePeriod } from './schedule';
import { amountText } from './amountText';
import { TEXTS } from './strings';
import { useTableStyles } from './tableStyles';

/** So many at first. */
const ROWS = 12;

const HEADINGS = ['drawdown', 'profit', 'japan', 'us', 'claim'] as const;

const useStyles = makeStyles({
  recovered: { backgroundColor: tokens.colorNeutralBackground3, fontWeight: tokens.fontWeightSemibold },
  repaid: { ...typographyStyles.caption2, display: 'block' },
});

interface PeriodTableProps {
  readonly periods: readonly SchedulePeriod[];
  /** One for each period. */
  readonly labels: readonly string[];
  /** Index of the period in which Japan is repaid. */
  readonly recoveredAt: number | undefined;
}

/** The first periods in numbers, the others on request. */
export function PeriodTable({ periods, labels, recoveredAt }: PeriodTableProps) {
  const styles = { ...useTableStyles(), ...useStyles() };
  const { periods: texts } = useTexts(TEXTS);
  const locale = useLocale();
  const id = useId();
  const [whole, setWhole] = useState(false);
  const shown = whole ? periods : periods.slice(0, ROWS);
  const lines = periods.map(({ drawdown, distributable, japan, us, claim }) => [drawdown, distributable, japan, us, claim]);
  // What is shared and the two shares of it are written alike.
  const [drawn, shared, claims] = [
    amountText(
      periods.map(({ drawdown }) => drawdown),
      locale,
    ),
    amountText(
      periods.flatMap(({ distributable, japan, us }) => [distributable, japan, us]),
      locale,
    ),
    amountText(
      periods.map(({ claim }) => claim),
      locale,
    ),
  ];
  const written = [drawn, shared, shared, shared, claims];
  return (
    <div>
      {/* A table that is wider than the pane is scrolled by keyboard, too. */}
      <div className={styles.scroll} role="region" aria-label={texts.table} tabIndex={0} id={id}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.head}>
                {texts.period}
              </th>
              {HEADINGS.map((heading) => (
                <th key={heading} scope="col" className={mergeClasses(styles.head, styles.number)}>
                  {texts[heading]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ number }, index) => (
              <tr key={number} className={index === recoveredAt ? styles.recovered : undefined}>
                <th scope="row" className={mergeClasses(styles.cell, styles.label)}>
                  {labels[index]}
                  {index === recoveredAt && <span className={styles.repaid}>{texts.repaid}</span>}
                </th>
                {lines[index]?.map((value, column) => (
                  <td key={column} className={mergeClasses(styles.cell, styles.number)}>
                    {written[column]?.(value)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {periods.length > ROWS && (
        <Link as="button" className={styles.more} aria-expanded={whole} aria-controls={id} onClick={() => setWhole(!whole)}>
          {whole ? texts.showFewer : texts.showAll(String(periods.length))}
        </Link>
      )}
    </div>
  );
}
