// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { PROJECTS, type CaseId } from '../../src/pact';
import { preview } from '../../src/taskpane/projects/preview';
import type { PeriodsPerYear } from '../../src/templates';
import { BookInHand } from './bookInHand';
import { closePane, find, get, openPane, press } from './paneDriver';

// The pane loads it beside the cards; here it is there before them.
beforeAll(() => import('../../src/taskpane/projects/ProjectPreview'));
afterEach(closePane);

const inBook = (book: BookInHand) => ({ kind: 'workbook', host: book }) as const;
const figure = (card: HTMLElement, name: string) =>
  [...card.querySelectorAll('dt')].find(({ textContent }) => textContent === name)?.nextElementSibling?.textContent;
const chart = (card: HTMLElement) => card.querySelector('[role=img]')?.getAttribute('aria-label');

describe('the preview of a project', () => {
  it('says when Japan is repaid and what each side receives, before anything is added', async () => {
    await openPane(inBook(new BookInHand()));
    const { repaid, japan, japanShare } = preview('diamonds', 'announced', 1);
    const card = get('article', 'Diamonds');
    expect(figure(card, 'Japan repaid')).toBe(`${repaid?.year}, after ${repaid?.yearsAfterFunding} years`);
    expect(figure(card, 'To Japan')).toBe(`$${(japan / 1000).toFixed(1)}\u00a0billion · ${Math.round(japanShare * 100)}%`);
    expect(figure(card, 'To the US')).toMatch(/^\$\d+(\.\d)?\u00a0billion · \d\d%$/);
    expect(chart(card)).toContain(`it is repaid in ${repaid?.year}.`);
  });

  it('follows the options', async () => {
    await openPane(inBook(new BookInHand()));
    const card = get('article', 'Gas power');
    expect(figure(card, 'Japan repaid')).toMatch(/^20\d\d, after/);
    await press(get('radio', /^First/));
    expect(figure(card, 'Japan repaid')).toBe('Not within 30 years');
    expect(chart(card)).toContain('it is not repaid in these years');

    await press(get('radio', /^Announced/));
    const annual = figure(card, 'Japan repaid');
    await press(get('radio', 'Quarterly'));
    expect(figure(card, 'Japan repaid')).not.toBe(annual);
  });

  it('follows the workbook where it has a Pact sheet', async () => {
    const book = new BookInHand(['Pact', 'Diamonds']);
    book.case = 'seed';
    await openPane(inBook(book));
    expect(figure(get('article', 'Gas power'), 'Japan repaid')).toBe('Not within 30 years');
  });

  it('steps back for a project whose sheet is there and may hold other figures', async () => {
    await openPane(inBook(new BookInHand(['Diamonds'])));
    const place = (name: string) =>
      get('article', name).querySelector('[role=img]')?.closest('details')?.querySelector('summary')?.textContent;
    expect(place('Diamonds')).toBe('Preview of a new sheet');
    expect(place('Oil terminal')).toBeUndefined();
  });

  it('speaks Japanese', async () => {
    await openPane(inBook(new BookInHand()), 'ja-JP');
    const card = get('article', '人工ダイヤモンド');
    expect(figure(card, '日本の回収')).toMatch(/^20\d\d年（\d+年後）$/);
    expect(figure(card, '日本の受取')).toMatch(/^[\d.]+億ドル・\d\d%$/);
    expect(chart(card)).toMatch(/^人工ダイヤモンド、20\d\d年から20\d\d年までの年別：/);
  });

  it('is not given of a blank project, whose figures are yours to fill in', async () => {
    await openPane(inBook(new BookInHand()));
    expect(find('article', 'Blank project').map((card) => card.querySelector('[role=img]'))).toEqual([null]);
  });
});

const CHOICES = PROJECTS.flatMap(({ id }) =>
  (['announced', 'seed'] as const satisfies readonly CaseId[]).flatMap((chosen) =>
    ([1, 2, 4] as const satisfies readonly PeriodsPerYear[]).map((perYear) => ({ id, chosen, perYear })),
  ),
);

describe.each(CHOICES)('the years of $id, $chosen, $perYear a year', ({ id, chosen, perYear }) => {
  const { years, japan, us, japanShare, repaid } = preview(id, chosen, perYear);
  const sum = (side: 'japan' | 'us') => years.reduce((total, year) => total + year[side], 0);

  it('are consecutive and add up to the totals', () => {
    expect(years.map(({ label }) => Number(label) - Number(years[0]?.label))).toEqual(years.map((_, index) => index));
    expect(sum('japan')).toBeCloseTo(japan, 6);
    expect(sum('us')).toBeCloseTo(us, 6);
    expect(japan / (japan + us)).toBeCloseTo(japanShare, 12);
  });

  it('owe Japan something until the year of recovery and nothing from then on', () => {
    const owed = years.filter(({ claim }) => claim > 0).map(({ label }) => Number(label));
    expect(owed.at(-1)).toBe(repaid ? repaid.year - 1 : Number(years.at(-1)?.label));
  });
});
