import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { ResultCell } from '../../functions/results';
import { useLocale, useTexts } from '../language';
import { AmountTable } from './AmountTable';
import { amountText } from './amountText';
import type { ExplainedArgument } from './explanation';
import { TEXTS } from './strings';

const useStyles = makeStyles({ heading: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalXS}` } });

interface SplitRowsProps {
  /** What Japan and the US get, a row for each profit. */
  readonly rows: readonly (readonly ResultCell[])[];
  readonly args: readonly ExplainedArgument[];
}

/** The rows of a SPLIT of several profits. */
export function SplitRows({ rows, args }: SplitRowsProps) {
  const styles = useStyles();
  const { periods: texts } = useTexts(TEXTS);
  const locale = useLocale();
  const id = useId();
  const [profits = [], dues = []] = ['profit', 'due'].map((name) => amountsOf(args.find((argument) => argument.name === name)));
  const lines = rows.map(([japan, us], index) => [profits[index] ?? 0, dues[index] ?? 0, Number(japan), Number(us)]);
  const written = amountText(lines.flat(), locale);
  return (
    <section aria-labelledby={id}>
      <h4 className={styles.heading} id={id}>
        {texts.splitHeading}
      </h4>
      <AmountTable
        label={texts.splitTable}
        headings={[texts.row, texts.profit, texts.due, texts.japan, texts.us]}
        lines={lines.map((amounts, index) => ({ name: index + 1, amounts: amounts.map(written) }))}
        showAll={texts.showAllRows}
      />
    </section>
  );
}

function amountsOf(argument: ExplainedArgument | undefined): readonly number[] {
  return argument?.value.kind === 'values' ? argument.value.values.flat().map((cell) => (typeof cell === 'number' ? cell : 0)) : [];
}
