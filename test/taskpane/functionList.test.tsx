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
      const help = get('link', `Help on PACT.${id}`);
      expect(entry?.contains(help)).toBe(true);
      expect(help.getAttribute('href')).toBe(`help/en/${id}.html`);
    },
  );

  it('stands under its categories, the first of them open', async () => {
    await openInBook();
    const groups = [...get('region', 'Functions').querySelectorAll('details')];
    expect(groups.map((group) => group.open)).toEqual(groups.map((_, index) => index === 0));
    expect(groups.flatMap((group) => [...group.querySelectorAll('h4')])).toHaveLength(CATALOGUE.length);
    for (const group of groups) expect(group.querySelectorAll('h4').length, group.textContent ?? '').toBeGreaterThan(0);
  });

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
