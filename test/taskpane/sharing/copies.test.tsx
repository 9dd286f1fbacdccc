// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { WorkbookError } from '../../../src/workbook/excel';
import { BookInHand } from '../bookInHand';
import { announced, closePane, find, get, happens, nameOf, openPane, openView, press, turnToPane } from '../paneDriver';

afterEach(closePane);

const section = () => get('main', /Share and repair/);
const make = () => get('button', 'Make the copy');
const offer = () => section().querySelector<HTMLInputElement>('input[type=checkbox]:not([role])');

async function openIn(book: BookInHand): Promise<BookInHand> {
  await openPane({ kind: 'workbook', host: book }, 'en-US', 'share');
  return book;
}

describe('the choice of a copy', () => {
  it('begins with the shareable one; each says who can open it', async () => {
    await openIn(new BookInHand());
    const radios = find('radio', /copy|values/, section());
    expect(radios.map((radio) => [nameOf(radio), (radio as HTMLInputElement).checked])).toEqual([
      ['Shareable copy', true],
      ['Frozen values', false],
      ['Live copy for PACT users', false],
    ]);
    for (const radio of radios) {
      expect(document.getElementById(radio.getAttribute('aria-describedby') ?? '')?.textContent).toMatch(
        /^(Anyone can open|For people who)/,
      );
    }
    expect(section().textContent).toContain('The workbook that is open stays as it is.');
  });

  it.each([
    { name: 'Shareable copy', tick: false, request: { mode: 'shareable', reference: false } },
    { name: 'Frozen values', tick: false, request: { mode: 'frozen', reference: false } },
    { name: 'Live copy for PACT users', tick: false, request: { mode: 'live', reference: false } },
    { name: 'Live copy for PACT users', tick: true, request: { mode: 'live', reference: true } },
  ])('goes to the host: $name, add-in offered: $tick', async ({ name, tick, request }) => {
    const book = await openIn(new BookInHand(['Pact']));
    book.language = 'ja';
    await turnToPane();
    await press(get('radio', name));
    const box = offer();
    expect(box === null).toBe(request.mode !== 'live');
    if (box)
      expect([box.checked, document.getElementById(box.getAttribute('aria-describedby') ?? '')?.textContent]).toEqual([
        false,
        'People who may not install it can see an add-in error.',
      ]);
    if (tick && box) await press(box);
    await press(make());
    expect(book.sharing.requests).toEqual([{ ...request, language: 'ja' }]);
  });

  it('forgets the offer of the add-in for copies that hold no formulas', async () => {
    const book = await openIn(new BookInHand());
    await press(get('radio', 'Live copy for PACT users'));
    await press(offer() as HTMLElement);
    await press(get('radio', 'Shareable copy'));
    await press(make());
    expect(book.sharing.requests[0]?.reference).toBe(false);
  });
});

