import { insertPlan, type InsertOptions, WorkbookError } from '../../../src/workbook/excel';
import type { WorkbookPlan } from '../../../src/workbook/plan';
import { createNodeHost, type NodeHost } from '../../support/standIn';
import { MemoryBook } from './memoryBook';

export interface OpenWorkbook {
  readonly book: MemoryBook;
  readonly host: NodeHost;
  close(): void;
}

/** A person's workbook, with Microsoft's client in front of it: sheets "Mine" and "Notes", the latter active, and the name My_Rate. */
export function openWorkbook(): OpenWorkbook {
  const book = new MemoryBook('Mine', 'Notes');
  const [mine, notes] = book.sheets();
  mine?.write({ top: 0, left: 0, bottom: 0, right: 1 }, [['=1+1', 42]]);
  book.addName({ name: 'My_Rate', formula: '=Mine!$B$1', comment: 'mine' });
  if (notes) book.activate(notes);
  const host = createNodeHost({ book });
  const uninstall = host.install();
  return {
    book,
    host,
    close() {
      uninstall();
      host.dispose();
    },
  };
}

/** The error of an insertion that must fail. */
export async function failedInsertion(plan: WorkbookPlan, options: InsertOptions = {}): Promise<WorkbookError> {
  try {
    await insertPlan(plan, options);
  } catch (error) {
    if (error instanceof WorkbookError) return error;
    throw error;
  }
  throw new Error('The plan was inserted.');
}
