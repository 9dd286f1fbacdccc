// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { WorkbookError } from '../../../src/workbook/excel';
import { BookInHand } from '../bookInHand';
import { announced, closePane, find, get, nameOf, press, turnToPane } from '../paneDriver';
import { field, openFunctions, section, title, type, until } from './functionsDriver';

afterEach(closePane);

async function openWizard(id: string, book = new BookInHand(), locale = 'en-US'): Promise<BookInHand> {
  await openFunctions(book, locale);
  await press(get('button', `PACT.${id}`));
  await press(get('button', locale === 'en-US' ? 'Insert this function' : 'この関数を挿入'));
  return book;
}

const formula = () => section('Formula').querySelector('code')?.textContent;
const preview = () => section('Result').textContent;
const insert = () => get('button', 'Insert');
const isReady = () => insert().getAttribute('aria-disabled') !== 'true';
const shows = (text: string | RegExp) => until(() => (typeof text === 'string' ? preview().includes(text) : text.test(preview())));

async function fillSplit(): Promise<void> {
  await type(field('profit'), '300');
  await type(field('due'), '120');
  await until(isReady);
}

describe('the wizard', () => {
  it('has a field for every argument, those that may be left out folded away', async () => {
    await openWizard('WATERFALL');
    expect(title()).toBe('Insert PACT.WATERFALL');
    const folded = document.querySelector('main details');
    expect(folded?.querySelector('summary')?.textContent).toBe('Optional arguments');
    expect((folded as HTMLDetailsElement).open).toBe(false);
    for (const name of ['rate', 'drawdowns', 'profits']) {
      expect([field(name).required, folded?.contains(field(name))]).toEqual([true, false]);
    }
    for (const name of ['dates', 'terms', 'columns', 'headers']) {
      expect([field(name).required, folded?.contains(field(name))]).toEqual([false, true]);
    }
    expect([...(field('headers').list?.options ?? [])].map(({ value }) => value)).toEqual(['TRUE', 'FALSE']);
  });

  it('says what is still needed, and inserts nothing until it is there', async () => {
    const book = await openWizard('SPLIT');
    await shows('Still needed: profit and due.');
    expect(isReady()).toBe(false);
    await press(insert());
    expect(book.insert.requests).toEqual([]);
    await type(field('profit'), '300');
    await shows('Still needed: due.');
  });

  it('builds the formula while one types, and shows what it comes to', async () => {
    await openWizard('SPLIT');
    await fillSplit();
    expect(formula()).toBe('=PACT.SPLIT(300,120)');
    expect([...section('Result').querySelectorAll('td')].map(({ textContent }) => textContent)).toEqual(['126', '174']);
    expect(announced()).toContain('1 row × 2 columns');
  });

  it('names the columns of a schedule that has no headings', async () => {
    await openWizard('WATERFALL');
    await type(field('rate'), '5%');
    await type(field('drawdowns'), '100');
    await type(field('profits'), '{60,60}');
    await until(isReady);
    expect([...section('Result').querySelectorAll('th')].slice(0, 3).map(({ textContent }) => textContent)).toEqual([
      'period',
      'opening',
      'drawdown',
    ]);
    expect(announced()).toContain('2 rows × 16 columns');
  });

  it('tells the engine’s message at the argument that it names', async () => {
    await openWizard('WATERFALL');
    await type(field('rate'), '5%');
    await type(field('drawdowns'), '100');
    await type(field('profits'), '{60,"abc"}');
    await shows('The cell will show #VALUE!');
    const described = (field('profits').getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent);
    expect(described.join(' ')).toContain('item 2 is text "abc"');
    expect(field('profits').getAttribute('aria-invalid')).toBe('true');
    expect(field('rate').getAttribute('aria-invalid')).not.toBe('true');
  });

  it('tells it in Japanese in a Japanese Excel', async () => {
    await openWizard('WATERFALL', new BookInHand(), 'ja-JP');
    await type(field('rate'), '５％');
    await type(field('drawdowns'), '１００');
    await type(field('profits'), '｛６０，"abc"｝'.normalize('NFKC'));
    await until(() => get('main', /./).textContent.includes('セルには #VALUE! が表示されます'));
    expect(get('main', /./).textContent).toContain('文字列「abc」');
  });

  it('marks what no formula may hold', async () => {
    const book = await openWizard('SPLIT');
    await type(field('profit'), '1,000');
    await type(field('due'), '120');
    await shows('Correct the marked arguments');
    expect(get('main', /./).textContent).toContain('a comma separates arguments');
    await press(insert());
    expect(book.insert.requests).toEqual([]);
  });

  it('says in Japanese why, in a Japanese Excel', async () => {
    await openWizard('SPLIT', new BookInHand(), 'ja-JP');
    await type(field('profit'), '1,000');
    await until(() => get('main', /./).textContent.includes('コンマは引数の区切りです'));
  });

  it('inserts a calculation whose result only Excel knows', async () => {
    const book = await openWizard('SPLIT');
    await type(field('profit'), 'A1*2');
    await type(field('due'), '120');
    await shows('profit is a calculation.');
    await press(insert());
    expect(book.insert.requests).toMatchObject([{ formula: '=PACT.SPLIT(A1*2,120)', size: { rows: 1, columns: 1 } }]);
  });

  it('says why Excel could not be asked', async () => {
    const book = new BookInHand();
    await openWizard('SPLIT', book);
    await shows('Still needed');
    book.insert.failures.set('readArguments', new WorkbookError('ActivityLimitReached', 'Excel is busy.'));
    await type(field('profit'), '300');
    await shows('The arguments could not be checked. Excel is busy.');
  });
});

