const PROPERTY = '--pact-room-below';

/** The height that the bottom of the pane takes, as a CSS length: what sticks to the bottom of a view sticks above it. */
export const ROOM_BELOW = `var(${PROPERTY}, 0px)`;

/** A ref of the bottom of the pane: keeps its height known to the views. */
export function measureRoomBelow(bottom: HTMLElement | null): (() => void) | undefined {
  if (!bottom) return undefined;
  const root = document.documentElement;
  const measure = () => root.style.setProperty(PROPERTY, `${bottom.offsetHeight}px`);
  const observer = new ResizeObserver(measure);
  observer.observe(bottom);
  return () => {
    observer.disconnect();
    root.style.removeProperty(PROPERTY);
  };
}
