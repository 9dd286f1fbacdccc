// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { BookInHand } from '../taskpane/bookInHand';
import { closePane, find, happens, openPane } from '../taskpane/paneDriver';

type Handler = (event: { completed(): void }) => Promise<void>;

const MANIFEST = readFileSync(path.resolve(__dirname, '../../manifest.xml'), 'utf8');
const handlers = new Map<string, Handler>();
const shown = vi.fn<() => Promise<void>>();
const opened = vi.fn();
const reported = vi.fn();
const supports = { browserWindow: false };

beforeAll(async () => {
  vi.stubGlobal('Office', {
    actions: { associate: (id: string, handler: Handler) => handlers.set(id, handler) },
    addin: { showAsTaskpane: shown },
    context: {
      displayLanguage: 'ja-JP',
      requirements: { isSetSupported: (set: string) => set === 'OpenBrowserWindowApi' && supports.browserWindow },
      ui: { openBrowserWindow: opened },
    },
  });
  vi.stubGlobal('reportError', reported);
  await import('../../src/commands');
});

beforeEach(() => {
  for (const mock of [shown, opened, reported]) mock.mockReset();
  shown.mockResolvedValue();
  supports.browserWindow = false;
});

afterEach(async () => {
  document.documentElement.removeAttribute('data-pact-view');
  await closePane();
});

afterAll(() => vi.unstubAllGlobals());

async function press(name: string): Promise<void> {
  const completed = vi.fn();
  await happens(() => handlers.get(name)?.({ completed }));
  expect(completed).toHaveBeenCalledOnce();
}

/** Of the view that is shown. */
const title = () => find('heading', /./).find(({ tagName }) => tagName === 'H1')?.textContent;

/** Once the view has loaded what it needs. */
const shownTitle = () => vi.waitUntil(title, { timeout: 10_000 });

const VIEWS = [
  { command: 'insertFunction', view: 'functions' },
  { command: 'explain', view: 'explain' },
  { command: 'showChecks', view: 'checks' },
  { command: 'share', view: 'share' },
  { command: 'help', view: 'about' },
] as const;

describe('the buttons of the ribbon', () => {
  it('are those of the manifest', () => {
    const named = [...MANIFEST.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map(([, name]) => name);
    expect([...handlers.keys()]).toEqual(named);
  });

  it.each(VIEWS)('$command shows the view $view of an open pane', async ({ command, view }) => {
    await openPane({ kind: 'workbook', host: new BookInHand() }, 'en-US', view);
    const expected = await shownTitle();
    await closePane();
    await openPane({ kind: 'workbook', host: new BookInHand() });
    expect(title()).not.toBe(expected);
    await press(command);
    expect(shown).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(title()).toBe(expected));
    expect(document.activeElement?.textContent).toBe(expected);
  });

  it('show a view also where the pane opens only then', async () => {
    await press('showChecks');
    await openPane({ kind: 'workbook', host: new BookInHand() });
    expect(title()).toBe('Checks');
  });

  it('open the help in the browser where Excel can, in the language of Excel', async () => {
    supports.browserWindow = true;
    await press('help');
    expect(opened).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/\/help\/ja\/index\.html$/));
    expect(shown).not.toHaveBeenCalled();
  });

  it('report a pane that does not open, and still tell Excel that they are done', async () => {
    const error = new Error('The pane cannot be shown.');
    shown.mockRejectedValue(error);
    await press('explain');
    expect(reported).toHaveBeenCalledExactlyOnceWith(error);
  });
});
