import { chartColor } from './palette';
import { RepaidMark } from './RepaidMark';
import { ScaleLines } from './Scale';
import type { SplitPeriod } from './SplitChart';

/** Of the room of a period. */
const BAR = 0.76;

interface SplitBarsProps {
  readonly periods: readonly SplitPeriod[];
  /** What the height stands for. */
  readonly end: number;
  /** px */
  readonly height: number;
  /** The id that the pattern of the US bars gets in the page. */
  readonly hatch: string;
  /** Where Japan is repaid, as a percentage of the width. */
  readonly mark: string | undefined;
}

/** The inside of a panel: Japan's part of each period at the bottom, full, and the US part on it, hatched. */
export function SplitBars({ periods, end, height, hatch, mark }: SplitBarsProps) {
  const share = 100 / periods.length;
  const heightOf = (amount: number) => (amount / end) * height;
  return (
    <>
      <pattern id={hatch} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="4" height="4" fill={chartColor.us} fillOpacity="0.3" />
        <rect width="2.2" height="4" fill={chartColor.us} />
      </pattern>
      <ScaleLines height={height} />
      {periods.map(({ japan, us }, index) => {
        const place = { x: `${(index + (1 - BAR) / 2) * share}%`, width: `${BAR * share}%` };
        const [lower, upper] = [heightOf(japan), heightOf(us)];
        return (
          <g key={index}>
            <rect {...place} y={height - lower} height={lower} fill={chartColor.japan} />
            <rect {...place} y={height - lower - upper} height={upper} fill={`url(#${hatch})`} />
          </g>
        );
      })}
      {mark && <RepaidMark at={mark} height={height} />}
    </>
  );
}
