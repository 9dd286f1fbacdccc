import type { NamedFigure } from '../figures';

/** The periods of one project, for other programs. Amounts are in US$ million. */
export interface Schedule {
  /** What the sheet of the project is called. */
  readonly project: string;
  readonly columns: readonly ScheduleColumn[];
  /** A row for each period of the model, in the order of `columns`. null is a cell without a value. */
  readonly periods: readonly (readonly (number | string | null)[])[];
}

export interface ScheduleColumn {
  /** As `columns` of PACT.WATERFALL names it, where that has it. */
  readonly key: string;
  readonly unit: 'number' | 'ISO date' | 'year' | 'rate per period' | 'US$ million';
}

const MONEY = 'US$ million';
/** The columns of a schedule before the waterfall, by the defined name behind the prefix of the project. */
const LEADING: readonly (ScheduleColumn & { readonly name: string })[] = [
  { key: 'period', unit: 'number', name: 'Periods' },
  { key: 'ends', unit: 'ISO date', name: 'Ends' },
  { key: 'year', unit: 'year', name: 'Years' },
  { key: 'factor', unit: 'rate per period', name: 'Factors' },
  { key: 'revenue', unit: MONEY, name: 'Revenue' },
  { key: 'profit', unit: MONEY, name: 'Profits' },
];
/** The columns of the plain waterfall of a sheet, from the opening to the closing claim. */
const WATERFALL = [
  'opening',
  'drawdown',
  'interest',
  'due',
  'lossClosing',
  'distributable',
  'tier1',
  'tier2',
  'japanRecovery',
  'japan',
  'us',
  'closing',
] as const;

/**
 * The schedule of the project whose names begin with `prefix`, from the plain waterfall of its sheet.
 *
 * @throws ScheduleError where the workbook has no such project, or its sheet shows an error
 */
export function readSchedule(
  figures: readonly NamedFigure[],
  { prefix, sheet }: { readonly prefix: string; readonly sheet: string },
): Schedule {
  const find = (name: string) => {
    const figure = figures.find((one) => one.name === name);
    if (figure === undefined) throw new ScheduleError(`The sheet "${sheet}" has no schedule: the name ${name} is missing.`);
    return figure.values;
  };
  const count = Number(find('Pact_Periods')[0]?.[0]);
  if (!Number.isInteger(count) || count < 1) throw new ScheduleError('The Pact sheet does not say how many periods there are.');
  const leading = LEADING.map(({ name, key, unit }) => ({ key, unit, values: find(`${prefix}_${name}`).map(([value]) => value) }));
  const waterfall = find(`${prefix}_Waterfall`);
  return {
    project: sheet,
    columns: [...LEADING.map(({ key, unit }) => ({ key, unit })), ...WATERFALL.map((key) => ({ key, unit: MONEY }) as const)],
    periods: Array.from({ length: count }, (_, index) => {
      const before = leading.map(({ key, unit, values }) => cell(values[index], { key, unit, period: index + 1 }));
      const after = WATERFALL.map((key, place) => cell(waterfall[index]?.[place], { key, unit: MONEY, period: index + 1 }));
      return [...before, ...after];
    }),
  };

  function cell(
    value: number | string | boolean | undefined,
    { key, unit, period }: { readonly key: string; readonly unit: ScheduleColumn['unit']; readonly period: number },
  ): number | string | null {
    if (value === undefined || value === '') return null;
    if (typeof value === 'number') return unit === 'ISO date' ? isoDay(value) : value;
    throw new ScheduleError(`The sheet "${sheet}" shows ${String(value)} for ${key} in period ${period}. Mend that first.`);
  }
}

/** A schedule that cannot be read from its sheet; the message says why. */
export class ScheduleError extends Error {
  override readonly name = 'ScheduleError';
}

const DAY_MS = 86_400_000;
/** 30 December 1899, from which Excel counts days after February 1900. */
const EPOCH = Date.UTC(1899, 11, 30);

function isoDay(serial: number): string {
  return new Date(EPOCH + Math.round(serial) * DAY_MS).toISOString().slice(0, 10);
}
