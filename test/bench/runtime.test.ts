/**
 * Prints what part of the work for 10,000 cells is the functions' and what is that of Microsoft's client, which carries the calls and their results:
 * `npm run bench:workbench`. The median of several pages that open anew, because times in a browser vary by half; shares decide nothing here,
 * that every cell is right does.
 */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recovery, split } from '../../src/engine';
import { launchBrowser, openWorkbench } from '../browser/support/workbenchPage';
import { median } from './median';

const PAGES = 5;
const MOST_MILLISECONDS = 600_000;

const ROWS = 1_000;
/** Of each function. */
const COLUMNS = 5;
const PERIODS = 30;
const SAMPLING_MICROSECONDS = 200;

type Owner = 'the functions' | "Microsoft's client" | 'the pane' | 'the workbench';

interface CallFrame {
  readonly url: string;
  readonly functionName: string;
}

/** What Chromium's profiler answers, as far as it is read. */
interface Profile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: CallFrame; readonly children?: readonly number[] }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

function ownerOf({ url, functionName }: CallFrame): Owner | undefined {
  // The parts of the pane come one after the other while the cells calculate.
  if (functionName.startsWith('__webpack_require__')) return 'the pane';
  if (url.includes('/office-js/')) return "Microsoft's client";
  if (/\/(workbench|spreadsheet)\.js/.test(url)) return 'the workbench';
  if (/\/(functions|fast-engine)\b[^/]*\.js$/.test(url)) return 'the functions';
  return url.endsWith('.js') ? 'the pane' : undefined;
}

/** Milliseconds by whose code ran. What the browser does itself, such as reading JSON, belongs to whoever asked for it. */
function timesOf({ nodes, samples, timeDeltas }: Profile): Map<Owner | undefined, number> {
  const owners = new Map<number, Owner | undefined>();
  for (const { id, callFrame, children = [] } of nodes) {
    // Parents stand before their children.
    const owner = ownerOf(callFrame) ?? owners.get(id);
    owners.set(id, owner);
    for (const child of children) owners.set(child, owner);
  }
  const times = new Map<Owner | undefined, number>();
  samples.forEach((id, index) => {
    const owner = owners.get(id);
    times.set(owner, (times.get(owner) ?? 0) + (timeDeltas[index] ?? 0) / 1000);
  });
  return times;
}

describe('10,000 cells of SPLIT and RECOVERY', () => {
  let browser: Browser;
  const profits = Array.from({ length: PERIODS }, (_, k) => 300 + (k % 7));
  const dueAt = (row: number) => 100 + (row % 50);

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  async function timesInANewPage() {
    const workbench = await openWorkbench(browser);
    const { page } = workbench;
    // What the pane loads at its start is not work for the cells.
    await page.waitForLoadState('networkidle');
    const profiler = await page.context().newCDPSession(page);
    await profiler.send('Profiler.enable');
    await profiler.send('Profiler.setSamplingInterval', { interval: SAMPLING_MICROSECONDS });
    await profiler.send('Profiler.start');
    await page.evaluate(
      ({ rows, columns, periods, cash, dues }) => {
        const book = window.workbench?.book;
        const sheet = book?.activeSheet();
        const left = 2 + 2 * columns;
        sheet?.write({ top: 0, left, bottom: periods - 1, right: left }, cash);
        sheet?.write({ top: 0, left: left + 1, bottom: dues.length - 1, right: left + 1 }, dues);
        const formulas = Array.from({ length: rows }, (_, row) => [
          ...Array.from(
            { length: columns },
            (_, column) =>
              `=INDEX(PACT.SPLIT($M$1:$M$${periods},$N${row + 1}:$N${row + periods},A$${column + 1}:B$${column + 1}),${periods},1)`,
          ),
          ...Array.from({ length: columns }, (_, column) => `=PACT.RECOVERY(${(column * rows + row) / 1e6},2000,$M$1:$M$${periods})`),
        ]);
        sheet?.write(
          { top: 0, left: 0, bottom: columns - 1, right: 1 },
          Array.from({ length: columns }, (_, column) => ['share_after', column / 100]),
        );
        sheet?.write({ top: 0, left: 2, bottom: rows - 1, right: 1 + 2 * columns }, formulas);
        return book?.settled();
      },
      {
        rows: ROWS,
        columns: COLUMNS,
        periods: PERIODS,
        cash: profits.map((profit) => [profit]),
        dues: Array.from({ length: ROWS + PERIODS }, (_, row) => [dueAt(row)]),
      },
    );
    const { profile } = await profiler.send('Profiler.stop');

    const last = (await workbench.values(`C${ROWS}:L${ROWS}`))[0] ?? [];
    const shares = Array.from({ length: COLUMNS }, (_, column) =>
      Number(split(profits.at(-1) ?? 0, dueAt(ROWS + PERIODS - 2), { shareAfter: column / 100 }).japan),
    );
    expect(last.slice(0, COLUMNS)).toEqual(shares);
    const fractions = Array.from({ length: COLUMNS }, (_, column) =>
      Number(recovery({ rate: (column * ROWS + ROWS - 1) / 1e6, drawdowns: 2000, profits }).fractional),
    );
    expect(last.slice(COLUMNS)).toEqual(fractions);
    expect(await workbench.complaints()).toEqual([]);
    await page.context().close();
    return timesOf(profile as Profile);
  }

  it(
    `over ${PERIODS} periods are right; prints whose the work for them was`,
    async () => {
      const pages: Map<Owner | undefined, number>[] = [];
      while (pages.length < PAGES) pages.push(await timesInANewPage());
      const owners: Owner[] = ['the functions', "Microsoft's client", 'the pane', 'the workbench'];
      const rows = owners.map((owner) => {
        const times = pages.map((page) => Math.round(page.get(owner) ?? 0));
        return [owner, { 'median ms': median(times), 'each, ms': times.join(', ') }] as const;
      });
      console.table(Object.fromEntries(rows));
    },
    MOST_MILLISECONDS,
  );
});
