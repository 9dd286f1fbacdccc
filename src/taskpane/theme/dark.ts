import { createDarkTheme } from '@fluentui/react-components';
import { CHART_COLORS } from '../charts/palette';
import { INK } from './ink';
import type { PaneTokens } from './theme';

/** Fluent's dark theme takes the darker half of the ramp; ink blue is dark already, so text and links take the lighter half. */
const dark: PaneTokens = {
  ...createDarkTheme(INK),
  ...CHART_COLORS.dark,
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

export default dark;