describe('a copy', () => {
  it('opens in a new window and can be downloaded, too', async () => {
    const book = await openIn(new BookInHand());
    await press(make());
    expect(book.sharing.log).toEqual([['openCopy', book.sharing.copy.bytes]]);
    expect(announced()).toMatch(/^The copy is open in a new window/);
    expect(section().textContent).toContain('5 PACT formulas became plain Excel formulas.');
    expect(section().textContent).toContain('2 PACT formulas became values.');
    const link = get('link', 'Download Book1 – shareable copy.xlsx');
    expect([link.getAttribute('download'), /^blob:/.test(link.getAttribute('href') ?? '')]).toEqual(['Book1 – shareable copy.xlsx', true]);
  });

  it('is a download where Excel cannot open it', async () => {
    const book = new BookInHand();
    book.sharing.opens = false;
    await openIn(book);
    await press(make());
    expect(announced()).toMatch(/^The copy is ready/);
    expect(find('link', 'Download Book1 – shareable copy.xlsx').length).toBe(1);
  });

  it('says what it does not hold, five of it at first', async () => {
    const book = new BookInHand();
    const parts = Array.from({ length: 7 }, (_, index) => `the picture ${index + 1}`);
    book.sharing.copy = { ...book.sharing.copy, notRead: parts };
    await openIn(book);
    await press(make());
    const shown = () => find('listitem', /^the picture/, section()).map(nameOf);
    expect(shown()).toEqual(parts.slice(0, 5));
    expect(get('button', 'and 2 more').getAttribute('aria-expanded')).toBe('false');
    await press(get('button', 'and 2 more'));
    expect(shown()).toEqual(parts);
    await press(get('button', 'Show fewer'));
    expect(shown().length).toBe(5);
  });

  it.each([
    { counts: { frozen: 0, translated: 0, kept: 0 }, said: 'The workbook has no PACT formulas.' },
    { counts: { frozen: 1, translated: 0, kept: 0 }, said: '1 PACT formula became values.' },
    { counts: { frozen: 0, translated: 0, kept: 3 }, said: '3 PACT formulas stayed as they are.' },
  ])('says what became of its formulas: $said', async ({ counts, said }) => {
    const book = new BookInHand();
    book.sharing.copy = { ...book.sharing.copy, ...counts };
    await openIn(book);
    await press(make());
    expect(section().textContent).toContain(said);
    expect(announced()).toContain(said);
  });

  it('that cannot be made says why; dismissing gives the focus back', async () => {
    const book = new BookInHand();
    book.sharing.failures.share = new WorkbookError('AccessDenied', 'The workbook cannot be read.');
    await openIn(book);
    await press(make());
    expect(announced()).toBe('No copy was made. The workbook cannot be read.');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Result');
    await press(get('button', 'Dismiss'));
    expect(document.activeElement).toBe(make());
    expect(announced()).toBe('');
  });

  it('is made one at a time, and nothing is added meanwhile', async () => {
    const book = new BookInHand();
    let release = () => {};
    book.sharing.until = new Promise((resolve) => (release = resolve));
    await openIn(book);
    await press(make());
    expect(announced()).toBe('Making the copy');
    expect(find('progressbar', 'Making the copy').length).toBe(1);
    expect(make().getAttribute('aria-disabled')).toBe('true');
    await openView('Projects');
    expect(get('button', 'Add all three').matches(':disabled')).toBe(true);
    await openView('Share');
    await press(make());
    expect(book.sharing.requests.length).toBe(1);
    await happens(release);
    expect(announced()).toMatch(/^The copy is open/);
    await openView('Projects');
    expect(get('button', 'Add all three').matches(':disabled')).toBe(false);
  });

  it('is not made while sheets are being written', async () => {
    const book = await openIn(new BookInHand());
    await openView('Projects');
    await press(get('button', 'Add all three'));
    await openView('Share');
    await press(make());
    expect(book.sharing.requests).toEqual([]);
    await happens(() => book.addition.succeed());
    await press(make());
    expect(book.sharing.requests.length).toBe(1);
  });
});

describe('a workbook that others have open', () => {
  const warned = () => section().textContent.includes('Other people have this workbook open now');

  it.each([
    { coauthored: true, warns: true },
    { coauthored: false, warns: false },
    { coauthored: undefined, warns: false },
  ])('is warned about only where Excel tells so: $coauthored', async ({ coauthored, warns }) => {
    const book = new BookInHand();
    book.sharing.state = { ...book.sharing.state, coauthored };
    await openIn(book);
    expect(warned()).toBe(warns);
  });

  it('is noticed when somebody turns to the pane', async () => {
    const book = await openIn(new BookInHand());
    book.sharing.state = { ...book.sharing.state, coauthored: true };
    await turnToPane();
    expect(warned()).toBe(true);
  });
});

describe('where sharing cannot be', () => {
  it('outside Excel there is none of it', async () => {
    await openPane({ kind: 'outside' });
    expect(find('heading', 'Share and repair')).toEqual([]);
  });

  it('a workbook that cannot be read says why', async () => {
    const book = new BookInHand();
    book.sharing.failures.readState = new WorkbookError('InvalidOrTimedOutSession', 'The session has ended.');
    await openIn(book);
    expect(section().textContent).toContain('The workbook could not be read');
    delete book.sharing.failures.readState;
    await turnToPane();
    expect(section().textContent).not.toContain('The workbook could not be read');
  });
});