describe('what comes from the grid', () => {
  it('is the place of the result: the cell that was active when the wizard was opened, until another one is taken', async () => {
    const book = await openWizard('SPLIT');
    expect(section('Result goes to').textContent).toContain("'Gas power'!F12");
    book.insert.active = { sheet: 'Plan', address: 'A1' };
    await turnToPane();
    expect(section('Result goes to').textContent).toContain("'Gas power'!F12");
    await press(get('button', 'Use selected cell'));
    expect(section('Result goes to').textContent).toContain('Plan!A1');
    await fillSplit();
    await press(insert());
    expect(book.insert.requests).toMatchObject([{ at: { sheet: 'Plan', address: 'A1' } }]);
  });

  it('is a range for an argument, with its sheet where that is another one', async () => {
    const book = await openWizard('WATERFALL');
    book.insert.cells.set('B2:B31', [[60], [60]]);
    book.insert.cells.set("'Oil terminal'!C2", [[100]]);
    await press(get('button', 'Use selection for profits'));
    book.insert.selected = { sheet: 'Oil terminal', address: 'C2' };
    await press(get('button', 'Use selection for drawdowns'));
    await type(field('rate'), '5%');
    await until(isReady);
    expect(formula()).toBe("=PACT.WATERFALL(5%,'Oil terminal'!C2,B2:B31)");
  });

  it('cannot be several ranges, and that is said', async () => {
    const book = await openWizard('SPLIT');
    book.insert.failures.set('selection', new WorkbookError('InvalidSelection', 'Select one range.'));
    await press(get('button', 'Use selection for profit'));
    expect(get('main', /./).textContent).toContain('The selection could not be used');
    expect(get('main', /./).textContent).toContain('Select one range.');
    await press(get('button', 'Use selection for profit'));
    expect(get('main', /./).textContent).not.toContain('Select one range.');
    expect(field('profit').value).toBe('B2:B31');
  });

  it('may have changed when one comes back from it', async () => {
    const book = await openWizard('SPLIT');
    book.insert.cells.set('B2', [[300]]);
    await type(field('profit'), 'B2');
    await type(field('due'), '120');
    await until(isReady);
    book.insert.cells.set('B2', [[100]]);
    await turnToPane();
    await until(() => section('Result').querySelector('td')?.textContent === '50');
  });
});

