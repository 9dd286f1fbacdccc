import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { lazy, Suspense, useId } from 'react';
import { useLocale, useTexts } from '../language';
import { labelsOf } from './periodLabels';
import { PeriodTable } from './PeriodTable';
import type { Schedule, SchedulePeriod } from './schedule';
import { TEXTS } from './strings';

const SplitChart = lazy(async () => ({ default: (await import('../charts/SplitChart')).SplitChart }));

const useStyles = makeStyles({
  section: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  chart: { minHeight: '210px' },
});

/** The schedule behind a call: when Japan is repaid in words, the chart and the table. */
export function PeriodByPeriod({ schedule }: { schedule: Schedule }) {
  const styles = useStyles();
  const { periods: texts } = useTexts(TEXTS);
  const locale = useLocale();
  const id = useId();
  const number = (value: number) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value);
  const { each, labels } = labelsOf(schedule.periods, locale);
  const busy = schedule.periods.slice(0, lastBusy(schedule.periods) + 1);
  const { recovered } = schedule;
  const at = recovered !== undefined && recovered > 0 ? recovered - 1 : undefined;
  const outcome =
    at !== undefined
      ? texts.recovered[each](labels[at] ?? String(recovered))
      : recovered === 0
        ? texts.nothingDue
        : texts.notRecovered(number(Number(schedule.summary.get('Still due at the end') ?? 0)));
  const total = (of: (period: SchedulePeriod) => number) => number(schedule.periods.reduce((sum, period) => sum + of(period), 0));
  const caption = texts.chart(
    String(busy.length),
    total(({ japan }) => japan),
    total(({ us }) => us),
  );
  const idle = schedule.periods.length > busy.length && [labels[busy.length] ?? '', labels.at(-1) ?? ''];
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h4 className={styles.heading} id={id}>
        {texts.heading}
      </h4>
      <p className={styles.text}>{outcome}</p>
      <div className={styles.chart}>
        <Suspense>
          <SplitChart
            periods={busy.map(({ japan, us, claim }, index) => ({
              label: labels[index] ?? '',
              japan: Math.max(0, japan),
              us: Math.max(0, us),
              claim: Math.max(0, claim),
            }))}
            recoveredAt={at}
            caption={`${caption} ${outcome}`}
            each={each}
            unit="none"
          />
        </Suspense>
      </div>
      <PeriodTable periods={busy} labels={labels} recoveredAt={at} />
      {idle && <p className={styles.text}>{texts.idle(idle[0] ?? '', idle[1] ?? '')}</p>}
    </section>
  );
}

/** Index of the last period in which something happens. */
function lastBusy(periods: readonly SchedulePeriod[]): number {
  const isBusy = periods.map(
    ({ drawdown, distributable, claim }, index) => drawdown !== 0 || distributable !== 0 || claim !== (periods[index - 1]?.claim ?? 0),
  );
  return Math.max(0, isBusy.lastIndexOf(true));
}
