// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { TERMS } from '../../../src/pact';
import { WorkbookError } from '../../../src/workbook/excel';
import { BookInHand } from '../bookInHand';
import { announced, closePane, find, get, happens, nameOf, openPane, press, turnToPane } from '../paneDriver';

afterEach(closePane);

async function openTerms(sheets: readonly string[] = ['Pact', 'Diamonds'], locale = 'en-US', path = 0): Promise<BookInHand> {
  const book = new BookInHand(sheets);
  if (sheets.includes('Pact')) book.terms.addSheet(path);
  await openPane({ kind: 'workbook', host: book }, locale, 'terms');
  return book;
}

const card = (name: string) => get('article', name);
function control(name: string): HTMLInputElement | HTMLSelectElement {
  const found = card(name).querySelector<HTMLInputElement | HTMLSelectElement>('input, select');
  if (!found) throw new Error(`${name} has no control.`);
  expect(nameOf(found)).toBe(name);
  return found;
}
async function type(name: string, text: string): Promise<void> {
  const element = control(name);
  const prototype = element instanceof HTMLSelectElement ? HTMLSelectElement.prototype : HTMLInputElement.prototype;
  await act(async () => {
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, text);
    element.dispatchEvent(new Event(element instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
  });
}
const table = () => [...document.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent));
const text = () => document.body.textContent;

const SHARE = 'Japan’s share until it is repaid';
const AFTER = 'Japan’s share once repaid';

