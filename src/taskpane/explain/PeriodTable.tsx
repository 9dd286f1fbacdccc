import { makeStyles, typographyStyles } from '@fluentui/react-components';
import { useLocale, useTexts } from '../language';
import { AmountTable } from './AmountTable';
import { amountText } from './amountText';
import type { SchedulePeriod } from './schedule';
import { TEXTS } from './strings';

const useStyles = makeStyles({ repaid: { ...typographyStyles.caption2, display: 'block' } });

interface PeriodTableProps {
  readonly periods: readonly SchedulePeriod[];
  /** One for each period. */
  readonly labels: readonly string[];
  /** Index of the period in which Japan is repaid. */
  readonly recoveredAt: number | undefined;
}

/** The periods in numbers. */
export function PeriodTable({ periods, labels, recoveredAt }: PeriodTableProps) {
  const styles = useStyles();
  const { periods: texts } = useTexts(TEXTS);
  const locale = useLocale();
  const written = (amounts: (period: SchedulePeriod) => readonly number[]) => amountText(periods.flatMap(amounts), locale);
  const drawn = written(({ drawdown }) => [drawdown]);
  // What is shared and the two shares of it are written alike.
  const shared = written(({ distributable, japan, us }) => [distributable, japan, us]);
  const claimed = written(({ claim }) => [claim]);
  return (
    <AmountTable
      label={texts.table}
      headings={[texts.period, texts.drawdown, texts.profit, texts.japan, texts.us, texts.claim]}
      lines={periods.map(({ drawdown, distributable, japan, us, claim }, index) => ({
        name: (
          <>
            {labels[index]}
            {index === recoveredAt && <span className={styles.repaid}>{texts.repaid}</span>}
          </>
        ),
        amounts: [drawn(drawdown), shared(distributable), shared(japan), shared(us), claimed(claim)],
        marked: index === recoveredAt,
      }))}
      showAll={texts.showAll}
    />
  );
}
