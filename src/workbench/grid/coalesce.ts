/** Joins the calls of one moment into a single one, which never waits longer than `maxWaitMs`. */
export function coalesce(action: () => void, delayMs = 15, maxWaitMs = 500): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  return () => {
    const now = Date.now();
    if (timer === undefined) first = now;
    clearTimeout(timer);
    const wait = Math.max(0, Math.min(delayMs, first + maxWaitMs - now));
    timer = setTimeout(() => {
      timer = undefined;
      action();
    }, wait);
  };
}
