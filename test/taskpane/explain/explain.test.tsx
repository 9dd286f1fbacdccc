// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadFunctionTexts } from '../../../src/taskpane/functions/functionTexts';
import { PROJECTS } from '../../../src/pact';
import { BookInHand, usualSheet } from '../bookInHand';
import { announced, closePane, find, get, happens, openPane, press } from '../paneDriver';

let book: BookInHand;
beforeEach(async () => {
  await Promise.all([loadFunctionTexts('en'), loadFunctionTexts('ja')]);
  book = new BookInHand(PROJECTS.map(({ id }) => usualSheet(id).sheet));
});
afterEach(closePane);

const openExplain = (locale = 'en-US') => openPane({ kind: 'workbook', host: book }, locale, 'explain');

/** What a person sees, the formula's own breaking places left out. */
const text = () => document.querySelector('main')?.textContent ?? '';

async function explain(formula: string, shown: unknown, more: object = {}) {
  book.formulas.select('F12', formula, shown, more);
  await openExplain();
}

const argument = (name: string) => {
  const line = [...document.querySelectorAll('tr')].find((row) => row.querySelector('th span')?.textContent === name);
  return line?.querySelector('td')?.textContent;
};

describe('a cell without a PACT formula', () => {
  it('is told, with those of the sheet to go to', async () => {
    const place = (address: string) => ({ sheet: 'Gas power', address });
    book.formulas.pact = {
      sheet: 'Gas power',
      cells: [
        { place: place('B4'), id: 'RECOVERY' },
        { place: place('D9'), id: 'SPLIT' },
      ],
      count: 3,
    };
    book.formulas.select('A1', '', 7);
    await openExplain();
    get('heading', 'No PACT formula in this cell');
    expect(text()).toContain('One more on this sheet.');
    await press(get('button', "Go to 'Gas power'!D9"));
    expect(book.shown).toEqual(['Gas power', 'Gas power!D9']);
  });

  it('leads to the functions where the sheet has none', async () => {
    await openExplain();
    expect(text()).toContain('The sheet Mine has no PACT formula yet.');
    await press(get('button', 'See the functions'));
    get('heading', 'Functions');
  });
});

