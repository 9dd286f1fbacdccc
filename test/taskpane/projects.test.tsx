// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { PROJECTS } from '../../src/pact';
import { BookInHand } from './bookInHand';
import { announced, closePane, find, get, nameOf, openPane, press, turnToPane } from './paneDriver';

afterEach(closePane);

const inBook = (book: BookInHand) => ({ kind: 'workbook', host: book }) as const;

describe('the project cards', () => {
  it.each([
    ['Gas power', 'Portsmouth, Ohio', 'SB Energy (SoftBank)', '$33.3 billion', '$40 billion'],
    ['Oil terminal', 'Off the coast of Texas', 'Sentinel Midstream', '$2.1 billion', '$2 billion'],
    ['Diamonds', 'Georgia', 'Element Six (De Beers)', '$600 million', '$500 million'],
  ])('say of %s where it is, who builds it and what it costs in both cases', async (name, place, sponsor, announcedCost, seedCost) => {
    await openPane(inBook(new BookInHand()));
    const text = get('article', name).textContent;
    for (const fact of [place, sponsor, announcedCost, seedCost]) expect(text).toContain(fact);
  });

  it('mark the announced cost as the one used, and the other one once it is chosen', async () => {
    await openPane(inBook(new BookInHand()));
    const used = () =>
      find('article', /power|terminal|Diamonds/).map((card) =>
        [...card.querySelectorAll('dt')].filter((term) => term.textContent.includes('(used)')),
      );
    expect(used().map((terms) => terms.map(({ textContent }) => textContent))).toEqual(PROJECTS.map(() => ['Announced (used)']));
    await press(get('radio', 'Seed, 12 Feb 2026'));
    expect(used().map((terms) => terms.map(({ textContent }) => textContent))).toEqual(PROJECTS.map(() => ['Seed (used)']));
  });

  it("follow the case, the language and the room of the workbook's Pact sheet and offer no other choice", async () => {
    const book = new BookInHand(['Pact', 'Gas power']);
    book.case = 'seed';
    book.language = 'ja';
    book.finest = 2;
    await openPane(inBook(book));
    expect(find('radio', /./, get('region', 'Projects'))).toEqual([]);
    const workbook = get('region', 'In this workbook');
    expect(workbook.textContent).toContain('Figures of this workbook: Seed, 12 Feb 2026');
    expect(workbook.textContent).toContain('The sheets of this workbook are in Japanese.');
    await press(get('button', 'Add to workbook Diamonds'));
    expect(book.addition).toMatchObject({ case: 'seed', language: 'ja', perYear: 2, finest: 2 });
  });

  it('link the source of the chosen cost and date it', async () => {
    await openPane(inBook(new BookInHand()));
    const card = get('article', 'Diamonds');
    expect(card.textContent).toContain('as of 18 Feb 2026, high confidence');
    expect(get('link', /Fuji Post/, card).getAttribute('href')).toBe('https://www.fujipost.com/business/45945.html');
    await press(get('radio', /^Seed/));
    expect(card.textContent).toContain('as of 12 Feb 2026, medium confidence');
    expect(find('link', /./, card)).toEqual([]);
  });

  it('know which sheets the workbook holds, and look again when the user turns to the pane', async () => {
    const book = new BookInHand(['Oil terminal']);
    await openPane(inBook(book));
    const presence = () => find('article', /./).map((card) => card.textContent.includes('In this workbook'));
    expect(presence()).toEqual([false, true, false, false]);
    expect(get('button', 'Go to sheet Oil terminal')).toBeDefined();
    expect(get('button', 'Add the remaining two')).toBeDefined();

    book.hold(['Gas power', 'Diamonds', 'Oil terminal']);
    await turnToPane();
    expect(presence()).toEqual([true, true, true, false]);
    expect(document.body.textContent).toContain('All three projects are in this workbook.');

    book.hold([]);
    await turnToPane();
    expect(presence()).toEqual([false, false, false, false]);
    expect(get('button', 'Add all three')).toBeDefined();
  });

  it('bring the sheet to the front', async () => {
    const book = new BookInHand(['Diamonds']);
    await openPane(inBook(book));
    await press(get('button', 'Go to sheet Diamonds'));
    expect(book.shown).toEqual(['Diamonds']);
  });

  it('say why a sheet could not be shown, and notice that it is gone', async () => {
    const book = new BookInHand(['Diamonds']);
    await openPane(inBook(book));
    book.hold([]);
    await press(get('button', 'Go to sheet Diamonds'));
    expect(announced()).toBe('Diamonds could not be shown. The workbook has no sheet "Diamonds".');
    expect(get('button', 'Add to workbook Diamonds')).toBeDefined();
  });

  it('say so when the workbook cannot be read', async () => {
    const book = new BookInHand();
    book.readingFails = new Error('The session with Excel has ended.');
    await openPane(inBook(book));
    expect(announced()).toBe('The workbook could not be read. The session with Excel has ended.');

    book.readingFails = undefined;
    await turnToPane();
    expect(announced()).toBe('');
  });
});

describe('the structure of the pane', () => {
  it('is one title, then sections with cards and functions below them', async () => {
    await openPane(inBook(new BookInHand()));
    const outline = find('heading', /./).map((heading) => `${heading.tagName} ${nameOf(heading)}`);
    expect(outline.slice(0, 12)).toEqual([
      'H1 The US–Japan pact in your workbook',
      'H2 Projects',
      'H3 Gas power',
      'H3 Oil terminal',
      'H3 Diamonds',
      'H3 Blank project',
      'H2 Share and repair',
      'H3 Share a copy',
      'H3 Repair formulas',
      'H3 Export a schedule',
      'H3 PACT in this workbook',
      'H2 Functions',
    ]);
    const functions = outline.slice(12);
    expect(functions[0]).toBe('H3 Schedules');
    expect(functions.filter((heading) => !heading.startsWith('H3 ')).every((heading) => heading.startsWith('H4 PACT.'))).toBe(true);
  });

  it('gives every button and every choice a name of its own', async () => {
    await openPane(inBook(new BookInHand(['Diamonds'])));
    const names = [...find('button', /./), ...find('radio', /./)].map(nameOf);
    expect(names.length).toBeGreaterThan(6);
    expect(new Set(names).size).toBe(names.length);
    expect(find('button', '')).toEqual([]);
  });
});
