import type { Theme } from '@fluentui/react-components';
import type { ChartColors } from '../charts/palette';

/** What the pane looks like. High contrast wins over light and dark. */
export type Appearance = 'light' | 'dark' | 'highContrast';

/** Fluent makes a CSS variable of every entry, those of the charts included. */
export type PaneTokens = Theme & ChartColors;

const LOAD: Readonly<Record<Appearance, () => Promise<{ readonly default: PaneTokens }>>> = {
  light: () => import('./light'),
  dark: () => import('./dark'),
  highContrast: () => import('./highContrast'),
};

const loaded = new Map<Appearance, PaneTokens>();

/** undefined until it has been loaded. */
export const loadedTheme = (appearance: Appearance): PaneTokens | undefined => loaded.get(appearance);

export async function loadTheme(appearance: Appearance): Promise<void> {
  loaded.set(appearance, (await LOAD[appearance]()).default);
}
