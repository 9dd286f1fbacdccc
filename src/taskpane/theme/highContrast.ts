import { teamsHighContrastTheme } from '@fluentui/react-components';
import { CHART_COLORS } from '../charts/palette';
import type { PaneTokens } from './theme';

const highContrast: PaneTokens = { ...teamsHighContrastTheme, ...CHART_COLORS.highContrast };

export default highContrast;
