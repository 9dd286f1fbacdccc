/** The stand-in Excel over a spreadsheet of its own. Tests that bring their own book take `standIn.ts`: the spreadsheet is slow to load. */
import type { FunctionMetadata } from '../../src/workbench/book/functions';
import { InvocationQueue, type Platform } from '../../src/workbench/functions';
import { openBookInNode } from '../../src/workbench/grid';
import type { ExcelHostOptions } from '../../src/workbench/richapi';
import { createNodeHost, type NodeHost } from './standIn';

export interface NodeExcelOptions extends Omit<ExcelHostOptions, 'book' | 'functions'> {
  readonly sheets?: readonly string[];
  /** Custom functions that the test associates; formulas call them as `TEST.NAME`. */
  readonly metadata?: FunctionMetadata;
  readonly platform?: Platform;
}

export interface NodeExcel extends NodeHost {
  readonly functions: InvocationQueue;
}

/** A node host with a book of its own, for tests that need nothing special of the book. */
export function openNodeExcel({
  sheets = ['Sheet1'],
  metadata = { functions: [] },
  platform = 'web',
  ...options
}: NodeExcelOptions = {}): NodeExcel {
  const functions = new InvocationQueue({ metadata, platform });
  const open = openBookInNode({ name: 'Book1.xlsx', sheets, functions: { namespace: 'TEST', metadata, caller: functions } });
  const excel = createNodeHost({ ...(platform === 'desktop' && { payloadLimit: Infinity }), ...options, book: open.book, functions });
  return {
    ...excel,
    functions,
    dispose: () => {
      excel.dispose();
      functions.close();
      open.dispose();
    },
  };
}

/** Objects of the client belong to another context: their plain copies compare with our own. */
export function plain<T>(value: T): T {
  if (value === undefined) return value;
  return JSON.parse(JSON.stringify(value)) as T;
}
