import type { KeyboardEvent, PointerEvent } from 'react';

export const PANE_WIDTH = { least: 320, most: 600, usual: 350 } as const;
const STEP = 10;

interface PaneEdgeProps {
  readonly label: string;
  readonly width: number;
  readonly onResize: (width: number) => void;
}

const within = (width: number) => Math.round(Math.min(PANE_WIDTH.most, Math.max(PANE_WIDTH.least, width)));

/** The edge of the pane, which makes it wider and narrower: by the mouse, or by the arrow keys. */
export function PaneEdge({ label, width, onResize }: PaneEdgeProps) {
  const drag = ({ currentTarget, pointerId, clientX }: PointerEvent) => {
    if (currentTarget.hasPointerCapture(pointerId)) onResize(within(window.innerWidth - clientX));
  };
  const press = (event: KeyboardEvent) => {
    const change = { ArrowLeft: STEP, ArrowRight: -STEP, Home: PANE_WIDTH.most, End: -PANE_WIDTH.most }[event.key];
    if (change === undefined) return;
    event.preventDefault();
    onResize(within(width + change));
  };
  return (
    <div
      className="pane-edge"
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuemin={PANE_WIDTH.least}
      aria-valuemax={PANE_WIDTH.most}
      aria-valuenow={width}
      tabIndex={0}
      onPointerDown={({ currentTarget, pointerId }) => currentTarget.setPointerCapture(pointerId)}
      onPointerMove={drag}
      onKeyDown={press}
    />
  );
}
