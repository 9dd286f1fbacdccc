import type { SettingId } from '../../workbook/excel/terms';
import type { TermsStrings } from './strings';

/** In the order of the view. */
export const GROUPS: readonly { readonly id: keyof TermsStrings['groups']; readonly settings: readonly SettingId[] }[] = [
  { id: 'split', settings: ['share_before', 'share_after', 'hurdle'] },
  { id: 'rate', settings: ['benchmark', 'spread'] },
  { id: 'counting', settings: ['compounding', 'basis', 'per_year', 'losses', 'rounding'] },
  { id: 'annual', settings: ['amort_start', 'amort_periods', 'arrears_rate'] },
  { id: 'figures', settings: ['case'] },
];
