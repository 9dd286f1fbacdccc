import { useLayoutEffect, useSyncExternalStore } from 'react';
import type { Switches } from './switches';

const PREFERS_DARK = '(prefers-color-scheme: dark)';

/** Whether the page is dark. The frame of the add-in follows by itself: its colour scheme is that of the element around it. */
export function useDark(theme: Switches['theme']): boolean {
  const system = useSyncExternalStore(followSystem, () => matchMedia(PREFERS_DARK).matches);
  const dark = theme === 'system' ? system : theme === 'dark';
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
  }, [dark]);
  return dark;
}

function followSystem(changed: () => void): () => void {
  const query = matchMedia(PREFERS_DARK);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}
