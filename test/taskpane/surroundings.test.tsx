// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { BookInHand } from './bookInHand';
import { closePane, find, get, openPane } from './paneDriver';

afterEach(closePane);

describe('outside Excel', () => {
  it('the pane says so, points to the workbench and leads to how it is loaded into Excel', async () => {
    await openPane({ kind: 'outside', workbenchUrl: './workbench.html' });
    const text = document.body.textContent;
    expect(text).toContain('You are looking at this page outside Excel');
    expect(get('link', 'Try it in the workbench').getAttribute('href')).toBe('./workbench.html');
    expect(get('link', 'How to load it into Excel').getAttribute('href')).toBe('help/en/deployment.html#people');
  });

  it('the cards are shown and nothing can be added', async () => {
    await openPane({ kind: 'outside' });
    expect(find('article', /./).length).toBe(4);
    const adding = find('button', /^Add/);
    expect(adding.length).toBe(5);
    expect(adding.every((button) => button.matches(':disabled'))).toBe(true);
  });

  it('the workbench is not mentioned where it is not served', async () => {
    await openPane({ kind: 'outside' });
    expect(find('link', /workbench/i)).toEqual([]);
  });
});

describe('without Office.js', () => {
  it('the pane says what is missing and what to do', async () => {
    await openPane({ kind: 'withoutOffice' });
    expect(document.body.textContent).toContain('Office.js did not load');
    expect(find('button', /^Add/).every((button) => button.matches(':disabled'))).toBe(true);
  });
});

describe('in a workbook', () => {
  it('nothing is said of previews, and everything can be added', async () => {
    await openPane({ kind: 'workbook', host: new BookInHand() });
    expect(document.body.textContent).not.toContain('outside Excel');
    expect(find('button', /^Add/).every((button) => !button.matches(':disabled'))).toBe(true);
  });
});
