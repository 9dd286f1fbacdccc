import { question, type Reader } from './reading';
import { tellsNotes } from './remarks';

/** How much of what a file of ours does not hold stands on a sheet. */
export interface Losses {
  readonly shapes: number;
  readonly pivotTables: number;
  readonly isProtected: boolean;
}

export interface AllLosses extends Losses {
  /** The names of charts. */
  readonly charts: readonly string[];
  readonly validations: number;
  readonly highlights: number;
  readonly links: number;
  readonly hiddenLines: boolean;
  readonly formatsCut: boolean;
}

export function* readLosses(sheet: Excel.Worksheet): Reader<Losses> {
  const shapes = question(() => sheet.shapes.getCount());
  const pivotTables = question(() => sheet.pivotTables.getCount());
  const protection = question(() => sheet.protection.load('protected'));
  yield [shapes, pivotTables, protection];
  return { shapes: shapes.answer.value, pivotTables: pivotTables.answer.value, isProtected: protection.answer.protected };
}

/** One phrase for each kind of loss on the sheet. */
export function describeLosses(sheet: string, losses: AllLosses): string[] {
  const { shapes, pivotTables, isProtected, charts, validations, highlights, links, hiddenLines, formatsCut } = losses;
  const parts = [
    ...charts.map((name) => `the chart “${name}”`),
    counted(shapes, 'picture or shape', 'pictures and shapes'),
    counted(pivotTables, 'pivot table', 'pivot tables', ' (the cells stay)'),
    counted(validations, 'rule for input', 'rules for input'),
    counted(highlights, 'conditional format', 'conditional formats'),
    counted(links, 'link', 'links', ' (the texts stay)'),
    isProtected ? 'the protection' : '',
    hiddenLines ? 'which rows and columns are hidden (they show)' : '',
    formatsCut ? 'formats of empty cells at the edges' : '',
  ];
  return parts.filter((part) => part !== '').map((part) => `${part} on the sheet “${sheet}”`);
}

function counted(count: number, one: string, many: string, remark = ''): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : many}${remark}`;
}

export function notesLoss(): readonly string[] {
  return tellsNotes() ? [] : ['notes on cells, if there are any: this version of Excel does not tell them'];
}
