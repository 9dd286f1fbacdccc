import { describe, expect, it } from 'vitest';
import { PACT_TERMS } from '../../src/functions/pactTerms';
import {
  CASES,
  DIAMONDS,
  DIAMONDS_TIMING,
  FRAMEWORK,
  GAS_POWER,
  GAS_POWER_TIMING,
  OIL_TERMINAL,
  OIL_TERMINAL_TIMING,
  PROJECTS,
  project,
  RATE,
  TERMS,
  WINDOW_END,
  type CaseId,
  type ProjectId,
  type Provenance,
} from '../../src/pact';

interface Traced extends Provenance {
  readonly label: string;
  readonly unit: string;
}

const TIMINGS = { gas: GAS_POWER_TIMING, oil: OIL_TERMINAL_TIMING, diamonds: DIAMONDS_TIMING };
const FIGURES: readonly Traced[] = [
  ...PROJECTS.flatMap(({ cost }) => Object.values(cost)),
  ...[GAS_POWER, OIL_TERMINAL, DIAMONDS, FRAMEWORK, RATE].flatMap((group) => Object.values(group)),
  ...Object.values(TIMINGS).flatMap(({ firstFunding, life, draw, output }) => [firstFunding, life, draw, output]),
  ...TERMS.map((term) => ({ ...term, label: term.id, unit: term.meaning })),
  WINDOW_END,
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
