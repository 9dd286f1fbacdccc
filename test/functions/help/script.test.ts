// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CATALOGUE } from '../../../src/functions/catalogue';
import { helpPages } from '../../../src/functions/help/helpPages';
import { offerCopying } from '../../../src/functions/help/script/offerCopying';
import { offerSearch } from '../../../src/functions/help/script/offerSearch';

function show(file: string): void {
  const body = /<body>([^]*)<\/body>/.exec(helpPages().get(file) ?? '')?.[1];
  if (body === undefined) throw new Error(`there is no page ${file}`);
  document.body.innerHTML = body;
}

const one = <Kind extends HTMLElement>(selector: string) => {
  const element = document.querySelector<Kind>(selector);
  if (!element) throw new Error(`the page has no ${selector}`);
  return element;
};
const shown = () =>
  [...document.querySelectorAll<HTMLElement>('[data-words]:not([hidden])')].map((entry) => entry.querySelector('a')?.textContent);
const status = () => one('form [role="status"]').textContent;

function search(text: string): void {
  const box = one<HTMLInputElement>('#query');
  box.value = text;
  box.dispatchEvent(new Event('input', { bubbles: true }));
}

describe('the index without its script', () => {
  it('is complete and has no search box that would do nothing', () => {
    show('help/en/index.html');
    expect(shown().sort()).toEqual(CATALOGUE.map(({ id }) => `PACT.${id}`).sort());
    expect(one('form').hidden).toBe(true);
  });
});

describe.each(['en', 'ja'])('the search in %s', (language) => {
  beforeEach(() => {
    history.replaceState(null, '');
    show(`help/${language}/index.html`);
    offerSearch(document);
  });

  it('is there, with its label', () => {
    expect(one('form').hidden).toBe(false);
    expect(one<HTMLLabelElement>('label').htmlFor).toBe('query');
  });

  it.each([
    { query: 'split', by: 'name', found: 'PACT.SPLIT' },
    { query: '=PACT.SPLIT(', by: 'the beginning of a formula', found: 'PACT.SPLIT' },
    { query: 'owed 120', by: 'question', found: 'PACT.SPLIT' },
    { query: '要回収額が120', by: 'Japanese question', found: 'PACT.SPLIT' },
    { query: 'ＳＰＬＩＴ', by: 'name in full width', found: 'PACT.SPLIT' },
    { query: '配分計算表', by: 'Japanese summary', found: 'PACT.WATERFALL' },
    { query: 'headers', by: 'argument', found: 'PACT.WATERFALL' },
    { query: 'tax', by: 'a word of the help of an argument', found: 'PACT.RECOVERY' },
    { query: 'Japan multiple', by: 'label', found: 'PACT.SUMMARY' },
    { query: '控除した額', by: 'Japanese help of an argument', found: 'PACT.RECOVERY' },
    { query: 'repaid when', by: 'words in any order', found: 'PACT.RECOVERY' },
  ])('finds by $by: $query', ({ query, found }) => {
    search(query);
    expect(shown()).toContain(found);
    expect(shown()).not.toContain('PACT.VERSION');
  });

  it('finds only what has every word', () => {
    search('split zebra');
    expect(shown()).toEqual([]);
  });

  it('hides the headings of categories in which nothing is found, and brings them back', () => {
    const headings = () => [...document.querySelectorAll<HTMLElement>('.category:not([hidden]) h2')].map(({ id }) => id);
    const all = headings();
    search('pact.split');
    expect(shown()).toEqual(['PACT.SPLIT']);
    expect(headings()).toEqual(['schedule']);
    search('');
    expect(headings()).toEqual(all);
    expect(shown()).toHaveLength(CATALOGUE.length);
  });

  it('says how many it found, and nothing before anything is asked', () => {
    expect(status()).toBe('');
    search('pact.split');
    const { length } = CATALOGUE;
    expect(status()).toBe(language === 'en' ? `1 of ${length} functions` : `${length} 個中 1 個の関数`);
    search('zebra');
    expect(shown()).toEqual([]);
    expect(status()).toMatch(
      language === 'en' ? /^No function mentions .* Try one short word, / : /^入力した語句をすべて含む関数はありません。/,
    );
    search('');
    expect(status()).toBe('');
  });

  it.each(['rate', 'loss', 'date', '利息', '損失', '日付'])(
    'finds functions by %s, which the message of an empty result proposes',
    (word) => {
      search('zebra');
      if (/[a-z]/.test(word) === (language === 'en')) expect(status()).toContain(word);
      search(word);
      expect(shown().length).toBeGreaterThan(1);
    },
  );

  it('is emptied by Escape', () => {
    search('zebra');
    one('#query').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(one<HTMLInputElement>('#query').value).toBe('');
    expect(shown()).toHaveLength(CATALOGUE.length);
  });

  it('has the query of before when one comes back to it', () => {
    search('pact.split');
    one('#query').dispatchEvent(new Event('change', { bubbles: true }));
    show(`help/${language}/index.html`);
    offerSearch(document);
    expect(one<HTMLInputElement>('#query').value).toBe('pact.split');
    expect(shown()).toEqual(['PACT.SPLIT']);
    expect(status()).not.toBe('');
  });

  it('opens on Enter the function of that name, else the first match, and nothing where nothing was asked', () => {
    const opened: string[] = [];
    document.body.addEventListener('click', (event) => {
      event.preventDefault();
      opened.push((event.target as Element).getAttribute('href') ?? '');
    });
    const submit = () => one('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    expect(submit()).toBe(false);
    search('pact.waterfall');
    submit();
    search('=PACT.TERMS()');
    expect(shown()[0]).not.toBe('PACT.TERMS');
    submit();
    search('tax');
    submit();
    expect(opened).toEqual(['WATERFALL.html', 'TERMS.html', `${shown()[0]?.replace('PACT.', '') ?? ''}.html`]);
  });
});

describe('a copy button', () => {
  beforeEach(() => {
    show('help/en/SPLIT.html');
    expect(one('button.copy').hidden).toBe(true);
    offerCopying(document);
  });

  it('copies exactly the formula, says so, and has its name back when it is left', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const button = one<HTMLButtonElement>('button.copy');
    expect(button.hidden).toBe(false);
    button.click();
    await vi.waitFor(() => expect(one('.formula [role="status"]').textContent).toBe('Copied'));
    expect(writeText).toHaveBeenCalledWith('=PACT.SPLIT(300,120)');
    button.dispatchEvent(new Event('blur'));
    expect(button.textContent.trim()).toBe('Copy');
    expect(one('.formula [role="status"]').textContent).toBe('');
  });

  it('selects the formula where the clipboard is forbidden', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('forbidden'));
    one<HTMLButtonElement>('button.copy').click();
    await vi.waitFor(() => expect(one('.formula [role="status"]').textContent).toContain('Selected'));
    expect(String(getSelection())).toBe('=PACT.SPLIT(300,120)');
  });
});
