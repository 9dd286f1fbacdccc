import type { Figure } from './project';

/** The memorandum of 4 September 2025: a ceiling and a last day. */
export const FRAMEWORK = {
  ceiling: {
    label: 'Framework ceiling',
    value: 550_000,
    unit: 'US$ million; equity, loans and guarantees',
    asOf: '2025-09-05',
    source: 'Memorandum of 4 Sep 2025, as reported by Mainichi',
    link: 'https://feedman.me/posts/2oGxU',
    confidence: 'high',
  },
  secondBatch: {
    label: 'Second batch, up to',
    value: 73_000,
    unit: 'US$ million; small reactors and gas plants',
    asOf: '2026-03-20',
    source: 'Joint announcement of 19-20 Mar 2026, as reported by NHK',
    link: 'https://kantanreader.com/ade10d62d7afa1349bb7a340c1f0a73a.html',
    confidence: 'high',
  },
} as const satisfies Record<string, Figure>;

/** Investments may be made until this day. */
export const WINDOW_END = {
  label: 'Last day for investments',
  date: '2029-01-19',
  unit: 'date; investments "from time to time" until then',
  asOf: '2025-09-05',
  source: 'Memorandum of 4 Sep 2025, as reported by Bloomberg',
  link: 'https://www.newsbeep.com/uk/116324',
  confidence: 'high',
} as const;
