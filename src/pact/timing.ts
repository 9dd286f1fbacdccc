import { illustrative } from './illustrative';
import type { DatedFact } from './schedule';

/** The loans signed on that day cover all three projects. */
export const FIRST_FUNDING: DatedFact = {
  label: 'First funding',
  date: '2026-05-01',
  unit: 'date',
  asOf: '2026-05-01',
  source: 'First loans signed by JBIC and banks, NHK',
  link: 'https://www.wesearch.press/s/1-7972286f',
  confidence: 'high',
};

export const LIFE = illustrative('Years that earn', 30, 'years', 'from the first funding; the whole timeline');