describe('a PACT formula', () => {
  it('is told with its meaning, arguments and cells', async () => {
    book.formulas.hold('B2', [[300]]);
    await explain('=PACT.SPLIT(B2,120)', [[126, 174]], { spill: { sheet: 'Mine', address: 'F12:G12' } });
    get('heading', 'Mine!F12');
    expect(text()).toContain('Of a profit of 300, Japan gets 126 and the US 174.');
    expect(argument('profit')).toBe('300Mine!B2');
    expect(argument('due')).toBe('120');
    expect(argument('terms')).toMatch(/^Not given/);
    get('button', 'Go to Mine!F12:G12');
    expect(announced()).toContain('Mine!F12 is explained');
  });

  it('leads to its function', async () => {
    await explain('=PACT.SPLIT(300,120)', [[126, 174]]);
    await press(get('button', 'PACT.SPLIT: About this function'));
    expect(text()).toContain('PACT.SPLIT');
    expect(find('heading', 'Explain')).toEqual([]);
  });

  it('is told period by period, the one in which Japan is repaid in words', async () => {
    book.formulas.hold('B2:B6', [[60], [60], [60], [60], [60]]);
    book.formulas.hold('A2:A7', [[46041], [46406], [46771], [47137], [47502], [47867]]);
    await explain('=PACT.RECOVERY(5%,100,B2:B6,A2:A7)', 3.7415625);
    expect(text()).toContain('Japan is repaid after 3.74 periods, in 2030.');
    expect(text()).toContain('Japan is repaid in 2030.');
    expect(argument('rate')).toBe('5%');
    expect(argument('profits')).toBe('5 values, all 60, sum 300Mine!B2:B6');
    expect(argument('dates')).toBe('6 dates, 19 Jan 2026 to 19 Jan 2031Mine!A2:A7');
    const rows = [...(get('region', 'How each period is shared').querySelectorAll('tbody tr') ?? [])].map(({ textContent }) => textContent);
    expect(rows).toHaveLength(5);
    expect(rows[3]).toContain('2030repaid');
    await happens(() => import('../../../src/taskpane/charts/SplitChart'));
    expect(document.querySelector('[role=img]')?.getAttribute('aria-label')).toBe(
      'In 5 periods Japan receives 119.8 and the US 180.2. Japan is repaid in 2030.',
    );
  });

  it('has the first periods at first and all on request, without those in which nothing happens', async () => {
    book.formulas.hold(
      'B2:B31',
      Array.from({ length: 30 }, (_, at) => [at < 20 ? 60 : 0]),
    );
    await explain('=PACT.RECOVERY(5%,100,B2:B31)', 3.7415625);
    const rows = () => get('region', 'How each period is shared').querySelectorAll('tbody tr').length;
    expect(rows()).toBe(12);
    await press(get('button', 'Show all 20 periods'));
    expect(rows()).toBe(20);
    expect(text()).toContain('In periods 21 to 30 nothing happens.');
  });

  it('of several profits is told row by row', async () => {
    book.formulas.hold('B2:B3', [[300], [200]]);
    book.formulas.hold('C2:C3', [[120], [0]]);
    await explain('=PACT.SPLIT(B2:B3,C2:C3)', [
      [126, 174],
      [20, 180],
    ]);
    const rows = [...get('region', 'How each profit is shared').querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map(({ textContent }) => textContent),
    );
    expect(rows).toEqual([
      ['1', '300', '120', '126', '174'],
      ['2', '200', '0', '20', '180'],
    ]);
  });

  it('inside another formula is told as it is there', async () => {
    await explain('=LET(p,300,IFERROR(INDEX(PACT.SPLIT(p,PACT.BALANCE(5%,1,100)),1,2),"-"))', 10);
    expect(text()).toContain('Inside an argument');
    expect(argument('profit')).toBe('300');
    expect(text()).toContain('At the end of period 1 Japan’s claim is 105.');
  });

  it('with a calculation in an argument says that only Excel knows its value, and explains what the cell shows', async () => {
    await explain('=PACT.RECOVERY(B1*2,100,{60,60})', 1.5);
    expect(argument('rate')).toBe('Calculated by Excel; not known here.');
    expect(text()).toContain('Japan is repaid after 1.5 periods.');
    await happens(() => book.formulas.select('F13', '=PACT.RECOVERY(B1*2,100,{60,60})+1', 2.5));
    expect(text()).toContain('The argument rate is a calculation of its own.');
  });

  it('that only says what stands in place of an error is explained by what the cell shows, too', async () => {
    await explain('=IFERROR(IFNA(PACT.SPLIT(INDEX(B1:B9,C1),120),"-"),"waiting")', [[126, 174]], {
      spill: { sheet: 'Mine', address: 'F12:G12' },
    });
    expect(text()).toContain('Japan gets 126 and the US 174.');
  });

  it('of a spilled result names the cell that is selected', async () => {
    await explain('=PACT.SPLIT(300,120)', [[126, 174]], { within: { sheet: 'Mine', address: 'G12' } });
    expect(text()).toContain('G12 is part of the result of this formula.');
  });
});

