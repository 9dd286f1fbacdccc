import type { CaseId, Provenance } from './project';

/** A set of figures; `asOf` is the date of the figures. */
export interface PactCase extends Provenance {
  readonly id: CaseId;
  /** As it stands after "case": a few words. */
  readonly label: string;
  /** One sentence. */
  readonly meaning: string;
}

/** The two sets of figures for phase one, the earlier first. Only the second was published. */
export const CASES: readonly PactCase[] = [
  {
    id: 'seed',
    label: 'figures of 12 Feb 2026',
    asOf: '2026-02-12',
    meaning: 'First figures; package US$ 38,000 to 44,000 million',
    source: 'The figures that this model began with',
    confidence: 'medium',
  },
  {
    id: 'announced',
    label: 'announcement of 17-18 Feb 2026',
    asOf: '2026-02-18',
    meaning: 'Announced by both governments; US$ 36,000 million',
    source: 'US Department of Commerce (17 Feb, Washington) and METI (18 Feb, Tokyo)',
    link: 'https://www.nationthailand.com/blogs/news/world/40062694',
    confidence: 'high',
  },
];
