// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { labelled, scaleEnd } from '../../src/taskpane/charts/chartScale';
import { SplitChart, type SplitChartProps } from '../../src/taskpane/charts/SplitChart';
import { LanguageContext } from '../../src/taskpane/language';
import { closePane, open } from './paneDriver';

afterEach(closePane);

const PERIODS = [
  { label: '2027', japan: 0, us: 0, claim: 12_000 },
  { label: '2028', japan: 3_000, us: 3_000, claim: 4_500 },
  { label: '2029', japan: 4_800, us: 7_200, claim: 0 },
];

async function draw(props: Partial<SplitChartProps> = {}, language: 'en' | 'ja' = 'en') {
  await open(
    <LanguageContext value={language}>
      <SplitChart periods={PERIODS} recoveredAt={2} caption="What each side receives" {...props} />
    </LanguageContext>,
  );
  const chart = document.querySelector('[role=img]');
  if (!chart) throw new Error('There is no chart.');
  return chart;
}
const heights = (chart: Element) =>
  [...chart.querySelectorAll('g')].map((period) => [...period.querySelectorAll('rect')].map((bar) => Number(bar.getAttribute('height'))));

describe('the chart of a split', () => {
  it('is a picture with a text alternative, and names its sides, units and years', async () => {
    const chart = await draw();
    expect(chart.getAttribute('aria-label')).toBe('What each side receives');
    for (const words of [
      'Japan',
      'US',
      'Received each period, $ billion',
      'Japan’s remaining claim, $ billion',
      '2027',
      'Repaid in period 2029',
    ])
      expect(chart.textContent).toContain(words);
  });

  it('draws amounts in proportion, one on the other, within the panel', async () => {
    const [, [japan = 0, us = 0] = [], [later = 0, more = 0] = []] = heights(await draw());
    expect(japan).toBe(us);
    expect(later / japan).toBeCloseTo(1.6, 12);
    expect(more / japan).toBeCloseTo(2.4, 12);
    expect(later + more).toBeLessThanOrEqual(76);
  });

  it.each([
    {
      what: 'small amounts in the unit of the large ones',
      props: { periods: PERIODS.map((one) => ({ ...one, japan: 2, us: 3, claim: 40 })) },
      said: ['Received each period, $ billion', 'claim, $ billion', '0.04'],
    },
    { what: 'amounts of somebody’s own money without a unit', props: { unit: 'none' as const }, said: ['Received each period', '15,000'] },
    { what: 'years as years', props: { each: 'year' as const }, said: ['Received each year, $ billion', 'Repaid in 2029'] },
    { what: 'months as months', props: { each: 'month' as const }, said: ['Received each period, $ billion', 'Repaid by 2029'] },
  ])('shows $what', async ({ props, said }) => {
    const chart = await draw(props);
    for (const words of said) expect(chart.textContent).toContain(words);
  });

  it('marks nothing where Japan is not repaid', async () => {
    const chart = await draw({ recoveredAt: undefined });
    expect(chart.textContent).not.toContain('Repaid');
    expect(chart.querySelectorAll('line[stroke-dasharray]').length).toBe(0);
  });

  it('draws a project that brings nothing', async () => {
    const chart = await draw({ periods: PERIODS.map((one) => ({ ...one, japan: 0, us: 0, claim: 0 })), recoveredAt: undefined });
    expect(
      heights(chart)
        .flat()
        .every((height) => height === 0),
    ).toBe(true);
  });

  it('speaks Japanese', async () => {
    expect((await draw({}, 'ja')).textContent).toContain('各期の受取額（億ドル）');
  });

  it('tells the sides apart by more than their colour', async () => {
    const fills = [...(await draw()).querySelectorAll('g rect')].map((bar) => bar.getAttribute('fill'));
    expect(fills.filter((fill) => fill?.startsWith('url(')).length).toBe(PERIODS.length);
  });
});

describe('the scale of a chart', () => {
  it.each([
    [0, 1],
    [1, 1],
    [1.01, 1.5],
    [7.3, 8],
    [9.9, 10],
    [12_345, 15_000],
    [0.0023, 0.003],
  ])('ends for %d at %d', (largest, end) => expect(scaleEnd(largest)).toBeCloseTo(end, 12));

  it.each([1, 5, 6, 7, 30, 31, 120, 1200])('labels few of %d periods, evenly, from the first on', (count) => {
    const places = labelled(count);
    expect(places.length).toBeLessThanOrEqual(8);
    expect(places[0]).toBe(0);
    expect(new Set(places.slice(1).map((place, index) => place - (places[index] ?? 0))).size).toBeLessThanOrEqual(1);
  });

  it.each([
    { count: 30, marked: 24, labels: [0, 5, 10, 15, 20, 24] },
    { count: 30, marked: 11, labels: [0, 5, 11, 15, 20, 25] },
    { count: 30, marked: 2, labels: [2, 10, 15, 20, 25] },
    { count: 5, marked: 3, labels: [0, 1, 2, 3, 4] },
    { count: 120, marked: 119, labels: [0, 20, 40, 60, 80, 100, 119] },
  ])('labels the marked period $marked of $count and none that would touch it', ({ count, marked, labels }) =>
    expect(labelled(count, marked)).toEqual(labels),
  );
});
