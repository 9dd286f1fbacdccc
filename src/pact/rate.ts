import type { Figure } from './project';
import { illustrative } from './illustrative';

/** What Japan's claim earns: a benchmark and a spread, per year. */
export const RATE = {
  benchmark: {
    label: 'Benchmark',
    value: 0.04,
    unit: 'per year; six-month SOFR',
    asOf: '2025-09-30',
    source: 'R. Katz: six-month SOFR of about 4% in Sep 2025',
    link: 'https://richardkatz.substack.com/p/correction-on-the-terms-of-japans',
    confidence: 'medium',
  },
  spread: illustrative('Spread', 0.015, 'per year; for project length and risk', 'not public; gives the 5.5% of published worked examples'),
} as const satisfies Record<string, Figure>;

/** The first calendar year that can have a benchmark of its own. */
export const FIRST_PATH_YEAR = illustrative('First year of the path', 2026, 'calendar year', 'the year of the first loans');

/** How many calendar years the path has from there on: thirty years after a start within the next ten. */
export const PATH_YEARS = 40;

/** Benchmarks by calendar year: blank until somebody has a curve. */
export const BENCHMARK_PATH = {
  label: 'Benchmark path',
  unit: 'per year',
  asOf: '2026-11-23',
  source: 'Our assumption (blank, the one benchmark holds in every year)',
  confidence: 'illustrative',
} as const satisfies Omit<Figure, 'value'>;
