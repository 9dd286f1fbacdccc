import type { FunctionId } from '../functions/catalogue';

/** A call of a PACT function without the leading "=": `pact('SPLIT', '300', '120')` is PACT.SPLIT(300,120). */
export function pact(id: FunctionId, ...args: readonly string[]): string {
  return `PACT.${id}(${args.join(',')})`;
}
