import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface AxeWindow {
  axe: { run(context: { exclude: string[] }, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
}

/**
 * By the rules of axe. The grid is left out: its inside is Univer's. In forced colours contrast is the browser's own matter: it paints other
 * colours than those that axe reads from the styles.
 */
export async function accessibilityFaults(place: Page | Frame): Promise<string[]> {
  await place.evaluate(AXE);
  return place.evaluate(async () => {
    const contrast = !matchMedia('(forced-colors: active)').matches;
    const { violations } = await (window as unknown as AxeWindow).axe.run(
      { exclude: ['.grid', '[data-react-aria-top-layer]'] },
      { rules: { 'color-contrast': { enabled: contrast } } },
    );
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

/** Pixels by which the page is wider than its window. */
export const overflow = (place: Page | Frame): Promise<number> =>
  place.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
