import type { Provenance } from './project';

/** A row of the terms that every PACT function reads: the names and defaults of the functions' `[terms]` argument. */
export interface Term extends Provenance {
  readonly id: TermId;
  /** "" leaves the default to the functions. */
  readonly value: number | string;
  /** One sentence; for a choice it lists the choices. */
  readonly meaning: string;
}

export type TermId =
  | 'share_before'
  | 'share_after'
  | 'hurdle'
  | 'compounding'
  | 'basis'
  | 'per_year'
  | 'losses'
  | 'rounding'
  | 'amort_start'
  | 'amort_periods'
  | 'arrears_rate';

const CONVENTION = { asOf: '2026-11-23', source: 'Our assumption (the memorandum does not say)', confidence: 'illustrative' } as const;

/** The terms with their defaults, in the order in which `PACT.TERMS()` lists them. */
export const TERMS: readonly Term[] = [
  {
    id: 'share_before',
    value: 0.5,
    meaning: "Japan's share of profits until its claim is repaid",
    asOf: '2025-09-10',
    source: 'Memorandum of 4 Sep 2025, paragraph 13; CSIS summary',
    link: 'https://jp-reports.com/en/articles/dgzgriD7',
    confidence: 'high',
  },
  {
    id: 'share_after',
    value: 0.1,
    meaning: "Japan's share of profits after that",
    asOf: '2025-09-10',
    source: 'Memorandum of 4 Sep 2025, paragraph 13; CSIS summary',
    link: 'https://jp-reports.com/en/articles/dgzgriD7',
    confidence: 'high',
  },
  {
    id: 'hurdle',
    value: 'cumulative',
    meaning: 'cumulative: one claim; annual: an amount a period',
    asOf: '2025-11-24',
    source: 'One switch: St. Louis Fed, most reports; some read a yearly amount',
    link: 'https://www.stlouisfed.org/on-the-economy/2025/nov/analyzing-japan-550-billion-pledge-invest-us',
    confidence: 'medium',
  },
  { id: 'compounding', value: 'periodic', meaning: 'Interest is periodic, effective or simple', ...CONVENTION },
  { id: 'basis', value: 0, meaning: 'Day count, 0 to 4 as in YEARFRAC; 0 is US 30/360', ...CONVENTION },
  { id: 'per_year', value: 1, meaning: 'Periods a year: 1 annual, 2 semi-annual, 4 quarterly', ...CONVENTION },
  { id: 'losses', value: 'carry', meaning: 'A loss is carried forward (carry) or dropped (ignore)', ...CONVENTION },
  { id: 'rounding', value: 'none', meaning: 'none, or the decimals of a ledger, 0 to 6', ...CONVENTION },
  { id: 'amort_start', value: 1, meaning: 'annual hurdle: first period with an instalment', ...CONVENTION },
  { id: 'amort_periods', value: '', meaning: 'annual hurdle: number of instalments; all periods unless replaced', ...CONVENTION },
  { id: 'arrears_rate', value: 0, meaning: 'annual hurdle: yearly interest on arrears', ...CONVENTION },
];
