import { useState, type CSSProperties, type RefObject } from 'react';
import { PANE_WIDTH, PaneEdge } from './PaneEdge';
import type { PageStrings } from './strings';

interface PaneFrameProps {
  readonly paneRef: RefObject<HTMLElement | null>;
  readonly frameRef: RefObject<HTMLIFrameElement | null>;
  readonly strings: PageStrings;
  /** Of the add-in. */
  readonly name: string;
  readonly visible: boolean;
  /** The add-in has not started yet. */
  readonly waiting: boolean;
  /** There is no add-in on this machine. */
  readonly missing: boolean;
  /** undefined while there is nothing to close. */
  readonly onClose: (() => void) | undefined;
}

/** The task pane: its head, and the frame that the add-in is loaded into. */
export function PaneFrame({ paneRef, frameRef, strings, name, visible, waiting, missing, onClose }: PaneFrameProps) {
  const [width, setWidth] = useState<number>(PANE_WIDTH.usual);
  return (
    <aside
      className="pane"
      ref={paneRef}
      hidden={!visible}
      aria-label={strings.pane}
      style={{ '--pane-width': `${width}px` } as CSSProperties}
    >
      <PaneEdge label={strings.paneWidth} width={width} onResize={setWidth} />
      <div className="pane-head">
        <h2 className="pane-title">{name}</h2>
        <button type="button" className="pane-close" aria-label={strings.closePane} disabled={!onClose} onClick={onClose}>
          <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
            <path d="M2 2l8 8M10 2l-8 8" stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" />
          </svg>
        </button>
      </div>
      <div className="pane-frame">
        {missing ? (
          <div className="pane-waiting">
            <strong>{strings.missing}</strong>
            <p>{strings.missingWhy}</p>
          </div>
        ) : (
          waiting && <p className="pane-waiting">{strings.loading}</p>
        )}
        <iframe ref={frameRef} title={strings.paneFrame} hidden={missing} />
      </div>
    </aside>
  );
}
