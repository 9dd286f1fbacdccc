// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { WorkbookError } from '../../src/workbook/excel';
import { BookInHand } from './bookInHand';
import { announced, closePane, find, get, happens, nameOf, openPane, press } from './paneDriver';

afterEach(closePane);

async function openIn(book: BookInHand): Promise<BookInHand> {
  await openPane({ kind: 'workbook', host: book });
  return book;
}
const requests = (book: BookInHand) =>
  book.additions.map(({ options: _, meet: _meet, succeed: _succeed, fail: _fail, ...request }) => request);
const dock = () => get('region', 'Progress and result');

describe('adding projects', () => {
  it('asks the host once for all three, with the announced figures and annual periods', async () => {
    const book = await openIn(new BookInHand());
    await press(get('button', 'Add all three'));
    expect(requests(book)).toEqual([
      { projects: ['gas-power', 'oil-terminal', 'diamonds'], case: 'announced', language: 'en', perYear: 1, finest: 1 },
    ]);
  });

  it('asks for one project with the chosen figures, in the chosen language and with the chosen periods', async () => {
    const book = await openIn(new BookInHand());
    await press(get('radio', /^First/));
    await press(get('radio', '日本語'));
    await press(get('radio', 'Quarterly'));
    await press(get('button', 'Add to workbook Oil terminal'));
    expect(requests(book)).toEqual([{ projects: ['oil-terminal'], case: 'seed', language: 'ja', perYear: 4, finest: 4 }]);
  });

  it('asks only for what is missing', async () => {
    const book = await openIn(new BookInHand(['Gas power', 'Diamonds']));
    await press(get('button', 'Add the remaining one'));
    expect(book.addition.projects).toEqual(['oil-terminal']);
  });

  it('shows which sheet is being written, how far it is, and lets nothing else start', async () => {
    const book = await openIn(new BookInHand());
    await press(get('button', 'Add all three'));
    expect(dock().textContent).toContain('Preparing the sheets');

    await happens(() => book.addition.options.onProgress({ sheet: 'Oil terminal', done: 2, total: 4 }));
    expect(dock().textContent).toContain('Writing Oil terminal');
    expect(dock().textContent).toContain('3 of 4');
    const bar = get('progressbar', 'Sheets written');
    expect([bar.getAttribute('aria-valuenow'), bar.getAttribute('aria-valuemax')]).toEqual(['2', '4']);
    expect(announced()).toBe('Writing Oil terminal, 3 of 4');

    for (const button of [get('button', 'Add all three'), ...find('button', /^Add to workbook/)]) {
      expect(button.matches(':disabled')).toBe(true);
    }
    const choices = find('radio', /./);
    expect(choices.length).toBe(7);
    expect(choices.every((choice) => choice.closest('fieldset')?.disabled)).toBe(true);
  });

  it('ends with a message that leads to each project', async () => {
    const book = await openIn(new BookInHand());
    await press(get('button', 'Add all three'));
    await happens(() => book.addition.succeed());
    expect(announced()).toBe('Added to this workbook: Pact, Gas power, Oil terminal, Diamonds, Portfolio, Sources and Checks.');
    expect(find('progressbar', /./)).toEqual([]);
    await press(get('button', 'Go to Oil terminal', dock()));
    await press(get('button', 'Go to Diamonds', dock()));
    await press(get('button', 'Go to Portfolio', dock()));
    expect(book.shown).toEqual(['Oil terminal', 'Diamonds', 'Portfolio']);
    expect(find('button', /^Go to (Pact|Sources|Checks)$/, dock())).toEqual([]);
    expect(find('article', /./).map((card) => card.textContent.includes('In this workbook'))).toEqual([true, true, true, false]);
  });

  it('tells the outcome in Japanese in a Japanese pane', async () => {
    const book = new BookInHand();
    await openPane({ kind: 'workbook', host: book }, 'ja-JP');
    await press(get('button', '3件すべてを追加'));
    await happens(() => book.addition.succeed({ added: ['協定', '検証'], rebuilt: ['出典一覧'], kept: [] }));
    expect(announced()).toBe('ワークブックに追加しました：協定、検証。更新したシート：出典一覧。');
  });

  it.each([
    {
      name: 'what was added, what was brought up to date and what was left alone',
      outcome: { added: ['Diamonds', 'Portfolio'], rebuilt: ['Sources', 'Checks'], kept: ['Pact', 'Gas power'] },
      said: 'Added to this workbook: Diamonds and Portfolio. Brought up to date: Sources and Checks. Left as before: Pact and Gas power.',
      buttons: ['Go to Diamonds', 'Go to Portfolio'],
    },
    {
      name: 'a sheet that was replaced, where nothing was added',
      outcome: { added: [], rebuilt: ['Diamonds'], kept: [] },
      said: 'Brought up to date: Diamonds.',
      buttons: ['Go to Diamonds'],
    },
  ])('tells $name', async ({ outcome, said, buttons }) => {
    const book = await openIn(new BookInHand());
    await press(get('button', 'Add to workbook Diamonds'));
    await happens(() => book.addition.succeed(outcome));
    expect(announced()).toBe(said);
    const [title = '', details = ''] = said.split(/: (.*)/);
    expect(dock().textContent).toContain(title);
    expect(dock().textContent).toContain(details);
    expect(find('button', /^Go to/, dock()).map(nameOf)).toEqual(buttons);
  });

  it('moves the focus to the message and, once dismissed, back to where it came from', async () => {
    const book = await openIn(new BookInHand());
    const add = get('button', 'Add to workbook Diamonds');
    await press(add);
    expect(document.activeElement).toBe(dock());
    await happens(() => book.addition.fail(new WorkbookError('AccessDenied', 'The workbook is protected.')));
    expect(document.activeElement).toBe(dock());
    await press(get('button', 'Dismiss'));
    expect(find('region', 'Progress and result')).toEqual([]);
    expect(document.activeElement).toBe(add);
  });

  it('moves the focus to the heading where the button has gone', async () => {
    const book = await openIn(new BookInHand());
    await press(get('button', 'Add all three'));
    await happens(() => book.addition.succeed());
    await press(get('button', 'Dismiss'));
    expect(document.activeElement).toBe(get('heading', 'Projects'));
  });
});

