import type { Figure, ProjectId, Provenance } from './project';

/** The steps from the shortlist to the first dollar, in their order. */
export const STEPS = [
  { id: 'shortlisted', label: 'Shortlisted' },
  { id: 'consulted', label: 'Consulted' },
  { id: 'recommended', label: 'Recommended' },
  { id: 'selected', label: 'Selected' },
  { id: 'notified', label: 'Notified' },
  { id: 'funded', label: 'Funded' },
] as const;

export type StepId = (typeof STEPS)[number]['id'];

/** The days of the steps of one project; a step without a day is not public. */
export interface Pipeline extends Provenance {
  readonly project: ProjectId;
  readonly unit: string;
  /** ISO dates. */
  readonly days: Readonly<Partial<Record<StepId, string>>>;
}

const ANNOUNCED_AND_FUNDED = {
  unit: 'dates',
  days: { selected: '2026-02-17', notified: '2026-02-17', funded: '2026-05-01' },
  asOf: '2026-05-01',
  source: 'US Commerce, 17 Feb 2026, taken as the notice; first loans by NHK. Blank: not public',
  link: 'https://www.wesearch.press/s/1-7972286f',
  confidence: 'medium',
} as const;

/** All three were announced together, and the loans of 1 May 2026 cover all three. */
export const PIPELINES: readonly Pipeline[] = [
  { project: 'gas-power', ...ANNOUNCED_AND_FUNDED },
  { project: 'oil-terminal', ...ANNOUNCED_AND_FUNDED },
  { project: 'diamonds', ...ANNOUNCED_AND_FUNDED },
];

const PARAGRAPH_7 = {
  asOf: '2026-02-12',
  source: 'Memorandum of 4 Sep 2025, paragraph 7, as reported by Bloomberg: not earlier than',
  link: 'https://www.fsxbusiness.com/us-japan-near-deal-on-550bn-fund',
  confidence: 'high',
} as const satisfies Provenance;

export const NOTICE_DAYS: Figure = {
  label: 'Days of notice',
  value: 45,
  unit: 'business days after the notice of selection',
  ...PARAGRAPH_7,
};

/** A choice between words, with its origin. */
export interface Choice extends Provenance {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly string[];
  readonly unit: string;
}

/** Bloomberg and the Korean memorandum read a floor; FT and AFP a deadline. */
export const FUNDING_READING: Choice = {
  label: 'Reading of the notice',
  value: 'floor',
  choices: ['floor', 'deadline'],
  unit: 'floor: not earlier than that day; deadline: within the days',
  ...PARAGRAPH_7,
};

export const CALENDAR: Choice = {
  label: 'Holidays that count',
  value: 'US+JP',
  choices: ['none', 'US', 'JP', 'US+JP'],
  unit: 'none, US, JP or US+JP; the table is at the end of this sheet',
  asOf: '2026-11-23',
  source: 'Our assumption (banks of both countries are open on a business day)',
  confidence: 'illustrative',
};
