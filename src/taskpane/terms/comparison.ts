import { callable } from '../../functions/callables';
import { CellError } from '../../functions/cellError';
import type { ProjectSchedule, TermsInBook } from '../../workbook/excel/terms';

/** What a reading of the memorandum gives. Amounts in the unit of the schedule. */
export interface Reading {
  /** Periods until Japan is repaid; undefined where it is not. */
  readonly recovery: number | undefined;
  readonly japan: number;
  readonly us: number;
  /** A fraction a year; undefined where no rate fits. */
  readonly irr: number | undefined;
}

/** `reason` is what the cell would show and why. */
export type Comparison =
  | { readonly kind: 'compared'; readonly cumulative: Reading; readonly annual: Reading }
  | { readonly kind: 'fault'; readonly reason: string };

/** The two readings of a schedule by PACT.COMPARE. `table` has a term and its value in each row. */
export function compareReadings(schedule: ProjectSchedule, table: TermsInBook['table']): Comparison {
  const { rates, drawdowns, profits, dates } = schedule;
  const column = (cells: readonly unknown[]) => (cells.length === 0 ? null : cells.map((cell) => [cell]));
  try {
    const result = callable('COMPARE')?.evaluate([column(rates), column(drawdowns), column(profits), column(dates), table]);
    if (!Array.isArray(result)) throw new Error('PACT.COMPARE gives no table.');
    const [names = [], ...rows] = result as readonly (readonly unknown[])[];
    const reading = (which: string): Reading => {
      const row = rows.find(([name]) => name === which) ?? [];
      const value = (name: string) => {
        const cell = row[names.indexOf(name)];
        return typeof cell === 'number' ? cell : undefined;
      };
      return { recovery: value('recovery'), japan: value('japan') ?? 0, us: value('us') ?? 0, irr: value('irr') };
    };
    return { kind: 'compared', cumulative: reading('cumulative'), annual: reading('annual') };
  } catch (error) {
    if (error instanceof CellError) return { kind: 'fault', reason: `${error.code} ${error.message}` };
    throw error;
  }
}
