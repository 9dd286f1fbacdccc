// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { BookInHand } from './bookInHand';
import { announced, closePane, find, get, happens, nameOf, openPane, press, turnToPane } from './paneDriver';

afterEach(closePane);

const inBook = (book: BookInHand) => ({ kind: 'workbook', host: book }) as const;

describe('the project cards', () => {
  it.each([
    ['Gas power', 'Portsmouth, Ohio', 'SB Energy (SoftBank)', '$33.3\u00a0billion', '$40\u00a0billion'],
    ['Oil terminal', 'Off the coast of Texas', 'Sentinel Midstream', '$2.1\u00a0billion', '$2\u00a0billion'],
    ['Diamonds', 'Georgia', 'Element Six (De Beers)', '$600\u00a0million', '$500\u00a0million'],
  ])('say of %s where it is, who builds it and what it costs in both cases', async (name, place, sponsor, announcedCost, seedCost) => {
    await openPane(inBook(new BookInHand()));
    const text = get('article', name).textContent;
    for (const fact of [place, sponsor, announcedCost, seedCost]) expect(text).toContain(fact);
  });

  it('put the announced cost first, and the other one once it is chosen', async () => {
    await openPane(inBook(new BookInHand()));
    const costs = () => find('article', /power|terminal|Diamonds/).map((card) => card.querySelector('dd')?.textContent);
    expect(costs()).toEqual([
      '$33.3\u00a0billionfirst figure: $40\u00a0billion',
      '$2.1\u00a0billionfirst figure: $2\u00a0billion',
      '$600\u00a0millionfirst figure: $500\u00a0million',
    ]);
    await press(get('radio', 'First, 12 Feb 2026'));
    expect(costs()).toEqual([
      '$40\u00a0billionannounced: $33.3\u00a0billion',
      '$2\u00a0billionannounced: $2.1\u00a0billion',
      '$500\u00a0millionannounced: $600\u00a0million',
    ]);
  });

  it("follow the case, the language and the room of the workbook's Pact sheet and offer no other choice", async () => {
    const book = new BookInHand(['Pact', 'Gas power']);
    book.case = 'seed';
    book.language = 'ja';
    book.finest = 2;
    await openPane(inBook(book));
    expect(find('radio', /./)).toEqual([]);
    const workbook = get('region', 'In this workbook');
    expect(workbook.textContent).toContain('FiguresFirst, 12 Feb 2026');
    expect(workbook.textContent).toContain('New sheets follow the sheet Pact.');
    await press(get('button', 'Add to workbook Diamonds'));
    expect(book.addition).toMatchObject({ case: 'seed', language: 'ja', perYear: 2, finest: 2 });
  });

  it('link the source of the chosen cost and date it', async () => {
    await openPane(inBook(new BookInHand()));
    const card = get('article', 'Diamonds');
    expect(card.textContent).toContain('as of 18 Feb 2026, high confidence');
    expect(get('link', /Fuji Post/, card).getAttribute('href')).toBe('https://www.fujipost.com/business/45945.html');
    await press(get('radio', /^First/));
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

  it('show at once what comes and goes in Excel, until the pane is closed', async () => {
    const book = new BookInHand(['Oil terminal']);
    await openPane(inBook(book));
    book.hold(['Oil terminal', 'Diamonds']);
    await happens(() => book.listeners.forEach((listener) => listener()));
    expect(get('button', 'Go to sheet Diamonds')).toBeDefined();
    await closePane();
    expect(book.listeners.size).toBe(0);
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

describe('the structure of the view', () => {
  it('is one title, then sections with cards below them', async () => {
    await openPane(inBook(new BookInHand(['Diamonds'])));
    expect(find('heading', /./).map((heading) => `${heading.tagName} ${nameOf(heading)}`)).toEqual([
      'H1 Projects',
      'H2 In this workbook',
      'H2 Options for new sheets',
      'H2 Phase one',
      'H3 Gas power',
      'H3 Oil terminal',
      'H3 Diamonds',
      'H2 A project of your own',
      'H3 Blank project',
    ]);
  });

  it('gives every button and every choice a name of its own', async () => {
    await openPane(inBook(new BookInHand(['Diamonds'])));
    const names = [...find('button', /./), ...find('radio', /./)].map(nameOf);
    expect(names.length).toBeGreaterThan(6);
    expect(new Set(names).size).toBe(names.length);
    expect(find('button', '')).toEqual([]);
  });
});

describe('the options for new sheets', () => {
  const line = () => get('heading', 'Options for new sheets').parentElement?.textContent;

  it('tell the present choice in one line', async () => {
    await openPane(inBook(new BookInHand()));
    expect(line()).toContain('Announced figures · annual · English');
    await press(get('radio', /^First/));
    await press(get('radio', 'Quarterly'));
    await press(get('radio', '日本語'));
    expect(line()).toContain('First figures · quarterly · 日本語');
  });

  it('are kept until the pane is opened again', async () => {
    await openPane(inBook(new BookInHand()));
    await press(get('radio', /^First/));
    await press(get('radio', 'Semi-annual'));
    const kept = localStorage.getItem('pact.pane.newSheets') ?? '';
    await closePane();
    localStorage.setItem('pact.pane.newSheets', kept);
    await openPane(inBook(new BookInHand()));
    expect(line()).toContain('First figures · semi-annual · English');
  });

  it.each(['{"figures":"best","periods":3,"language":"fr"}', '7', '"seed"', 'null'])(
    'begin anew where what was kept is none: %s',
    async (kept) => {
      localStorage.setItem('pact.pane.newSheets', kept);
      await openPane(inBook(new BookInHand()));
      expect(line()).toContain('Announced figures · annual · English');
    },
  );
});

describe('the pane in Japanese', () => {
  it('tells of the projects in Japanese, their sources included', async () => {
    await openPane(inBook(new BookInHand()), 'ja-JP');
    const card = get('article', 'ガス火力発電');
    for (const fact of ['オハイオ州ポーツマス', 'SBエナジー', '333億ドル', '当初値：400億ドル', 'The Nation 報道'])
      expect(card.textContent).toContain(fact);
    const latin = [...document.querySelectorAll('h1, h2, h3, dt, button')]
      .map(({ textContent }) => textContent)
      .filter((text) => /^[A-Za-z ]+$/.test(text));
    expect(latin.filter((text) => text !== 'PACT')).toEqual([]);
  });
});
