import type { Appearance } from '../theme/theme';

/** The names of the colours as tokens of the theme: `var(--chartJapan)`. */
export interface ChartColors {
  readonly chartJapan: string;
  readonly chartUs: string;
  readonly chartClaim: string;
}

/**
 * The colours of the charts, from the palette of Okabe and Ito, which people with any colour vision tell apart: vermilion and blue as on
 * the sheets; on dark their lighter relatives, orange and sky blue. Each has a contrast of at least 3 to 1 with the background of the pane.
 * Where the system forces colours, they are the system's own.
 */
export const CHART_COLORS: Readonly<Record<Appearance, ChartColors>> = {
  light: { chartJapan: '#D55E00', chartUs: '#0072B2', chartClaim: '#3A3A3A' },
  dark: { chartJapan: '#E69F00', chartUs: '#56B4E9', chartClaim: '#E6E6E6' },
  highContrast: { chartJapan: 'Highlight', chartUs: 'CanvasText', chartClaim: 'CanvasText' },
};

/** The colours of the theme that is shown, as values of CSS. */
export const chartColor = {
  japan: 'var(--chartJapan)',
  us: 'var(--chartUs)',
  claim: 'var(--chartClaim)',
} as const;
