import type { Project } from '../engine';
import { MAX_PROJECTS } from '../engine';
import { CellError } from './cellError';
import { drawdownsInput } from './waterfallInput';
import { counted } from './wording';

type Table = readonly (readonly number[])[];

/** The coerced arguments that describe several projects: a column of each table is a project. */
interface ProjectTables {
  /** One rate for all; one a project; or a table, one row a period. */
  readonly rates: Table;
  /** One row a period, or a single row that is drawn in period 1. */
  readonly drawdowns: Table;
  /** One row a period. */
  readonly profits: Table;
}

/**
 * Reads tables column by column into projects.
 *
 * @throws CellError #VALUE! where the tables have not the same columns, are too many projects, or the rates fit neither projects nor periods
 */
export function projectsOf({ rates, drawdowns, profits }: ProjectTables): Project[] {
  const columns = widthOf(profits);
  if (columns > MAX_PROJECTS)
    throw new CellError('#VALUE!', `profits has ${counted(columns, 'column')}; a pool has at most ${MAX_PROJECTS}`, {
      argument: 'profits',
    });
  if (widthOf(drawdowns) !== columns) {
    const found = `${counted(widthOf(drawdowns), 'column')}, profits has ${columns}`;
    throw new CellError('#VALUE!', `drawdowns has ${found}; expected the same number, one a project`, { argument: 'drawdowns' });
  }
  const rateOf = readRates(rates, profits.length, columns);
  return Array.from({ length: columns }, (_, index) => ({
    rate: rateOf(index),
    drawdowns: drawdownsInput(columnOf(drawdowns, index)),
    profits: columnOf(profits, index),
  }));
}

function readRates(rates: Table, periods: number, projects: number): (project: number) => Project['rate'] {
  const [first = 0, ...others] = rates.flat();
  if (others.length === 0) return () => first;
  const isVector = rates.length === 1 || widthOf(rates) === 1;
  if (isVector && others.length + 1 === projects) return (project) => [first, ...others][project] ?? first;
  if (rates.length === periods && widthOf(rates) === projects) return (project) => columnOf(rates, project);
  const found = `${counted(rates.length, 'row')} and ${counted(widthOf(rates), 'column')}`;
  const table = `${counted(periods, 'row')} and ${counted(projects, 'column')}`;
  throw new CellError('#VALUE!', `rates has ${found}; expected one rate, one a project (${projects}), or ${table}`, { argument: 'rates' });
}

const widthOf = (table: Table) => table[0]?.length ?? 0;
const columnOf = (table: Table, index: number) => table.map((row) => row[index] ?? 0);
