import type { Figure } from './project';
import type { DatedFact } from './schedule';
import { illustrative } from './illustrative';

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
  signed: {
    label: 'Loans signed so far',
    value: 2_200,
    unit: 'US$ million; at least JPY 340 billion, all three projects',
    asOf: '2026-05-01',
    source: 'First loans by JBIC and private banks, as reported by NHK',
    link: 'https://www.wesearch.press/s/1-7972286f',
    confidence: 'high',
  },
} as const satisfies Record<string, Figure>;

/** The day of the memorandum: the pace so far is counted from it. */
export const WINDOW_START: DatedFact = {
  label: 'Memorandum signed',
  date: '2025-09-04',
  unit: 'date; the pace so far is counted from it',
  asOf: '2025-09-05',
  source: 'Memorandum of 4 Sep 2025, as reported by Mainichi',
  link: 'https://feedman.me/posts/2oGxU',
  confidence: 'high',
};

/** Investments may be made until this day. */
export const WINDOW_END: DatedFact = {
  label: 'Last day for investments',
  date: '2029-01-19',
  unit: 'date; investments from time to time until then',
  asOf: '2025-09-05',
  source: 'Memorandum of 4 Sep 2025, as reported by Bloomberg',
  link: 'https://www.newsbeep.com/uk/116324',
  confidence: 'high',
};

/** The day of the figures, a fixed one: a workbook gives the same answers tomorrow. */
export const AS_OF: DatedFact = {
  label: 'Day of the figures',
  date: '2026-11-23',
  unit: 'date; the months left are counted from it',
  asOf: '2026-11-23',
  source: 'The day on which the figures of this workbook were compiled',
  confidence: 'high',
};

export const YEARS = illustrative('Years in the model', 30, 'years from the first funding, 1 to 30', 'the memorandum names no term');
