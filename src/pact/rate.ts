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