describe('an error', () => {
  it('is told in full words with the cell at fault', async () => {
    book.formulas.hold('Mine!B2:C4', [
      [60, 60],
      [60, 'abc'],
      [60, 60],
    ]);
    book.formulas.ranges.set('Data', { kind: 'values', values: [[60], [60], ['abc']], place: { sheet: 'Gas power', address: 'B2:B4' } });
    await explain('=PACT.RECOVERY(5%,100,Data)', { code: '#VALUE!' });
    expect(text()).toContain('#VALUE!: an argument is not what the function takes');
    expect(text()).toContain('profits: item 3 is text "abc"; expected a number.');
    await press(get('button', "Go to 'Gas power'!B4"));
    expect(book.shown.at(-1)).toBe('Gas power!B4');
  });

  it('of a term leads to its value', async () => {
    book.formulas.hold('A1:B2', [
      ['losses', 'carry'],
      ['share_before', 1.5],
    ]);
    await explain('=PACT.SPLIT(300,120,A1:B2)', { code: '#NUM!' });
    get('button', 'Go to Mine!B2');
  });

  it('that the formula hides is told', async () => {
    await explain('=IFERROR(PACT.RECOVERY(5%,100,{10,10}),"never")', 'never');
    expect(text()).toContain('This call gives #N/A; the formula shows something else in its place');
    expect(text()).toContain('Not recovered in 2 periods; 100 still due.');
  });

  it.each([
    ['#NAME?', 'Excel does not know a name in this formula'],
    ['#BUSY!', 'Excel is still calculating'],
    ['#CALC!', 'Excel cannot calculate this formula'],
    ['#REF!', 'cells that the formula used are gone'],
    ['#FIELD!', 'The cell shows an error'],
  ])('of Excel itself is told: %s', async (code, says) => {
    await explain('=PACT.SPLIT(300,120)', { code });
    expect(text()).toContain(says);
  });

  it('of a blocked result names the cells that it needs', async () => {
    await explain('=PACT.SPLIT({300;200},{120;0})', { code: '#SPILL!' });
    expect(text()).toContain('#SPILL!: something is in the way of the result');
    get('button', 'Go to Mine!F12:G13');
  });

  it('of a name that PACT does not have is told', async () => {
    await explain('=PACT.SPLITT(300,120)', { code: '#NAME?' });
    expect(text()).toContain('PACT.SPLITT is not a PACT function');
  });
});

describe('a cell that is not up to date', () => {
  it('says so and is recalculated', async () => {
    await explain('=PACT.SPLIT(300,120)', [[1, 2]]);
    expect(text()).toContain('Not up to date');
    book.formulas.select('F12', '=PACT.SPLIT(300,120)', [[126, 174]]);
    await press(get('button', 'Recalculate'));
    expect(book.formulas.recalculations).toBe(1);
    expect(text()).not.toContain('Not up to date');
  });

  it('is none where only the last digits differ', async () => {
    await explain('=PACT.RECOVERY(5%,100,{60,60,60,60,60})', 3.7415625 * (1 + Number.EPSILON));
    expect(text()).not.toContain('Not up to date');
  });
});

describe('the view', () => {
  it('follows the selection and leaves the focus where it is', async () => {
    await explain('=PACT.SPLIT(300,120)', [[126, 174]]);
    const before = document.activeElement;
    await happens(() => book.formulas.select('B9', '=PACT.VERSION()', 'PACT'));
    get('heading', 'Mine!B9');
    expect(document.activeElement).toBe(before);
    await happens(() => book.formulas.selectNothing());
    get('heading', 'No PACT formula in this cell');
  });

  it('ends its watching when another view is shown', async () => {
    await explain('=PACT.SPLIT(300,120)', [[126, 174]]);
    expect(book.formulas.isWatched).toBe(true);
    await press(get('button', 'Checks'));
    expect(book.formulas.isWatched).toBe(false);
  });

  it('says why the cell could not be read, and tries again', async () => {
    book.formulas.fails = new Error('Excel is away.');
    await explain('=PACT.SPLIT(300,120)', [[126, 174]]);
    expect(text()).toContain('The selected cell could not be readExcel is away.');
    book.formulas.fails = undefined;
    await press(get('button', 'Try again'));
    get('heading', 'Mine!F12');
  });

  it('speaks Japanese, errors included', async () => {
    book.formulas.hold('B2:B4', [[60], [60], ['abc']]);
    book.formulas.select('F12', '=PACT.RECOVERY(5%,100,B2:B4)', { code: '#VALUE!' });
    await openExplain('ja-JP');
    expect(text()).toContain('#VALUE!：引数が関数に合っていません');
    expect(text()).toContain('profits の 3 番目が文字列「abc」です。数値を指定してください。');
    await happens(() => book.formulas.select('F12', '=PACT.SPLIT(300,120)', [[126, 174]]));
    expect(text()).toContain('利益300のうち、日本の受取額は126、米国の受取額は174です。');
  });

  it('outside of Excel says what it is for', async () => {
    await openPane({ kind: 'withoutOffice' }, 'en-US', 'explain');
    expect(text()).toContain('In Excel this view follows the selected cell');
  });
});
