// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../src/functions/catalogue';
import { CATEGORIES } from '../../../src/functions/categories';
import { announced, closePane, find, get, nameOf, press } from '../paneDriver';
import { field, openFunctions, title, type } from './functionsDriver';

afterEach(closePane);

const names = () => find('heading', /^PACT\./).map(nameOf);
const search = (text: string) => type(field('Search the functions'), text);

describe('the catalogue', () => {
  it.each(['en', 'ja'] as const)('lists every function under its category, with its question and what it does: %s', async (language) => {
    await openFunctions(undefined, language === 'en' ? 'en-US' : 'ja-JP');
    for (const { id, category, question, summary } of CATALOGUE) {
      const entry = get('heading', `PACT.${id}`).closest('li');
      expect(entry?.textContent).toContain(question[language]);
      expect(entry?.textContent).toContain(summary[language]);
      const group = get('region', CATEGORIES[category][language]);
      expect(group.contains(entry)).toBe(true);
    }
    expect(names()).toHaveLength(CATALOGUE.length);
  });

  it('has headings without a gap', async () => {
    await openFunctions();
    const levels = [...document.querySelectorAll('main h1, main h2, main h3')].map(({ tagName }) => Number(tagName.charAt(1)));
    expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
  });

  it('is searched while one types, tells how many were found, and hides categories without any', async () => {
    await openFunctions();
    await search('probability repaid');
    expect(names()).toEqual(['PACT.SIMULATE']);
    expect(announced()).toContain(`1 of ${CATALOGUE.length} functions`);
    expect(find('region', CATEGORIES.schedule.en)).toEqual([]);
  });

  it('finds functions by Japanese in the English pane', async () => {
    await openFunctions();
    await search('関税率');
    expect(names()).toEqual(['PACT.TARIFF']);
  });

  it('says so where nothing is found, and offers to clear', async () => {
    await openFunctions();
    await search('nothing of the kind');
    expect(announced()).toContain('No function mentions all of these words');
    await press(get('button', 'Clear the search'));
    expect(names()).toHaveLength(CATALOGUE.length);
    expect(document.activeElement).toBe(field('Search the functions'));
  });

  it('is cleared by Esc, which Office does not get then', async () => {
    await openFunctions();
    await search('loss');
    const escape = () => new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    const [first, second] = [escape(), escape()];
    await act(async () => field('Search the functions').dispatchEvent(first));
    expect(names()).toHaveLength(CATALOGUE.length);
    await act(async () => field('Search the functions').dispatchEvent(second));
    expect([first.defaultPrevented, second.defaultPrevented]).toEqual([true, false]);
  });

  it('opens a function; coming back the search is as it was and the link has the focus', async () => {
    await openFunctions();
    await search('probability');
    await press(get('button', 'PACT.SIMULATE'));
    expect(title()).toBe('PACT.SIMULATE');
    expect(document.activeElement?.textContent).toBe('PACT.SIMULATE');
    await press(get('button', 'All functions'));
    expect(names()).toEqual(['PACT.SIMULATE']);
    expect(document.activeElement).toBe(get('button', 'PACT.SIMULATE'));
  });
});
