import { tokens } from '@fluentui/react-components';
import { chartColor } from './palette';

interface RepaidMarkProps {
  /** As a percentage of the width. */
  readonly at: string;
  /** px */
  readonly height: number;
}

/** The dashes through a panel where Japan is repaid, each on an edge that sets it off from bars of any colour and covers little of them. */
export function RepaidMark({ at, height }: RepaidMarkProps) {
  const line = { x1: at, x2: at, y1: 0, y2: height, strokeDasharray: '5 3' };
  return (
    <>
      <line {...line} stroke={tokens.colorNeutralBackground1} strokeWidth="2.5" />
      <line {...line} stroke={chartColor.claim} strokeWidth="1.5" />
    </>
  );
}
