import type { ModelId } from './projectModel';

/** Begins every name of a model's sheet: Gas gives Gas_Price. */
export const PREFIXES: Readonly<Record<ModelId, string>> = { 'gas-power': 'Gas', 'oil-terminal': 'Oil', diamonds: 'Dia', blank: 'Own' };
