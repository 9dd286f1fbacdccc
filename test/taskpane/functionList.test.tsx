// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CATALOGUE } from '../../src/functions/catalogue';
import { BookInHand } from './bookInHand';
import { closePane, get, openPane, press } from './paneDriver';

const clipboard = { writeText: vi.fn<(text: string) => Promise<void>>() };

beforeEach(() => {
  clipboard.writeText.mockReset();
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(clipboard as unknown as Clipboard);
});
afterEach(async () => {
  await closePane();
  vi.restoreAllMocks();
});

const openInBook = () => openPane({ kind: 'workbook', host: new BookInHand() });

describe('the list of functions', () => {
  it.each(CATALOGUE.map((definition) => [definition.id, definition] as const))(
    'says what %s is for and how to call it',
    async (id, definition) => {
      await openInBook();
      const heading = get('heading', new RegExp(`^PACT\\.${id.replace('.', '\\.')}\\(`));
      for (const { name, optional } of definition.parameters) expect(heading.textContent).toContain(optional ? `[${name}]` : name);
      const entry = heading.closest('li');
      expect(entry?.textContent).toContain(definition.summary.en);
      expect(entry?.textContent).toContain(definition.example);
    },
  );

  it('copies an example', async () => {
    clipboard.writeText.mockResolvedValue();
    await openInBook();
    await press(get('button', /^Copy =PACT\.SPLIT\(/));
    expect(clipboard.writeText.mock.calls).toEqual([[CATALOGUE.find(({ id }) => id === 'SPLIT')?.example]]);
    expect(get('status', 'Copied')).toBeDefined();
  });

  it('selects the example where the host forbids the clipboard', async () => {
    clipboard.writeText.mockRejectedValue(new DOMException('Blocked by permissions policy', 'NotAllowedError'));
    await openInBook();
    await press(get('button', /^Copy =PACT\.SPLIT\(/));
    expect(getSelection()?.toString()).toBe(CATALOGUE.find(({ id }) => id === 'SPLIT')?.example);
    expect(get('status', 'Selected: press Ctrl+C or ⌘C')).toBeDefined();
  });
});
