import { CATALOGUE, type FunctionId } from './catalogue';
import type { FunctionDefinition, ParameterDefinition } from './definition';

/** A custom function without its texts, as the bundle of the functions has it. */
export interface Callable extends Pick<FunctionDefinition<FunctionId>, 'id' | 'category' | 'result' | 'evaluate'> {
  readonly parameters: readonly Pick<ParameterDefinition, 'name' | 'kind' | 'optional'>[];
}

/** What the pane calls functions by: it must not read their texts here, which the built bundle does not have. */
export const CALLABLES: readonly Callable[] = CATALOGUE;

/** undefined where PACT has no function of this id. Ids are read as Excel reads names, in any case. */
export function callable(id: string): Callable | undefined {
  return CALLABLES.find((one) => one.id === id.toUpperCase());
}
