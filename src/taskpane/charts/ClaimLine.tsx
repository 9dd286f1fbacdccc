import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { chartColor } from './palette';
import { RepaidMark } from './RepaidMark';
import { ScaleLines } from './Scale';
import type { SplitPeriod } from './SplitChart';

const useStyles = makeStyles({
  repaid: {
    ...typographyStyles.caption2Strong,
    fill: tokens.colorNeutralForeground1,
    // The line and the dashes pass behind the words.
    paintOrder: 'stroke',
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: '3px',
    strokeLinejoin: 'round',
    // Forced, the edge would have the colour of the words.
    '@media (forced-colors: active)': { strokeWidth: 0 },
  },
});

interface ClaimLineProps {
  readonly periods: readonly SplitPeriod[];
  /** What the height stands for. */
  readonly end: number;
  /** px */
  readonly height: number;
  /** Where Japan is repaid, as a percentage of the width, and what is written there. */
  readonly mark: { readonly at: string; readonly label: string } | undefined;
}

/** The inside of a panel: Japan's claim at the end of each period, and where it has come to nothing. */
export function ClaimLine({ periods, end, height, mark }: ClaimLineProps) {
  const styles = useStyles();
  const points = periods.map(({ claim }, index) => `${index + 0.5},${(1 - claim / end) * height}`);
  const isLate = parseFloat(mark?.at ?? '') > 50;
  return (
    <>
      <ScaleLines height={height} />
      <svg viewBox={`0 0 ${periods.length} ${height}`} width="100%" height={height} preserveAspectRatio="none">
        <polygon
          points={[`0.5,${height}`, ...points, `${periods.length - 0.5},${height}`].join(' ')}
          fill={chartColor.claim}
          fillOpacity="0.12"
        />
        <polyline
          points={points.join(' ')}
          fill="none"
          stroke={chartColor.claim}
          strokeWidth="2"
          vectorEffect="non-scaling-stroke"
          strokeLinejoin="round"
        />
      </svg>
      {mark && (
        <>
          <RepaidMark at={mark.at} height={height} />
          <circle cx={mark.at} cy={height} r="3.5" fill={chartColor.claim} />
          <text className={styles.repaid} x={mark.at} dx={isLate ? -6 : 6} y="11" textAnchor={isLate ? 'end' : 'start'}>
            {mark.label}
          </text>
        </>
      )}
    </>
  );
}
