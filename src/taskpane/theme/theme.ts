import { createDarkTheme, createLightTheme, teamsHighContrastTheme } from '@fluentui/react-components';
import type { BrandVariants, Theme } from '@fluentui/react-components';

/** What the pane looks like. High contrast wins over light and dark. */
export type Appearance = 'light' | 'dark' | 'highContrast';

/** Ink blue: 80 is the ink of the icon, #0F3D5E; lower is darker, higher is lighter. */
const INK: BrandVariants = {
  10: '#02070b',
  20: '#051520',
  30: '#071f30',
  40: '#09273c',
  50: '#0a2c44',
  60: '#0c324d',
  70: '#0d3756',
  80: '#0f3d5e',
  90: '#265677',
  100: '#3b6b8c',
  110: '#5081a1',
  120: '#6796b5',
  130: '#80acc8',
  140: '#9cc1d9',
  150: '#bcd7e8',
  160: '#dcebf5',
};

const light: Theme = createLightTheme(INK);

/** Fluent's dark theme takes the darker half of the ramp; ink blue is dark already, so text and links take the lighter half. */
const dark: Theme = {
  ...createDarkTheme(INK),
  colorBrandForeground1: INK[140],
  colorBrandForeground2: INK[150],
  colorBrandForegroundLink: INK[140],
  colorBrandForegroundLinkHover: INK[150],
  colorBrandForegroundLinkPressed: INK[130],
  colorBrandForegroundLinkSelected: INK[140],
  colorNeutralForeground2BrandHover: INK[140],
  colorNeutralForeground2BrandPressed: INK[130],
  colorNeutralForeground2BrandSelected: INK[140],
  colorBrandStroke1: INK[130],
  colorCompoundBrandForeground1: INK[140],
  colorCompoundBrandBackground: INK[130],
  colorCompoundBrandStroke: INK[130],
  colorBrandBackground: INK[100],
  colorBrandBackgroundHover: INK[90],
  colorBrandBackgroundPressed: INK[80],
};

export const THEMES: Readonly<Record<Appearance, Theme>> = { light, dark, highContrast: teamsHighContrastTheme };
