import type { FunctionDefinition } from './definition';
import { RECOVERY } from './recovery';
import { SPLIT } from './split';
import { TERMS } from './terms';
import { VERSION } from './version';
import { WATERFALL } from './waterfall';

export { CellError } from './cellError';
export type { FunctionDefinition, Language, Localised, ParameterDefinition } from './definition';
export type { CellResult, ResultCell } from './results';

/** As in the manifest: cells say PACT.SPLIT. It is part of every saved formula. */
export const NAMESPACE = 'PACT';

const DEFINITIONS = [SPLIT, WATERFALL, RECOVERY, TERMS, VERSION] as const;

export type FunctionId = (typeof DEFINITIONS)[number]['id'];

/** Every custom function. Excel's metadata, the registration, the help page and the pane are made from this list. */
export const CATALOGUE: readonly FunctionDefinition<FunctionId>[] = DEFINITIONS;
