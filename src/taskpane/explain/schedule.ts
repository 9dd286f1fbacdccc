import { callable, type Callable } from '../../functions/callables';
import { CellError } from '../../functions/cellError';
import type { ResultCell } from '../../functions/results';
import { LAYOUTS } from '../../functions/waterfallColumns';
import { handedOver } from '../../workbook/formula/calculateCall';
import type { ArgumentValue } from '../../workbook/excel/formulas';

/** One period of a schedule; amounts in the unit of the formula. */
export interface SchedulePeriod {
  /** From 1. */
  readonly number: number;
  /** The day on which it ends, a serial number; undefined without dates. */
  readonly end: number | undefined;
  readonly drawdown: number;
  /** What is shared: the profit after losses carried forward. */
  readonly distributable: number;
  readonly japan: number;
  readonly us: number;
  /** What Japan is still owed at the end. */
  readonly claim: number;
}

export interface Schedule {
  readonly periods: readonly SchedulePeriod[];
  /** Number of the period in which Japan is repaid; undefined where it is not, 0 where nothing is ever due. */
  readonly recovered: number | undefined;
  /** The lines of SUMMARY by their labels. */
  readonly summary: ReadonlyMap<string, ResultCell>;
}

const COLUMN = Object.fromEntries(LAYOUTS.cumulative.map((name, index) => [name, index])) as Readonly<
  Record<(typeof LAYOUTS.cumulative)[number] & string, number>
>;

const SHARED = ['rate', 'drawdowns', 'profits', 'dates', 'terms'] as const;

/** The schedule behind a call; undefined for a function without one, and where an argument of it is not known or refused. */
export function scheduleOf({ parameters }: Callable, values: readonly ArgumentValue[]): Schedule | undefined {
  const own = SHARED.map((name): ArgumentValue | undefined => {
    const index = parameters.findIndex((parameter) => parameter.name === name);
    return index < 0 ? undefined : (values[index] ?? { kind: 'omitted' });
  });
  const [rate, drawdowns, profits, dates = { kind: 'omitted' }, terms = { kind: 'omitted' }] = own;
  if (![rate, drawdowns, profits].every((value) => value?.kind === 'values')) return undefined;
  const args = [rate, drawdowns, profits, dates, terms].map((value): ArgumentValue => value ?? { kind: 'omitted' });
  if (args.some(({ kind }) => kind === 'expression' || kind === 'fault')) return undefined;
  const [rows, lines] = [evaluated('WATERFALL', args), evaluated('SUMMARY', args)];
  if (!rows || !lines) return undefined;
  const summary = new Map(lines.map(([label, value = '']) => [String(label), value]));
  const ends = dates.kind === 'values' ? dates.values.flat() : [];
  const period = summary.get('Recovery period');
  return {
    periods: rows.map((row, index) => periodOf(row, index, ends)),
    recovered: typeof period === 'number' ? Math.ceil(period) : undefined,
    summary,
  };
}

function evaluated(id: 'WATERFALL' | 'SUMMARY', args: readonly ArgumentValue[]): readonly (readonly ResultCell[])[] | undefined {
  const definition = callable(id);
  try {
    const result = definition?.evaluate(handedOver(definition, args));
    return typeof result === 'object' ? result : undefined;
  } catch (error) {
    // The call itself says what is wrong with its arguments.
    if (error instanceof CellError) return undefined;
    throw error;
  }
}

function periodOf(row: readonly ResultCell[], index: number, ends: readonly unknown[]): SchedulePeriod {
  const amount = (column: keyof typeof COLUMN) => Number(row[COLUMN[column]] ?? 0);
  const end = ends[index + 1];
  return {
    number: index + 1,
    end: typeof end === 'number' ? end : undefined,
    drawdown: amount('drawdown'),
    distributable: amount('distributable'),
    japan: amount('japan'),
    us: amount('us'),
    claim: amount('closing'),
  };
}
