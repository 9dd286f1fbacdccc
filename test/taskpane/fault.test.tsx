// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { BookInHand as Reading } from '../../src/workbook/excel';
import { BookInHand } from './bookInHand';
import { closePane, get, openPane } from './paneDriver';

afterEach(async () => {
  await closePane();
  vi.restoreAllMocks();
});

describe('a fault in the pane', () => {
  it('leaves a message with details to copy in place of the pane', async () => {
    // React reports a caught fault on the console: here it is expected.
    const reported = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const book = new BookInHand();
    book.readWorkbook = () => {
      // A host that answers with nonsense: the cards cannot be drawn from it.
      return Promise.resolve({} as Reading);
    };
    await openPane({ kind: 'workbook', host: book });
    expect(get('heading', 'The pane has stopped')).toBeDefined();
    expect(get('button', 'Reload the pane')).toBeDefined();
    expect(get('button', 'Copy details')).toBeDefined();
    expect(document.querySelector('pre')?.textContent).toMatch(/PACT \d+\.\d+\.\d+[\s\S]*TypeError[\s\S]*Shell/);
    expect(reported).toHaveBeenCalled();
  });
});
