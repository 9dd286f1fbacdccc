import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { useLocale, useTexts } from '../language';
import { labelled, scaleEnd } from './chartScale';
import { ClaimLine } from './ClaimLine';
import { Legend } from './Legend';
import { Scale } from './Scale';
import { SplitBars } from './SplitBars';
import { TEXTS, type PeriodName } from './strings';

/** One period of a split, a year or a shorter one. */
export interface SplitPeriod {
  /** Short, for the axis: the year, or the number of the period. */
  readonly label: string;
  /** What Japan and the US receive in the period; not below 0. */
  readonly japan: number;
  readonly us: number;
  /** Japan's claim at the end of the period; not below 0. */
  readonly claim: number;
}

export interface SplitChartProps {
  readonly periods: readonly SplitPeriod[];
  /** Index of the period in which Japan is repaid; undefined where it is not. */
  readonly recoveredAt?: number | undefined;
  /** What the chart shows in one or two sentences, for those who do not see it. */
  readonly caption: string;
  /** `millionDollars`: amounts are US$ million and the axes say so. `none`: the money of somebody's own formula. */
  readonly unit?: 'millionDollars' | 'none';
  /** What a period is called. */
  readonly each?: PeriodName;
  readonly size?: 'small' | 'large';
}

const NO_UNIT = { name: '', millions: 1 };

/** No label ends behind the plot; before it there is room under the numbers of the scale. */
const HALF_A_LABEL = '1.2em';

/** Heights of the two panels in px. */
const HEIGHTS = { small: { bars: 76, claim: 52 }, large: { bars: 132, claim: 84 } } as const;

const useStyles = makeStyles({
  chart: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: tokens.spacingHorizontalXS },
  heading: {
    ...typographyStyles.caption1,
    gridColumn: '1 / -1',
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
    marginBottom: tokens.spacingVerticalS,
  },
  second: { marginTop: tokens.spacingVerticalM },
  plot: { display: 'block', overflow: 'visible' },
  axis: { ...typographyStyles.caption2, gridColumn: '2', position: 'relative', height: '16px', color: tokens.colorNeutralForeground3 },
  label: { position: 'absolute', top: '2px', transform: 'translateX(-50%)', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  marked: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});

/**
 * What each side receives, as bars on each other, above the line of Japan's remaining claim: the claim is many times what a year brings, so
 * each has a scale of its own and the two share the time. As wide as the place it stands in.
 */
export function SplitChart({ periods, recoveredAt, caption, unit = 'millionDollars', each = 'number', size = 'small' }: SplitChartProps) {
  const styles = useStyles();
  const texts = useTexts(TEXTS);
  const locale = useLocale();
  const hatch = useId();
  const heights = HEIGHTS[size];
  const mostReceived = largest(periods.map(({ japan, us }) => japan + us));
  const mostDue = largest(periods.map(({ claim }) => claim));
  const { name: unitName, millions } = unit === 'none' ? NO_UNIT : texts.unit;
  const number = new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 });
  const scale = (most: number) => {
    const end = scaleEnd(most / millions);
    return { end: end * millions, ticks: [0, end / 2, end].map((value) => number.format(value)) };
  };
  const received = scale(mostReceived);
  const due = scale(mostDue);
  const centre = (index: number) => `${((index + 0.5) / periods.length) * 100}%`;
  const inside = (place: string) => `min(${place}, 100% - ${HALF_A_LABEL})`;
  const mark =
    recoveredAt === undefined ? undefined : { at: centre(recoveredAt), label: texts.repaid[each](periods[recoveredAt]?.label ?? '') };

  return (
    <div className={styles.chart} role="img" aria-label={caption}>
      <div className={styles.heading}>
        <span>{texts.received[each](unitName)}</span>
        <Legend hatch={hatch} />
      </div>
      <Scale ticks={received.ticks} height={heights.bars} />
      <svg className={styles.plot} width="100%" height={heights.bars} aria-hidden focusable={false}>
        <SplitBars periods={periods} end={received.end} height={heights.bars} hatch={hatch} mark={mark?.at} />
      </svg>
      <div className={mergeClasses(styles.heading, styles.second)}>
        <span>{texts.claim(unitName)}</span>
      </div>
      <Scale ticks={due.ticks} height={heights.claim} />
      <svg className={styles.plot} width="100%" height={heights.claim} aria-hidden focusable={false}>
        <ClaimLine periods={periods} end={due.end} height={heights.claim} mark={mark} />
      </svg>
      <div className={styles.axis}>
        {labelled(periods.length, recoveredAt).map((index) => (
          <span
            key={index}
            className={mergeClasses(styles.label, index === recoveredAt && styles.marked)}
            style={{ left: inside(centre(index)) }}
          >
            {periods[index]?.label}
          </span>
        ))}
      </div>
    </div>
  );
}

const largest = (amounts: readonly number[]): number => amounts.reduce((most, amount) => Math.max(most, amount), 0);
