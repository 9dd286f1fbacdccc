import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as Door from '../../src/workbook/excel';
import { recalculateWorkbook, WorkbookError } from '../../src/workbook/excel';

vi.mock('../../src/workbook/excel', async (original) => ({
  ...(await original<typeof Door>()),
  recalculateWorkbook: vi.fn<typeof recalculateWorkbook>(),
}));

type Handler = (event: { completed(): void }) => Promise<void>;

const handlers = new Map<string, Handler>();
const reported = vi.fn();

beforeEach(async () => {
  handlers.clear();
  reported.mockReset();
  vi.mocked(recalculateWorkbook).mockReset();
  vi.stubGlobal('Office', { actions: { associate: (id: string, handler: Handler) => handlers.set(id, handler) } });
  vi.stubGlobal('reportError', reported);
  vi.resetModules();
  await import('../../src/commands');
});

afterEach(() => vi.unstubAllGlobals());

async function press(): Promise<number> {
  const completed = vi.fn();
  await handlers.get('recalculate')?.({ completed });
  return completed.mock.calls.length;
}

describe('the ribbon button Recalculate', () => {
  it('recalculates the workbook before it tells Excel that it is done', async () => {
    let running = false;
    vi.mocked(recalculateWorkbook).mockImplementation(async () => {
      running = true;
      await Promise.resolve();
      running = false;
    });
    const completed = vi.fn(() => expect(running).toBe(false));
    await handlers.get('recalculate')?.({ completed });
    expect(recalculateWorkbook).toHaveBeenCalledOnce();
    expect(completed).toHaveBeenCalledOnce();
  });

  it('can be pressed again', async () => {
    expect(await press()).toBe(1);
    expect(await press()).toBe(1);
    expect(recalculateWorkbook).toHaveBeenCalledTimes(2);
    expect(reported).not.toHaveBeenCalled();
  });

  it('reports a failure to the page and still tells Excel that it is done', async () => {
    const error = new WorkbookError('InvalidOperationInCellEditMode', 'A cell is being edited.');
    vi.mocked(recalculateWorkbook).mockRejectedValue(error);
    expect(await press()).toBe(1);
    expect(reported).toHaveBeenCalledExactlyOnceWith(error);
  });
});