describe('a draft', () => {
  it('survives closing the pane, for each function of its own, and can be cleared', async () => {
    const book = await openWizard('SPLIT');
    await type(field('profit'), '300');
    const kept = { ...localStorage };
    await closePane();
    Object.assign(localStorage, kept);
    await openWizard('SPLIT', book);
    expect(field('profit').value).toBe('300');
    await press(get('button', 'Clear all'));
    expect(field('profit').value).toBe('');
  });
});

describe('inserting', () => {
  it('writes the formula, says where, and leads to its explanation', async () => {
    const book = await openWizard('SPLIT');
    await fillSplit();
    await press(insert());
    expect(book.insert.requests).toEqual([
      { at: { sheet: 'Gas power', address: 'F12' }, formula: '=PACT.SPLIT(300,120)', size: { rows: 1, columns: 2 } },
    ]);
    expect(announced()).toContain("Written to 'Gas power'!F12");
    await press(get('button', 'Explain', get('main', /./)));
    expect(find('heading', 'Insert PACT.SPLIT')).toEqual([]);
  });

  const occupied = {
    kind: 'occupied',
    area: { sheet: 'Gas power', address: 'F12:G12' },
    occupants: [{ address: 'G12', content: '=SUM(A1:A9)' }],
    count: 3,
    contents: 'mine',
  } as const;

  it('asks before anything is replaced, and says what', async () => {
    const book = await openWizard('SPLIT');
    book.insert.obstacle = occupied;
    await fillSplit();
    await press(insert());
    const question = get('dialog', "Replace what is in 'Gas power'!F12:G12?");
    expect(question.textContent).toContain('G12=SUM(A1:A9)');
    expect(question.textContent).toContain('and 2 more cells');
    expect(find('button', /./, question).map(nameOf)).toEqual(['Cancel', 'Replace']);
    await press(get('button', 'Replace', question));
    expect(book.insert.requests.map(({ replacing }) => replacing)).toEqual([undefined, 'mine']);
    expect(announced()).toContain("Written to 'Gas power'!F12");
  });

  it('replaces nothing where the answer is Cancel', async () => {
    const book = await openWizard('SPLIT');
    book.insert.obstacle = occupied;
    await fillSplit();
    await press(insert());
    await press(get('button', 'Cancel', get('dialog', /^Replace/)));
    expect(find('dialog', /./)).toEqual([]);
    expect(book.insert.requests).toHaveLength(1);
    expect(document.activeElement).toBe(insert());
  });

  it.each([
    [{ kind: 'spill', by: { sheet: 'Gas power', address: 'B3' } }, "The result of the formula in 'Gas power'!B3 is in the way."],
    [{ kind: 'table', name: 'Plans' }, 'The table “Plans” is in the way'],
    [{ kind: 'merged', area: { sheet: 'Gas power', address: 'G12:H12' } }, 'The merged cells G12:H12 are in the way.'],
    [{ kind: 'edge', area: { sheet: 'Gas power', address: 'F12:G12' } }, 'past the edge of the sheet'],
  ] as const)('says that #SPILL! would follow where there is no room: %o', async (obstacle, text) => {
    const book = await openWizard('SPLIT');
    book.insert.obstacle = obstacle;
    await fillSplit();
    await press(insert());
    expect(announced()).toContain('There is no room for the result');
    expect(announced()).toContain(text);
    expect(announced()).toContain('#SPILL!');
  });

  it('says why Excel refused', async () => {
    const book = await openWizard('SPLIT');
    book.insert.failures.set('write', new WorkbookError('AccessDenied', 'The sheet is protected.'));
    await fillSplit();
    await press(insert());
    expect(announced()).toContain('The formula was not inserted. The sheet is protected.');
    await press(get('button', 'Dismiss'));
    expect(document.activeElement).toBe(insert());
  });

  it('is taken back, unless somebody edited the cells since', async () => {
    const book = await openWizard('SPLIT');
    await fillSplit();
    await press(insert());
    book.insert.edited = true;
    await press(get('button', 'Take back'));
    expect(announced()).toContain('The formula was not taken back');
    expect(announced()).toContain('Nothing was changed.');
  });
});
