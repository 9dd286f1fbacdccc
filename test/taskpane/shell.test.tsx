// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { ViewId } from '../../src/taskpane/views';
import { BookInHand } from './bookInHand';
import { announced, closePane, find, get, happens, openPane, openView, press } from './paneDriver';

afterEach(closePane);

const inBook = (book = new BookInHand()) => ({ kind: 'workbook', host: book }) as const;
/** Of the view that is shown. */
const title = () => find('heading', /./).find(({ tagName }) => tagName === 'H1')?.textContent;
const navigation = () => document.querySelector('nav') ?? document.body;

const PLACES = [
  { language: 'en-US', names: ['Projects', 'Functions', 'Explain', 'Terms', 'Checks', 'Share'], about: 'About and settings' },
  { language: 'ja-JP', names: ['案件', '関数', '解説', '条件', '検証', '共有'], about: 'このアドインについて／設定' },
];

describe('the navigation', () => {
  it.each(PLACES)('names the views in $language and says which is shown', async ({ language, names, about }) => {
    await openPane(inBook(), language);
    expect(find('button', /./, navigation()).map(({ textContent }) => textContent)).toEqual(names);
    for (const name of names) {
      await openView(name);
      const current = find('button', /./, navigation()).filter((button) => button.getAttribute('aria-current') === 'page');
      expect(current.map(({ textContent }) => textContent)).toEqual([name]);
    }
    await press(get('button', about));
    expect(get('button', about).getAttribute('aria-current')).toBe('page');
    expect(find('button', /./, navigation()).filter((button) => button.hasAttribute('aria-current'))).toEqual([]);
  });

  it('puts the focus on the title of the view that it opens', async () => {
    await openPane(inBook());
    await openView('Share');
    expect(document.activeElement?.tagName).toBe('H1');
    expect(document.activeElement?.textContent).toBe(title());
  });

  it('finds a view as it was left', async () => {
    await openPane(inBook(), 'en-US', 'share');
    await press(get('radio', 'Frozen values'));
    await openView('Projects');
    expect(find('radio', 'Frozen values')).toEqual([]);
    await openView('Share');
    expect((get('radio', 'Frozen values') as HTMLInputElement).checked).toBe(true);
  });
});

describe('a pane that is closed and opened again', () => {
  it('shows the view in which it was closed', async () => {
    await openPane(inBook(), 'en-US', 'projects');
    await openView('Checks');
    const kept = localStorage.getItem('pact.pane.view');
    await closePane();
    await openPane(inBook(), 'en-US', JSON.parse(kept ?? 'null') as ViewId);
    expect(title()).toBe('Checks');
  });

  it('begins with the projects where what it kept is no view', async () => {
    await openPane(inBook(), 'en-US', 'nonsense' as ViewId);
    expect(get('button', 'Projects', navigation()).getAttribute('aria-current')).toBe('page');
  });
});

describe('the settings', () => {
  it('change the language of the pane at once, and of the page for screen readers', async () => {
    await openPane(inBook(), 'en-US', 'about');
    expect(document.documentElement.lang).toBe('en');
    await press(get('radio', '日本語'));
    expect(title()).toBe('PACT について');
    expect(document.documentElement.lang).toBe('ja');
    await press(get('radio', 'Excel に合わせる', groupOf('作業ウィンドウの言語')));
    expect(title()).toBe('About PACT');
  });

  it('change the colours at once', async () => {
    await openPane(inBook(), 'en-US', 'about');
    await press(get('radio', 'Dark'));
    expect(document.documentElement.style.colorScheme).toBe('dark');
    await press(get('radio', 'Light'));
    expect(document.documentElement.style.colorScheme).toBe('light');
  });
});

describe('About', () => {
  it('says which versions these are, that nothing leaves the workbook, and what it brings along', async () => {
    await openPane(inBook(), 'en-US', 'about');
    const text = document.body.textContent;
    expect(text).toMatch(/PACT\d+\.\d+\.\d+/);
    expect(text).toContain('OfficeOnline 16.0');
    expect(text).toContain('Nothing leaves your workbook');
    expect(find('listitem', /^decimal\.js \d/).length).toBe(1);
    expect(get('link', 'All functions, with arguments and examples').getAttribute('href')).toBe('help/en/index.html');
  });
});

describe('the tour', () => {
  const fresh = async (host = inBook(), locale = 'en-US') => {
    localStorage.setItem('pact.pane.tourSeen', 'false');
    await openPane(host, locale);
  };
  const reopen = async () => {
    const seen = localStorage.getItem('pact.pane.tourSeen') ?? 'false';
    await closePane();
    localStorage.setItem('pact.pane.tourSeen', seen);
    await openPane(inBook());
  };

  it('has three steps, each beside its view, and never returns', async () => {
    await fresh();
    expect(announced()).toContain('Each card shows what a project pays');
    await press(get('button', 'Next'));
    expect(get('button', 'Functions', navigation()).getAttribute('aria-current')).toBe('page');
    await press(get('button', 'Next'));
    expect(get('button', 'Explain', navigation()).getAttribute('aria-current')).toBe('page');
    expect(find('button', 'Skip')).toEqual([]);
    await press(get('button', 'Got it'));
    expect(find('region', 'Ask about any result')).toEqual([]);
    await reopen();
    expect(find('region', 'Start with a project')).toEqual([]);
  });

  it('never returns to somebody who skips it', async () => {
    await fresh();
    await press(get('button', 'Skip'));
    await reopen();
    expect(find('region', 'Start with a project')).toEqual([]);
  });

  it('speaks Japanese', async () => {
    await fresh(inBook(), 'ja-JP');
    expect(find('region', '案件から始める').length).toBe(1);
  });

  it('does not come outside Excel', async () => {
    localStorage.setItem('pact.pane.tourSeen', 'false');
    await openPane({ kind: 'outside' });
    expect(find('button', 'Skip')).toEqual([]);
  });
});

describe('the buttons of the ribbon', () => {
  it('follow what the workbook holds and what is being done to it', async () => {
    const book = new BookInHand();
    await openPane(inBook(book));
    expect(book.buttons).toEqual({ Checks: false, InsertFunction: true, Recalculate: true });
    await press(get('button', 'Add all three'));
    expect(book.buttons).toEqual({ Checks: false, InsertFunction: false, Recalculate: false });
    await happens(() => book.addition.succeed());
    expect(book.buttons).toEqual({ Checks: true, InsertFunction: true, Recalculate: true });
  });
});

function groupOf(legend: string): HTMLElement {
  const group = [...document.querySelectorAll('fieldset')].find((one) => one.querySelector('legend')?.textContent === legend);
  if (!group) throw new Error(`There is no group "${legend}".`);
  return group;
}
