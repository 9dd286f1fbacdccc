import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../src/workbench/book/address';
import type { Book } from '../../src/workbench/book/book';
import { openNodeExcel } from '../support/nodeHost';
import { charts } from './programs/charts';
import { events } from './programs/events';
import { ranges } from './programs/ranges';
import { tables } from './programs/tables';
import { workbooks } from './programs/workbooks';

const PROGRAMS = [...ranges, ...tables, ...charts, ...workbooks, ...events];

/** The one custom function among the programs. */
const WHERE = {
  id: 'WHERE',
  name: 'WHERE',
  parameters: [{ name: 'label', type: 'string' }],
  result: { type: 'string' },
  options: { requiresAddress: true },
};

function textAt(book: Book, address: string): string[][] {
  const { sheet = '', rect } = parseAddress(address) ?? {};
  if (!rect) throw new Error(`"${address}" is no address.`);
  return book.sheet(sheet)?.text(rect) ?? [];
}

describe('small add-in programs run unmodified', () => {
  it('are more than twenty', () => {
    expect(PROGRAMS.length).toBeGreaterThanOrEqual(20);
  });

  it.each(PROGRAMS)('$name', async ({ run, shows = {}, state, is }) => {
    const excel = openNodeExcel({ metadata: { functions: [WHERE] } });
    const uninstall = excel.install();
    try {
      await run();
      await excel.book.settled();
      const shown = Object.fromEntries(Object.keys(shows).map((address) => [address, textAt(excel.book, address)]));
      expect({ shown, state: state?.(excel.book) }).toEqual({ shown: shows, state: is });
      expect(excel.host.unsupported).toEqual([]);
    } finally {
      uninstall();
      excel.dispose();
    }
  });
});
