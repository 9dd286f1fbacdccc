import { EngineError, tariff } from '../engine';
import type { TariffInput } from '../engine';
import { CellError } from './cellError';
import { counted } from './wording';

/** A tariff table: one segment for each amount of imports, the rates one for all or one a segment. */
interface TariffTable extends Pick<TariffInput, 'passThrough' | 'elasticity'> {
  readonly imports: readonly number[];
  readonly currentRate: number | readonly number[];
  readonly raisedRate: number | readonly number[];
}

/**
 * The yearly cost of each segment.
 *
 * @throws CellError #VALUE! unless there is one rate, or as many as imports; EngineError as `tariff`, with the place in the table
 */
export function tariffTable({ imports, currentRate, raisedRate, ...response }: TariffTable) {
  const currentRates = oneEach('current_rate', currentRate, imports.length);
  const raisedRates = oneEach('raised_rate', raisedRate, imports.length);
  return imports.map((amount, index) => {
    const segment = { imports: amount, currentRate: currentRates[index] ?? 0, raisedRate: raisedRates[index] ?? 0, ...response };
    return imports.length === 1 ? tariff(segment) : withPlace(index + 1, () => tariff(segment));
  });
}

function oneEach(name: string, rate: number | readonly number[], segments: number): readonly number[] {
  if (typeof rate === 'number') return new Array<number>(segments).fill(rate);
  if (rate.length === segments) return rate;
  const expected = segments === 1 ? '1' : `1 or ${segments}`;
  throw new CellError('#VALUE!', `${name} has ${counted(rate.length, 'cell')}; expected ${expected}, as many as imports`, {
    argument: name,
  });
}

/** The engine sees one segment at a time: its refusal is told with the place in the table. */
function withPlace<Result>(position: number, calculate: () => Result): Result {
  try {
    return calculate();
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    throw new EngineError(error.code, `item ${position}: ${error.message}`, error.argument, position);
  }
}