describe('the terms of a workbook', () => {
  it('are named in words with their codes, and differ from the pact in nothing at first', async () => {
    await openTerms();
    for (const { id } of TERMS) expect(text()).toContain(id);
    expect(control(SHARE).value).toBe('50');
    expect(control('Reading of the memorandum').value).toBe('cumulative');
    expect(text()).toContain('In the workbook every term is the pact’s default.');
    expect(find('button', /back to the pact’s default/)).toEqual([]);
  });

  it('have headings that skip no level', async () => {
    await openTerms();
    const levels = [...document.querySelectorAll('h1, h2, h3')].map(({ tagName }) => Number(tagName[1]));
    expect(levels[0]).toBe(1);
    expect(levels.every((level, index) => index === 0 || level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
  });

  it('link their sources and lead to their cells', async () => {
    const book = await openTerms();
    const source = TERMS.find(({ id }) => id === 'share_before');
    expect(get('link', source?.source ?? '', card(SHARE)).getAttribute('href')).toBe(source?.link);
    await press(get('button', `${SHARE}: Go to Pact!B20`));
    expect(book.shown).toContain('Pact!B20');
  });

  it('name the source that a person wrote beside a value', async () => {
    const book = await openTerms();
    const { terms } = book.terms;
    if (!terms) throw new Error('There are no terms.');
    book.terms.terms = {
      ...terms,
      settings: terms.settings.map((one) => (one.id === 'share_before' ? { ...one, source: 'My law firm' } : one)),
    };
    await turnToPane();
    expect(card(SHARE).textContent).toContain('Your source: My law firm');
  });

  it('are compared under both readings while they are typed', async () => {
    await openTerms();
    const before = table();
    expect(before.map(([label]) => label)).toEqual(['Japan is repaid after', 'Japan receives', 'The US receives', 'Japan’s IRR']);
    await type(SHARE, '60');
    expect(table()).not.toEqual(before);
    expect(text()).toContain('With your changes.');
    await type('Benchmark', '6');
    const dearer = table();
    await type('Benchmark', '4');
    expect(table()).not.toEqual(dearer);
    expect(text()).toMatch(/Under the annual hurdle Japan is repaid .* and receives/);
  });

  it('that shape the sheets themselves are said to count once they are applied', async () => {
    await openTerms(['Pact', 'Diamonds'], 'en-US', 2);
    const before = table();
    await type('Period length', '4');
    await type('Spread', '3');
    expect(table()).toEqual(before);
    expect(text()).toContain('Period length and Spread: the sheets have to calculate this first.');
    expect(text()).toContain('2 years have benchmarks of their own');
  });

  it('are refused in the words of the functions, and cannot be applied then', async () => {
    const book = await openTerms();
    const before = table();
    await type(SHARE, '120');
    expect(card(SHARE).textContent).toContain('share_before: 1.2 is not a share. Use a value from 0 to 1.');
    expect(control(SHARE).getAttribute('aria-invalid')).toBe('true');
    expect(table()).toEqual(before);
    await press(get('button', 'Apply'));
    expect(book.terms.writes).toEqual([]);
    await type(SHARE, 'half');
    expect(card(SHARE).textContent).toContain('share_before is text "half"; expected a number');
    await type(SHARE, '');
    expect(card(SHARE).textContent).toContain('Type a value.');
    await type(SHARE, '55 %');
    await press(get('button', 'Apply'));
    expect(book.terms.content('share_before')).toBe(0.55);
  });

  it('are written together and taken back', async () => {
    const book = await openTerms();
    await type(SHARE, '60');
    await type('Reading of the memorandum', 'annual');
    await press(get('button', 'Apply'));
    expect(book.terms.writes).toEqual([
      [
        { id: 'share_before', shown: 0.5, write: 0.6 },
        { id: 'hurdle', shown: 'cumulative', write: 'annual' },
      ],
    ]);
    expect(announced()).toContain('2 terms changed in the workbook');
    expect(find('button', 'Apply')).toEqual([]);
    await press(get('button', 'Take back'));
    expect([book.terms.content('share_before'), book.terms.content('hurdle')]).toEqual([0.5, 'cumulative']);
    expect(announced()).toContain('The earlier terms stand again');
  });

  it('are dropped from the draft by Discard, and nothing is written', async () => {
    const book = await openTerms();
    await type(SHARE, '60');
    await press(get('button', 'Discard'));
    expect([control(SHARE).value, book.terms.writes]).toEqual(['50', []]);
  });

  it('that somebody changed meanwhile are shown, and what was typed is kept', async () => {
    const book = await openTerms();
    await type(SHARE, '60');
    await type(AFTER, '20');
    book.terms.set('share_after', 0.3);
    await press(get('button', 'Apply'));
    expect([book.terms.writes, announced()]).toEqual([[], expect.stringContaining(`Somebody changed this in the meantime: ${AFTER}`)]);
    expect(card(AFTER).textContent).toContain('it now holds 30%');
    expect([control(SHARE).value, control(AFTER).value]).toEqual(['60', '20']);
    await press(get('button', 'Apply'));
    expect([book.terms.content('share_before'), book.terms.content('share_after')]).toEqual([0.6, 0.2]);
  });

  it('keep what was typed when the workbook refuses or cannot be read', async () => {
    const book = await openTerms();
    await type(SHARE, '60');
    book.terms.failures.applyTerms = new WorkbookError('AccessDenied', 'Nothing was changed, because sheets are protected: "Pact".', {
      subjects: ['Pact'],
    });
    await press(get('button', 'Apply'));
    expect(announced()).toContain('sheets are protected');
    book.terms.failures.readTerms = new WorkbookError('InactiveWorkbook', 'Another workbook is in front.');
    await turnToPane();
    expect(text()).toContain('Another workbook is in front.');
    expect(control(SHARE).value).toBe('60');
  });

  it('that a formula calculates are replaced only where the person says so', async () => {
    const book = await openTerms();
    const name = 'Number of instalments';
    expect(card(name).textContent).toContain('Calculated by =Pact_Periods, now 10.');
    expect(card(name).querySelector('input')).toBeNull();
    await press(get('button', `${name}: replace the formula`));
    expect(card(name).textContent).not.toContain('Calculated by');
    await type(name, '5');
    expect(card(name).textContent).toContain('Applying replaces the formula =Pact_Periods.');
    await press(get('button', 'Apply'));
    expect(book.terms.content('amort_periods')).toBe(5);
    await press(get('button', `${name}: back to the pact’s default, all periods`));
    await press(get('button', 'Apply'));
    expect(book.terms.content('amort_periods')).toBe('=Pact_Periods');
  });

  it('go back to the pact’s defaults, all of them, once the person agrees', async () => {
    const book = await openTerms();
    book.terms.set('share_before', 0.7);
    book.terms.set('spread', 0.02);
    await turnToPane();
    expect(card(SHARE).textContent).toContain('Not the pact’s default');
    await press(get('button', 'Put all back to the pact’s defaults'));
    const question = get('dialog', 'Put the terms back to the pact’s defaults?');
    expect([...question.querySelectorAll('li')].map(nameOf)).toEqual([`${SHARE}: 70% → 50%`, 'Spread: 2% → 1.5%']);
    await press(get('button', 'Cancel', question));
    expect(book.terms.writes).toEqual([]);
    await press(get('button', 'Put all back to the pact’s defaults'));
    await press(get('button', 'Put them back'));
    expect([book.terms.content('share_before'), book.terms.content('spread')]).toEqual([0.5, 0.015]);
    await press(get('button', 'Take back'));
    expect(book.terms.content('share_before')).toBe(0.7);
  });

  it('compare the project that is chosen', async () => {
    const book = await openTerms(['Pact', 'Gas power', 'Diamonds']);
    const before = table();
    book.terms.schedule = { ...book.terms.schedule, profits: book.terms.schedule.profits.map(() => 900) };
    const select = [...document.querySelectorAll('select')].find((one) => one.value === 'Gas');
    expect([...(select?.options ?? [])].map(({ text: name }) => name)).toEqual(['Gas power', 'Diamonds']);
    await happens(() => {
      if (!select) throw new Error('Nothing to choose from.');
      Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(select, 'Diamonds');
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(table()).not.toEqual(before);
  });

  it('say in full why the readings cannot be compared', async () => {
    const book = await openTerms();
    book.terms.schedule = { ...book.terms.schedule, profits: ['#BUSY!', ...book.terms.schedule.profits.slice(1)] };
    await turnToPane();
    expect(announced()).toMatch(/cannot be compared.*#VALUE! profits/);
  });
});

describe('a workbook without a Pact sheet', () => {
  it('shows the pact’s own terms with their sources, an example, and the way to projects', async () => {
    await openTerms([]);
    expect(card(SHARE).textContent).toContain('50%');
    expect(document.querySelector('input, select')).toBeNull();
    expect(table().length).toBe(4);
    expect(text()).toContain('An example:');
    await press(get('button', 'Add projects'));
    expect(find('heading', 'Terms')).toEqual([]);
  });

  it('shows them outside Excel as well', async () => {
    await openPane({ kind: 'outside' }, 'en-US', 'terms');
    expect(card(SHARE).textContent).toContain('50%');
    expect(find('button', 'Add projects')).toEqual([]);
  });

  it('shows them in Japanese', async () => {
    await openTerms(['Pact', 'Diamonds'], 'ja-JP');
    expect(get('heading', '条件').tagName).toBe('H1');
    expect(text()).toContain('本アドインの仮定（覚書に定めなし）');
    await type('回収完了までの日本の配分割合', '60');
    await press(get('button', '適用'));
    expect(announced()).toContain('1件の条件を変更しました');
  });
});
