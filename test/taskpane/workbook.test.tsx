// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { BookInHand } from './bookInHand';
import { closePane, find, get, nameOf, openPane, press } from './paneDriver';

afterEach(closePane);

describe('what is in the workbook', () => {
  it('is not spoken of while PACT has made nothing there', async () => {
    await openPane({ kind: 'workbook', host: new BookInHand() });
    expect(find('heading', 'In this workbook')).toEqual([]);
  });

  it('is every sheet of PACT by the name that it has now, with the way to it', async () => {
    const book = new BookInHand();
    book.sheets = { pact: '協定', portfolio: 'ポートフォリオ', sources: '出典', checks: '検証' };
    book.projects = [
      { id: 'gas-power', prefix: 'Gas', sheet: 'My power plant' },
      { id: 'gas-power', prefix: 'Gas2', sheet: 'ガス火力 (2)' },
      { id: 'blank', prefix: 'Own', sheet: 'Wind farm' },
    ];
    await openPane({ kind: 'workbook', host: book });
    const list = find('button', /^Go to /, get('region', 'In this workbook'));
    const sheets = ['協定', 'My power plant', 'ガス火力 (2)', 'Wind farm', 'ポートフォリオ', '出典', '検証'];
    expect(list.map(nameOf)).toEqual(sheets.map((sheet) => `Go to ${sheet}`));
    for (const button of list) await press(button);
    expect(book.shown).toEqual(sheets);
    await press(get('button', 'Go to sheet Gas power'));
    expect(book.shown.at(-1)).toBe('My power plant');
  });

  it.each([
    { language: 'en' as const, locale: 'ja-JP', region: 'このワークブック', said: '言語英語', add: 'ワークブックに追加 ガス火力発電' },
    { language: 'ja' as const, locale: 'en-US', region: 'In this workbook', said: 'LanguageJapanese', add: 'Add to workbook Gas power' },
  ])('is in one language, which new sheets follow: $language', async ({ language, locale, region, said, add }) => {
    const book = new BookInHand(['Pact', 'Diamonds']);
    book.case = 'announced';
    book.language = language;
    await openPane({ kind: 'workbook', host: book }, locale);
    expect(get('region', region).textContent).toContain(said);
    await press(get('button', add));
    expect(book.addition.language).toBe(language);
  });

  it.each([
    { finest: 1 as const, said: 'Period lengthAnnual', further: 'Shorter periods need a new workbook.' },
    { finest: 2 as const, said: 'Period lengthAnnual or semi-annual', further: 'shorter ones need a new workbook' },
    { finest: 4 as const, said: 'Period lengthAnnual, semi-annual or quarterly', further: 'Its per_year chooses the periods.' },
  ])('has room for periods of a length, which new sheets follow: $said', async ({ finest, said, further }) => {
    const book = new BookInHand(['Pact', 'Diamonds']);
    book.finest = finest;
    await openPane({ kind: 'workbook', host: book });
    const { textContent } = get('region', 'In this workbook');
    expect(textContent).toContain(said);
    expect(textContent).toContain(further);
    await press(get('button', 'Add to workbook Gas power'));
    expect(book.addition).toMatchObject({ perYear: finest, finest });
  });

  it('says nothing of periods where the Pact sheet does not tell', async () => {
    await openPane({ kind: 'workbook', host: new BookInHand(['Pact', 'Diamonds']) });
    expect(get('region', 'In this workbook').textContent).not.toContain('Period length');
  });

  it('lets project sheets without a Pact sheet start from the choices of the pane', async () => {
    const book = new BookInHand(['Diamonds']);
    await openPane({ kind: 'workbook', host: book });
    expect(get('region', 'In this workbook').textContent).not.toContain('Figures');
    await press(get('radio', /^First/));
    await press(get('radio', '日本語'));
    await press(get('radio', 'Semi-annual'));
    await press(get('button', 'Add to workbook Gas power'));
    expect(book.addition).toMatchObject({ case: 'seed', language: 'ja', perYear: 2, finest: 2 });
  });
});

describe('the language of new sheets', () => {
  it.each([
    ['en-US', 'English', 'en', 'Add all three'],
    ['ja-JP', '日本語', 'ja', '3件すべてを追加'],
    ['fr-FR', 'English', 'en', 'Add all three'],
  ])('begins with what somebody whose Office is in %s reads: %s', async (locale, name, language, addAll) => {
    const book = new BookInHand();
    await openPane({ kind: 'workbook', host: book }, locale);
    const chosen = find('radio', /^(English|日本語)$/).filter((radio) => (radio as HTMLInputElement).checked);
    expect(chosen.map(nameOf)).toEqual([name]);
    await press(get('button', addAll));
    expect(book.addition.language).toBe(language);
  });
});

describe('the periods of new sheets', () => {
  it('are annual at first; the choice says what more of them mean', async () => {
    const book = new BookInHand();
    await openPane({ kind: 'workbook', host: book });
    const choice = get('radio', 'Annual').closest('fieldset');
    expect(find('radio', /./, choice ?? undefined).map((radio) => [nameOf(radio), (radio as HTMLInputElement).checked])).toEqual([
      ['Annual', true],
      ['Semi-annual', false],
      ['Quarterly', false],
    ]);
    expect(document.getElementById(choice?.getAttribute('aria-describedby') ?? '')?.textContent).toMatch(
      /^More periods make larger sheets/,
    );
  });

  it.each([
    { name: 'Annual', periods: 1 },
    { name: 'Semi-annual', periods: 2 },
    { name: 'Quarterly', periods: 4 },
  ])('go to the host as they were chosen: $name', async ({ name, periods }) => {
    const book = new BookInHand();
    await openPane({ kind: 'workbook', host: book });
    await press(get('radio', name === 'Annual' ? 'Quarterly' : 'Annual'));
    await press(get('radio', name));
    await press(get('button', 'Add all three'));
    expect(book.addition).toMatchObject({ perYear: periods, finest: periods });
  });
});

describe('the card of a blank project', () => {
  it('says what it is for and has no cost of the pact', async () => {
    await openPane({ kind: 'workbook', host: new BookInHand() });
    const card = get('article', 'Blank project');
    expect(card.textContent).toContain('Replace the blue figures with your own.');
    expect(card.textContent).not.toContain('$');
  });

  it('leads to the sheet and offers another one where the workbook has one', async () => {
    const book = new BookInHand(['Pact', 'Project']);
    await openPane({ kind: 'workbook', host: book });
    const card = get('article', 'Blank project');
    expect(find('button', /./, card).map(nameOf)).toEqual(['Go to sheet Blank project', 'Add another Blank project']);
    await press(get('button', 'Go to sheet Blank project'));
    expect(book.shown).toEqual(['Project']);
  });

  it('is not among the three that are added at once', async () => {
    const book = new BookInHand(['Pact', 'Gas power', 'Oil terminal', 'Diamonds']);
    await openPane({ kind: 'workbook', host: book });
    expect(document.body.textContent).toContain('All three projects are in this workbook.');
  });
});
