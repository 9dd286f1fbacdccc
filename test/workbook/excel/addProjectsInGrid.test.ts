import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openBookInNode, type OpenBook } from '../../../src/workbench/grid';
import { HostError } from '../../../src/workbench/richapi';
import { addProjects, type AddProjectsOptions, WorkbookError } from '../../../src/workbook/excel';
import { createNodeHost, type NodeHost } from '../../support/standIn';
import { snapshot } from './bookSnapshot';

/** Milliseconds for writing and taking back a workbook a dozen times on a busy machine. */
const PATIENCE = 300_000;
const ALL = { projects: ['gas-power', 'diamonds'], case: 'announced', finest: 1 } as const;
const AT = { top: 0, left: 0, bottom: 1, right: 1 };

let open: OpenBook;
let host: NodeHost;
let uninstall: () => void;

/** A person's workbook in the real grid: a sheet "Gas power" of their own, and a formula, a name and a sheet in front that are not PACT's. */
beforeEach(async () => {
  open = openBookInNode({ name: 'Mine', sheets: ['Mine', 'Gas power', 'Last'] });
  const { book } = open;
  book.sheet('Gas power')?.write(AT, [
    ['mine', 7],
    ['=B1*My_Rate', '=Mine!A1'],
  ]);
  book.sheet('Mine')?.write(AT, [
    [0.05, 'text'],
    ['=SUM(A1:A1)', true],
  ]);
  book.addName({ name: 'My_Rate', formula: '=Mine!$A$1', comment: 'mine' });
  book.activate(book.sheet('Last') ?? book.activeSheet());
  host = createNodeHost({ book });
  uninstall = host.install();
  await book.settled();
});
afterEach(() => {
  uninstall();
  host.dispose();
  open.dispose();
});

const keepBoth: AddProjectsOptions['ask'] = () => Promise.resolve('keepBoth');
const state = async () => {
  await open.book.settled();
  const values = open.book.sheets().map((sheet) => sheet.values({ top: 0, left: 0, bottom: 9, right: 9 }));
  return { ...snapshot(open.book), values };
};
const errorOf = (options: AddProjectsOptions) =>
  addProjects(ALL, { ask: keepBoth, ...options }).then(
    () => undefined,
    (error: unknown) => error,
  );

describe('adding all beside an own sheet "Gas power" in the grid', () => {
  it(
    'leaves the workbook as before whichever sync fails',
    async () => {
      const before = await state();
      let sync = 1;
      for (; sync <= 12; sync += 1) {
        host.failSync(sync, HostError.TooManyRequests);
        const error = await errorOf({});
        if (error === undefined) break;
        expect(error, `sync ${sync}`).toMatchObject({ code: 'ActivityLimitReached' });
        expect(await state(), `sync ${sync}`).toEqual(before);
      }
      // The sheets Pact, two projects, Portfolio, Sources and Checks have a sync each, and looking, naming and finishing one.
      expect(sync).toBeGreaterThan(9);
      expect(open.book.sheet('Gas power')?.formulas(AT)).toEqual([
        ['mine', 7],
        ['=B1*My_Rate', '=Mine!A1'],
      ]);
      expect(open.book.sheets().map(({ name }) => name)).toContain('Gas power (2)');
    },
    PATIENCE,
  );

  it(
    'leaves the workbook as before at whichever sheet it is cancelled',
    async () => {
      const before = await state();
      const cancelledAt: string[] = [];
      for (const position of [1, 2, 3, 4, 5]) {
        const controller = new AbortController();
        const seen: string[] = [];
        const onProgress = ({ sheet }: { readonly sheet: string }) => {
          seen.push(sheet);
          if (seen.length === position) controller.abort();
        };
        const error = await errorOf({ signal: controller.signal, onProgress });
        expect(error instanceof WorkbookError && error.code, `sheet ${position}`).toBe('cancelled');
        expect(await state(), `sheet ${position}`).toEqual(before);
        cancelledAt.push(seen.at(-1) ?? '');
      }
      expect(cancelledAt).toEqual(['Pact', 'Gas power (2)', 'Diamonds', 'Portfolio', 'Sources']);
    },
    PATIENCE,
  );
});