describe('cancelling', () => {
  it('tells the host, waits for it and says that nothing was added', async () => {
    const book = await openIn(new BookInHand());
    await press(get('button', 'Add all three'));
    expect(book.addition.options.signal.aborted).toBe(false);
    await press(get('button', 'Cancel'));
    expect(book.addition.options.signal.aborted).toBe(true);
    expect(announced()).toBe('Cancelling');

    await happens(() => book.addition.fail(new WorkbookError('cancelled', 'Cancelled.')));
    expect(announced()).toBe('Cancelled. Nothing was added. The workbook is as it was before.');
    await press(get('button', 'Add all three'));
    expect(book.additions.length).toBe(2);
    expect(book.addition.options.signal.aborted).toBe(false);
  });

  it('that comes too late ends in success', async () => {
    const book = await openIn(new BookInHand());
    await press(get('button', 'Add all three'));
    await press(get('button', 'Cancel'));
    await happens(() => book.addition.succeed());
    expect(announced()).toMatch(/^Added to this workbook/);
  });
});

describe('an addition that fails', () => {
  it.each([
    {
      name: 'names the sheets in the way',
      error: new WorkbookError('sheet-exists', 'The workbook already has the sheet "Diamonds". Rename or delete it, then try again.', {
        subjects: ['Diamonds'],
      }),
      title: 'Nothing was added',
      buttons: ['Go to Diamonds', 'Dismiss'],
    },
    {
      name: 'passes on the sentence about Excel',
      error: new WorkbookError(
        'InvalidOperationInCellEditMode',
        'A cell is being edited. Press Enter or Esc in the sheet, then try again.',
      ),
      title: 'Nothing was added',
      buttons: ['Dismiss'],
    },
    {
      name: 'does not claim that all is as before where it is not',
      error: new WorkbookError('roll-back-failed', 'The sheet "Pact" could not be removed. Delete it yourself.'),
      title: 'The workbook needs your attention',
      buttons: ['Dismiss'],
    },
    {
      name: 'tells of a fault of PACT itself',
      error: new RangeError('The plan has two sheets of one name.'),
      title: 'Nothing was added',
      buttons: ['Dismiss'],
    },
  ])('$name', async ({ error, title, buttons }) => {
    const book = await openIn(new BookInHand());
    await press(get('button', 'Add all three'));
    await happens(() => book.addition.fail(error));
    expect(announced()).toBe(`${title}. ${error.message}`);
    expect(dock().textContent).toContain(title);
    expect(dock().textContent).toContain(error.message);
    expect(
      find('button', /./, dock())
        .map((button) => button.getAttribute('aria-label') ?? button.textContent)
        .sort(),
    ).toEqual([...buttons].sort());
    expect(get('button', 'Add all three').matches(':disabled')).toBe(false);
  });
});

describe('a button of the ribbon that fails', () => {
  const report = (error: Error) => happens(() => window.dispatchEvent(new ErrorEvent('error', { error, message: error.message })));

  it('tells its reason in the pane', async () => {
    await openIn(new BookInHand());
    await report(new WorkbookError('InvalidOperationInCellEditMode', 'A cell is being edited.'));
    expect(announced()).toBe('Excel could not do this. A cell is being edited.');
  });

  it('does not hide what is being written', async () => {
    await openIn(new BookInHand());
    await press(get('button', 'Add all three'));
    await report(new WorkbookError('InvalidOperationInCellEditMode', 'A cell is being edited.'));
    expect(get('button', 'Cancel')).toBeDefined();
  });

  it('is the only error of the page that the pane shows', async () => {
    await openIn(new BookInHand());
    await report(new Error('Something in a library.'));
    expect(announced()).toBe('');
  });
});
