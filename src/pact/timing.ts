import { illustrative } from './illustrative';
import type { DatedFact } from './schedule';

/** The loans signed on that day cover all three projects. */
export const FIRST_FUNDING: DatedFact = {
  label: 'First funding',
  date: '2026-05-01',
  unit: 'date',
  asOf: '2026-05-01',
  source: 'First loans, all three projects, as reported by NHK',
  link: 'https://www.wesearch.press/s/1-7972286f',
  confidence: 'high',
};

export const LIFE = illustrative('Years that earn', 30, 'years', 'from the first funding; the whole timeline');

/** Of a question, not of the pact: by when Japan is to be repaid. */
export const REPAY_BY: DatedFact = {
  label: 'Repay Japan by',
  date: '2046-05-01',
  unit: 'date',
  asOf: '2026-11-23',
  source: 'Our assumption (20 years after the first funding, as in the Korean memorandum)',
  link: 'https://www.kollo.kr/todaycontent?id=ehcoUk',
  confidence: 'illustrative',
};
