import { NAMESPACE } from '../../../functions/namespace';
import { callIn, type Call } from '../../formula/calls';

const IDS = ['SPLIT', 'WATERFALL', 'RECOVERY'] as const;
export type NativeId = (typeof IDS)[number];

/** A formula that is one call and nothing else. */
export interface PactCall {
  readonly id: NativeId;
  /** The arguments as they are written; "" is one that was left out. */
  readonly args: readonly string[];
  /** `INDEX(PACT.WATERFALL(…),row,column)`: the one cell of the result that is shown, from 1. */
  readonly only?: { readonly row: number; readonly column: number };
}

const WHOLE = /^[1-9]\d{0,3}$/;

/** The call that a formula consists of; undefined where it is anything else. */
export function parseCall(formula: string): PactCall | undefined {
  const outer = callIn(formula.replace(/^=/, ''));
  if (outer?.name !== 'INDEX') return pactCall(outer);
  const [inner = '', row = '', column = ''] = outer.args;
  const call = pactCall(callIn(inner));
  if (outer.args.length !== 3 || !WHOLE.test(row) || !WHOLE.test(column) || call === undefined || call.id === 'RECOVERY') return undefined;
  return { ...call, only: { row: Number(row), column: Number(column) } };
}

function pactCall(call: Call | undefined): PactCall | undefined {
  const id = IDS.find((one) => call?.name === `${NAMESPACE}.${one}`);
  return id && call && { id, args: call.args };
}
