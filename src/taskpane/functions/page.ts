import type { FunctionText } from './functionTexts';

/** What of the functions is shown. */
export type Page = { readonly kind: 'catalogue' } | { readonly kind: 'detail' | 'wizard'; readonly id: FunctionText['id'] };

export const CATALOGUE_PAGE: Page = { kind: 'catalogue' };
