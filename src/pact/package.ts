import type { Figure } from './project';

/** What was said of the first package as a whole. */
export const PACKAGE = {
  low: {
    label: 'Published range, from',
    value: 38_000,
    unit: 'US$ million',
    asOf: '2026-02-12',
    source: 'The figures that this model began with',
    confidence: 'medium',
  },
  high: {
    label: 'Published range, to',
    value: 44_000,
    unit: 'US$ million',
    asOf: '2026-02-12',
    source: 'The figures that this model began with',
    confidence: 'medium',
  },
  announced: {
    label: 'Announced total',
    value: 36_000,
    unit: 'US$ million',
    asOf: '2026-02-18',
    source: 'US Department of Commerce (17 Feb, Washington) and METI (18 Feb, Tokyo)',
    link: 'https://www.nationthailand.com/blogs/news/world/40062694',
    confidence: 'high',
  },
} as const satisfies Record<string, Figure>;
