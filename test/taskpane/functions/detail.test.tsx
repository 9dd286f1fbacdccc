// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CATALOGUE } from '../../../src/functions/catalogue';
import { BookInHand } from '../bookInHand';
import { announced, closePane, find, get, nameOf, press } from '../paneDriver';
import { openFunctions, section, title } from './functionsDriver';

const clipboard = { writeText: vi.fn<(text: string) => Promise<void>>() };

beforeEach(() => {
  clipboard.writeText.mockReset();
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(clipboard as unknown as Clipboard);
});
afterEach(async () => {
  await closePane();
  vi.restoreAllMocks();
});

const open = async (id: string, book = new BookInHand(), locale = 'en-US') => {
  await openFunctions(book, locale);
  await press(get('button', `PACT.${id}`));
};

const main = () => get('main', /./).textContent;

describe('a function in full', () => {
  it.each(CATALOGUE.map((definition) => [definition.id, definition] as const))('says everything about %s', async (id, definition) => {
    await open(id);
    const { parameters, summary, question, returns, example, errors, native, related, labels = [] } = definition;
    const texts = [summary, question, returns, ...parameters.map(({ help }) => help), ...labels.map(({ meaning }) => meaning)];
    for (const text of [...texts, ...(native ? [native.note] : [])]) expect(main()).toContain(text.en);
    const signature = `=PACT.${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ')})`;
    expect(main()).toContain(signature);
    expect(section('Example').textContent).toContain(example);
    for (const error of errors) expect(main()).toContain(error.en.replace(/^#\S+?[:：]?\s+/, ''));
    for (const other of related) expect(find('button', `PACT.${other}`, section('Related functions'))).toHaveLength(1);
    expect(get('link', 'Full help page').getAttribute('href')).toBe(`help/en/${id}.html`);
  });

  it('is Japanese in a Japanese Excel', async () => {
    await open('SPLIT', new BookInHand(), 'ja-JP');
    expect(main()).toContain('各期の利益を日本と米国に配分します');
    expect(get('link', '詳しいヘルプ').getAttribute('href')).toBe('help/ja/SPLIT.html');
  });

  it('shows the result of its example as a table with its headings, cut where it is long', async () => {
    await open('WATERFALL');
    const headings = [...section('Example').querySelectorAll('th')].map(({ textContent }) => textContent);
    expect(headings).toEqual(['period', 'due', 'japan', 'us', 'closing']);
    await press(get('button', 'All functions'));
    await press(get('button', 'PACT.DEEMED'));
    expect(section('Example').querySelectorAll('tr')).toHaveLength(8);
    expect(section('Example').textContent).toContain('… 12 more rows');
  });

  it('shows a date as a date and a rate in percent, each with the number behind it', async () => {
    await open('RECOVERY.DATE');
    expect(section('Example').textContent).toContain('19 January 2030');
    expect(section('Example').textContent).toContain('In full: 47502');
    await press(get('button', 'All functions'));
    await press(get('button', 'PACT.IRR'));
    expect(section('Example').textContent).toMatch(/7\.\d+%.*In full: 0\.07/);
  });

  it('leads to related functions and back to the list', async () => {
    await open('SPLIT');
    await press(get('button', 'PACT.WATERFALL', section('Related functions')));
    expect(title()).toBe('PACT.WATERFALL');
    await press(get('button', 'All functions'));
    expect(title()).toBe('Functions');
    expect(document.activeElement).toBe(get('button', 'PACT.WATERFALL'));
  });

  it('copies its example', async () => {
    clipboard.writeText.mockResolvedValue();
    await open('SPLIT');
    await press(get('button', /^Copy =PACT\.SPLIT\(/, section('Example')));
    expect(clipboard.writeText.mock.calls).toEqual([[CATALOGUE.find(({ id }) => id === 'SPLIT')?.example]]);
    expect(get('status', 'Copied')).toBeDefined();
  });

  it('selects its example where the host forbids the clipboard', async () => {
    clipboard.writeText.mockRejectedValue(new DOMException('Blocked by permissions policy', 'NotAllowedError'));
    await open('SPLIT');
    await press(get('button', /^Copy =PACT\.SPLIT\(/, section('Example')));
    expect(getSelection()?.toString()).toBe(CATALOGUE.find(({ id }) => id === 'SPLIT')?.example);
    expect(get('status', 'Selected: press Ctrl+C or ⌘C')).toBeDefined();
  });
});

describe('the example', () => {
  it('goes into the cell that is active, with room for its result', async () => {
    const book = new BookInHand();
    await open('WATERFALL', book);
    book.insert.active = { sheet: 'Plan', address: 'C4' };
    await press(get('button', 'Insert the example'));
    const definition = CATALOGUE.find(({ id }) => id === 'WATERFALL');
    expect(book.insert.requests).toEqual([
      { at: { sheet: 'Plan', address: 'C4' }, formula: definition?.example, size: { rows: 6, columns: 5 } },
    ]);
    expect(announced()).toContain('Written to Plan!C4');
    await press(get('button', 'Go to Plan!C4'));
    expect(book.insert.takenBack).toEqual([]);
    await press(get('button', 'Take back'));
    expect(book.insert.takenBack).toHaveLength(1);
    expect(announced()).toContain('Taken back: Plan!C4 is as it was before');
  });

  it('brings the number format of a date', async () => {
    const book = new BookInHand();
    await open('RECOVERY.DATE', book);
    await press(get('button', 'Insert the example'));
    expect(book.insert.requests[0]?.numberFormat).toBe('yyyy-mm-dd');
  });

  it('can still be taken back from another function', async () => {
    const book = new BookInHand();
    await open('SPLIT', book);
    await press(get('button', 'Insert the example'));
    await press(get('button', 'All functions'));
    await press(get('button', 'PACT.IRR'));
    await press(get('button', 'Take back'));
    expect(book.insert.takenBack.map(({ formula }) => formula)).toEqual([CATALOGUE[0]?.example]);
  });
});

describe('outside Excel', () => {
  it('everything can be read, nothing inserted, and that is said', async () => {
    await openFunctions('outside');
    await press(get('button', 'PACT.SPLIT'));
    for (const name of ['Insert this function', 'Insert the example'])
      expect(get('button', name).getAttribute('aria-disabled')).toBe('true');
    expect(main()).toContain('A formula can be inserted only in a workbook');
    await press(get('button', 'Insert this function'));
    expect(title()).toBe('PACT.SPLIT');
    expect(find('heading', /^Insert/).map(nameOf)).toEqual([]);
  });
});
