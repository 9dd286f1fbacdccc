import type { Figure } from './project';
import type { ProjectTiming } from './schedule';
import { illustrative } from './illustrative';
import { FIRST_FUNDING, LIFE } from './timing';

const PLAN = 'https://particlenews.pages.dev/story/us-unveils-10-gw-ohio-ai-data-center-plan-paired-with-massive-natural-gas-buildout';

export const GAS_POWER = {
  price: illustrative('Power price', 110, 'US$ per MWh', 'set so that the announced case is repaid inside the horizon'),
  capacity: {
    label: 'Capacity',
    value: 9_200,
    unit: 'MW',
    asOf: '2026-02-18',
    source: 'US Commerce and METI, 17-18 Feb 2026',
    link: 'https://www.malaymail.com/news/money/2026/02/18/trump-touts-one-very-special-word-that-makes-japan-spend-us36b-in-america-tariffs/209535',
    confidence: 'high',
  },
  availability: illustrative('Availability', 0.85, 'share of hours', 'typical of combined-cycle plants run as base load'),
  heatRate: illustrative('Heat rate', 6.4, 'MMBtu per MWh', 'typical of new combined-cycle plants'),
  gasPrice: illustrative('Gas price', 3.5, 'US$ per MMBtu', 'round value; replace it with your own curve'),
  variableCost: illustrative('Variable O&M', 2.5, 'US$ per MWh', 'round value'),
  fixedCost: illustrative('Fixed O&M', 15_000, 'US$ per MW-year', 'round value'),
} as const satisfies Record<string, Figure>;

export const GAS_POWER_TIMING: ProjectTiming = {
  firstFunding: FIRST_FUNDING,
  life: LIFE,
  draw: {
    label: 'Share of cost drawn',
    values: [0.06, 0.2, 0.28, 0.26, 0.2, 0],
    unit: 'of the cost',
    asOf: '2026-05-01',
    source: 'Our assumption (only the first draw, about 6%, was reported by NHK)',
    link: 'https://www.wesearch.press/s/1-7972286f',
    confidence: 'illustrative',
  },
  output: {
    label: 'Share of capacity running',
    values: [0, 0.02, 0.2, 0.55, 0.9, 1],
    unit: 'of full',
    asOf: '2026-05-31',
    source: 'Our path to the plan: 800 MW early 2028, the rest to 2030',
    link: PLAN,
    confidence: 'illustrative',
  },
};
