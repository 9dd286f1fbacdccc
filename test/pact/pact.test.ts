import { describe, expect, it } from 'vitest';
import { PACT_TERMS } from '../../src/functions/pactTerms';
import {
  AS_OF,
  BENCHMARK_PATH,
  BLANK,
  BLANK_TIMING,
  CALENDAR,
  CASES,
  CURRENT_RATES,
  DIAMONDS,
  DIAMONDS_TIMING,
  FIRST_PATH_YEAR,
  FRAMEWORK,
  FUNDING_MIX,
  FUNDING_READING,
  GAS_POWER,
  GAS_POWER_TIMING,
  OIL_TERMINAL,
  OIL_TERMINAL_TIMING,
  NOTICE_DAYS,
  PACKAGE,
  PIPELINES,
  PROJECTS,
  project,
  RAISED_RATES,
  RATE,
  SEGMENTS,
  STEPS,
  TERMS,
  TRADE_BASE,
  WINDOW_END,
  WINDOW_START,
  YEARS,
  type CaseId,
  type ProjectId,
  type Provenance,
} from '../../src/pact';

interface Traced extends Provenance {
  readonly label: string;
  readonly unit: string;
}

const TIMINGS = { gas: GAS_POWER_TIMING, oil: OIL_TERMINAL_TIMING, diamonds: DIAMONDS_TIMING, blank: BLANK_TIMING };
const FIGURES: readonly Traced[] = [
  ...PROJECTS.flatMap(({ cost }) => Object.values(cost)),
  ...[GAS_POWER, OIL_TERMINAL, DIAMONDS, BLANK, FRAMEWORK, RATE, PACKAGE, TRADE_BASE].flatMap((group): readonly Traced[] =>
    Object.values(group),
  ),
  ...FUNDING_MIX.flatMap(({ share, cost, tenor }) => [share, cost, tenor]),
  ...PIPELINES.map((pipeline) => ({ ...pipeline, label: pipeline.project })),
  ...Object.values(TIMINGS).flatMap(({ firstFunding, life, draw, output }) => [firstFunding, life, draw, output]),
  ...TERMS.map((term) => ({ ...term, label: term.id, unit: term.meaning })),
  ...[
    WINDOW_START,
    WINDOW_END,
    AS_OF,
    YEARS,
    FIRST_PATH_YEAR,
    BENCHMARK_PATH,
    NOTICE_DAYS,
    FUNDING_READING,
    CALENDAR,
    CURRENT_RATES,
    RAISED_RATES,
  ],
];

describe('the figures of the pact', () => {
  it.each(FIGURES.map((figure) => ({ label: figure.label, figure })))('trace $label', ({ figure }) => {
    expect(figure.unit).not.toBe('');
    expect(figure.source).not.toBe('');
    expect(new Date(figure.asOf).toISOString().slice(0, 10)).toBe(figure.asOf);
    expect(figure.confidence).toMatch(/^(high|medium|low|illustrative)$/);
    expect(figure.link ?? 'https://').toMatch(/^https:\/\//);
  });

  it('say where an assumption is ours', () => {
    const ours = FIGURES.filter(({ confidence }) => confidence === 'illustrative');
    expect(ours.length).toBeGreaterThan(15);
    for (const { label, source } of ours) expect(source, label).toMatch(/^Our (assumption|path)/);
  });

  it.each<{ chosen: CaseId; costs: readonly number[]; total: number }>([
    { chosen: 'seed', costs: [40_000, 2_000, 500], total: 42_500 },
    { chosen: 'announced', costs: [33_300, 2_100, 600], total: 36_000 },
  ])('cost US$ $total million in the case $chosen', ({ chosen, costs, total }) => {
    const values = PROJECTS.map(({ cost }) => cost[chosen].value);
    expect(values).toEqual(costs);
    expect(values.reduce((sum, value) => sum + value)).toBe(total);
  });

  it('date each cost as its case', () => {
    for (const { id, asOf } of CASES) expect(PROJECTS.map(({ cost }) => cost[id].asOf)).toEqual(PROJECTS.map(() => asOf));
  });

  it('hold the framework: US$ 550,000 million until 19 January 2029', () => {
    expect(FRAMEWORK.ceiling.value).toBe(550_000);
    expect(WINDOW_END.date).toBe('2029-01-19');
  });

  it('add up the rate of published worked examples, 5.5%', () => {
    expect(RATE.benchmark.value + RATE.spread.value).toBeCloseTo(0.055, 12);
  });
});

describe('the funding of Japan', () => {
  it('comes from four instruments that add up to all of it, two thirds guaranteed by NEXI', () => {
    expect(FUNDING_MIX.map(({ kind }) => kind)).toEqual(['bond', 'loan', 'reserves', 'loan']);
    expect(FUNDING_MIX.reduce((sum, { share }) => sum + share.value, 0)).toBeCloseTo(1, 12);
    expect(FUNDING_MIX.find(({ id }) => id === 'nexi-guaranteed')?.share.value).toBeCloseTo(2 / 3, 12);
  });

  it('costs a rate and runs for whole years', () => {
    for (const { cost, tenor } of FUNDING_MIX) {
      expect(cost.value).toBeGreaterThan(0);
      expect(cost.value).toBeLessThan(0.2);
      expect(Number.isInteger(tenor.value)).toBe(true);
    }
  });
});

describe('the approval pipeline', () => {
  it.each(PIPELINES)('of $project has its known steps in order', ({ days }) => {
    const known = STEPS.flatMap(({ id }) => days[id] ?? []);
    expect(known.length).toBeGreaterThan(0);
    expect([...known].sort()).toEqual(known);
  });

  it('covers every project of phase one', () => expect(PIPELINES.map(({ project: id }) => id)).toEqual(PROJECTS.map(({ id }) => id)));
});

describe('the tariff table', () => {
  it('has a rate of each kind for each segment, and no rate falls when Japan declines', () => {
    for (const { values } of [CURRENT_RATES, RAISED_RATES]) expect(values).toHaveLength(SEGMENTS.length);
    for (const [index, raised] of RAISED_RATES.values.entries()) expect(raised).toBeGreaterThanOrEqual(CURRENT_RATES.values[index] ?? NaN);
  });
});

describe('the schedules', () => {
  it.each(Object.entries(TIMINGS))('of %s draw the whole cost', (_, { draw }) => {
    expect(draw.values.reduce((sum, share) => sum + share)).toBeCloseTo(1, 12);
  });

  it.each(Object.entries(TIMINGS))('of %s are shares, and output never falls', (_, { draw, output }) => {
    for (const share of [...draw.values, ...output.values]) {
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
    }
    expect([...output.values].sort((a, b) => a - b)).toEqual(output.values);
  });
});

describe('the terms', () => {
  it('are those that the functions know, in the same order and with the same defaults', () => {
    const known = PACT_TERMS.map((term) => ({ id: term.name, value: term.default }));
    expect(TERMS.map(({ id, value }) => ({ id, value }))).toEqual(known);
  });
});

describe('project', () => {
  it.each(PROJECTS.map(({ id, name }) => ({ id, name })))('finds $name by $id', ({ id, name }) => expect(project(id).name).toBe(name));

  it('names the ids that exist when there is no such project', () => {
    expect(() => project('pipeline' as ProjectId)).toThrow(
      'No phase-one project has the id "pipeline"; the ids are gas-power, oil-terminal, diamonds.',
    );
  });
});
