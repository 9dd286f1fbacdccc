import type { Figure, Provenance } from './project';
import { illustrative } from './illustrative';

/** How an instrument is repaid, in the words of PACT.FUNDING: bond and reserves all at the end, loan in level payments of interest and principal. */
export type FundingKind = 'bond' | 'loan' | 'reserves';

/** One way in which Japan raises the dollars that it pays in. */
export interface FundingInstrument {
  readonly id: 'jbic-bonds' | 'government-loans' | 'fx-reserves' | 'nexi-guaranteed';
  readonly label: string;
  readonly kind: FundingKind;
  /** Of Japan's funding, 0 to 1; the shares of all instruments add up to 1. */
  readonly share: Figure;
  /** Interest, or the yield that is given up, a year. */
  readonly cost: Figure;
  /** Years. */
  readonly tenor: Figure;
}

const PLANNED_MIX = {
  asOf: '2025-09-05',
  source: 'Planned mix: JBIC one third, NEXI-guaranteed bank loans two thirds (Mainichi)',
  link: 'https://feedman.me/posts/2oGxU',
  confidence: 'medium',
} as const satisfies Provenance;

const OF_FUNDING = "of Japan's funding";
const PER_YEAR = 'per year';

/** The share within the third of JBIC that no source divides. */
const withinJbic = (value: number) => illustrative('Share', value, OF_FUNDING, "a division of JBIC's third that no source gives");
const cost = (value: number, reason: string) => illustrative('Cost per year', value, PER_YEAR, reason);
const tenor = (value: number, reason: string) => illustrative('Tenor, years', value, 'years', reason);

/** JBIC equity and loans one third, NEXI-guaranteed private loans two thirds; the routes of JBIC's third as reported in November 2025. */
export const FUNDING_MIX: readonly FundingInstrument[] = [
  {
    id: 'jbic-bonds',
    label: 'JBIC dollar bonds',
    kind: 'bond',
    share: withinJbic(0.15),
    cost: cost(0.044, 'a ten-year Treasury yield of about 4% plus a government-guaranteed spread'),
    tenor: tenor(10, 'a usual tenor of dollar bonds'),
  },
  {
    id: 'government-loans',
    label: 'Government-backed loans',
    kind: 'loan',
    share: withinJbic(0.1),
    cost: cost(0.042, 'between Treasury yields and dollar bonds'),
    tenor: tenor(20, 'about the years to recovery'),
  },
  {
    id: 'fx-reserves',
    label: 'Foreign exchange reserves',
    kind: 'reserves',
    share: withinJbic(1 / 3 - 0.25),
    cost: cost(0.04, 'the yield of the Treasuries that are sold'),
    tenor: tenor(10, 'the reserves are made whole after ten years'),
  },
  {
    id: 'nexi-guaranteed',
    label: 'NEXI-guaranteed private loans',
    kind: 'loan',
    share: { label: 'Share', value: 2 / 3, unit: OF_FUNDING, ...PLANNED_MIX },
    cost: cost(0.052, 'six-month SOFR of about 4%, a bank margin and the guarantee fee'),
    tenor: tenor(15, 'a usual tenor of project loans'),
  },
];
