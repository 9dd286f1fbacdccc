import { createLightTheme } from '@fluentui/react-components';
import { CHART_COLORS } from '../charts/palette';
import { INK } from './ink';
import type { PaneTokens } from './theme';

const light: PaneTokens = { ...createLightTheme(INK), ...CHART_COLORS.light };

export default light;
