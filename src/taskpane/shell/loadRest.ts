import { loadFunctionTexts } from '../functions/functionTexts';
import type { Language } from '../../templates';
import { loadTheme } from '../theme/theme';
import { loadAllViews } from './lazyView';

/** Loads what the views load when it is first used: a bundle of its own, so that it costs nothing before. */
export async function loadRest(language: Language): Promise<void> {
  await Promise.all([
    loadAllViews(),
    loadFunctionTexts(language),
    import('../functions/wizard/InsertWizard'),
    import('../charts/SplitChart'),
    import('../../templates/language'),
    ...(['light', 'dark', 'highContrast'] as const).map(loadTheme),
  ]);
}
