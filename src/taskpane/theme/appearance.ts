import { useEffect, useState } from 'react';
import type { Appearance } from './theme';

const FORCED_COLORS = '(forced-colors: active)';
const PREFERS_DARK = '(prefers-color-scheme: dark)';

/** The part of `Office.context.officeTheme` that the pane reads; Excel leaves the whole or parts of it undefined on some platforms. */
export interface OfficeColors {
  readonly isDarkTheme?: boolean;
  /** `#rrggbb` */
  readonly bodyBackgroundColor?: string;
}

/**
 * Light, dark or high contrast, following Office and, where Office says nothing, the operating system.
 *
 * Excel raises no event when its theme changes, so the theme is read again whenever the pane gets the focus or becomes visible.
 */
export function useAppearance(officeColors: () => OfficeColors | undefined): Appearance {
  const [appearance, setAppearance] = useState(() => readAppearance(officeColors()));

  useEffect(() => {
    const readAgain = () => setAppearance(readAppearance(officeColors()));
    const queries = [matchMedia(FORCED_COLORS), matchMedia(PREFERS_DARK)];
    window.addEventListener('focus', readAgain);
    document.addEventListener('visibilitychange', readAgain);
    for (const query of queries) query.addEventListener('change', readAgain);
    return () => {
      window.removeEventListener('focus', readAgain);
      document.removeEventListener('visibilitychange', readAgain);
      for (const query of queries) query.removeEventListener('change', readAgain);
    };
  }, [officeColors]);

  return appearance;
}

function readAppearance(colors: OfficeColors | undefined): Appearance {
  if (matchMedia(FORCED_COLORS).matches) return 'highContrast';
  return (colors?.isDarkTheme ?? isDark(colors?.bodyBackgroundColor) ?? matchMedia(PREFERS_DARK).matches) ? 'dark' : 'light';
}

/** Whether a background is dark, by its relative luminance (WCAG 2.2); undefined where the text is no `#rrggbb`. */
function isDark(background: string | undefined): boolean | undefined {
  const channels = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(background ?? '')?.slice(1);
  if (!channels) return undefined;
  const [red = 0, green = 0, blue = 0] = channels.map((hex) => {
    const value = parseInt(hex, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  // White and black text have the same contrast on a luminance of 0.179.
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.179;
}
