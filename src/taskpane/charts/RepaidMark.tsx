import { tokens } from '@fluentui/react-components';
import { chartColor } from './palette';

interface RepaidMarkProps {
  /** As a percentage of the width. */
  readonly at: string;
  /** px */
  readonly height: number;
}

/** The dashes through a panel where Japan is repaid, on an edge that sets them off from bars of any colour. */
export function RepaidMark({ at, height }: RepaidMarkProps) {
  return (
    <>
      <line x1={at} x2={at} y1="0" y2={height} stroke={tokens.colorNeutralBackground1} strokeWidth="4" />
      <line x1={at} x2={at} y1="0" y2={height} stroke={chartColor.claim} strokeWidth="1.5" strokeDasharray="5 3" />
    </>
  );
}
