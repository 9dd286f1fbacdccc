import type { FunctionId } from '../functions/catalogue';
import { NAMESPACE } from '../functions/namespace';

/** True where the terms ask for the annual hurdle, which the formulas beside PACT do not know. */
export const IS_ANNUAL = 'Pact_Hurdle="annual"';

/** A call of a PACT function without the leading "=": `pact('SPLIT', '300', '120')` is PACT.SPLIT(300,120). */
export function pact(id: FunctionId, ...args: readonly string[]): string {
  return `${NAMESPACE}.${id}(${args.join(',')})`;
}
