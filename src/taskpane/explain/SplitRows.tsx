import { Link, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ResultCell } from '../../functions/results';
import { useLocale, useTexts } from '../language';
import { amountText } from './amountText';
import type { ExplainedArgument } from './explanation';
import { TEXTS } from './strings';
import { useTableStyles } from './tableStyles';

const ROWS = 12;
const HEADINGS = ['profit', 'due', 'japan', 'us'] as const;

const useStyles = makeStyles({ heading: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalXS}` } });

interface SplitRowsProps {
  /** What Japan and the US get, a row for each profit. */
  readonly rows: readonly (readonly ResultCell[])[];
  readonly args: readonly ExplainedArgument[];
}

/** The rows of a SPLIT of several profits. */
export function SplitRows({ rows, args }: SplitRowsProps) {
  const styles = { ...useTableStyles(), ...useStyles() };
  const { periods: texts } = useTexts(TEXTS);
  const locale = useLocale();
  const id = useId();
  const [whole, setWhole] = useState(false);
  const [profits = [], dues = []] = ['profit', 'due'].map((name) => amountsOf(args.find((argument) => argument.name === name)));
  const lines = rows.map(([japan, us], index) => [profits[index] ?? 0, dues[index] ?? 0, Number(japan), Number(us)]);
  const written = amountText(lines.flat(), locale);
  return (
    <section aria-labelledby={id}>
      <h4 className={styles.heading} id={id}>
        {texts.splitHeading}
      </h4>
      <div className={styles.scroll} role="region" aria-label={texts.splitTable} tabIndex={0} id={`${id}-rows`}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.head}>
                {texts.row}
              </th>
              {HEADINGS.map((heading) => (
                <th key={heading} scope="col" className={mergeClasses(styles.head, styles.number)}>
                  {texts[heading]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.slice(0, whole ? undefined : ROWS).map((line, index) => (
              <tr key={index}>
                <th scope="row" className={mergeClasses(styles.cell, styles.label)}>
                  {index + 1}
                </th>
                {line.map((value, column) => (
                  <td key={column} className={mergeClasses(styles.cell, styles.number)}>
                    {written(value)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > ROWS && (
        <Link as="button" className={styles.more} aria-expanded={whole} aria-controls={`${id}-rows`} onClick={() => setWhole(!whole)}>
          {whole ? texts.showFewer : texts.showAllRows(String(rows.length))}
        </Link>
      )}
    </section>
  );
}

function amountsOf(argument: ExplainedArgument | undefined): readonly number[] {
  return argument?.value.kind === 'values' ? argument.value.values.flat().map((cell) => (typeof cell === 'number' ? cell : 0)) : [];
}
