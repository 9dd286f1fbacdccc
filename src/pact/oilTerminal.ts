import type { Figure } from './project';
import type { ProjectTiming } from './schedule';
import { illustrative } from './illustrative';
import { FIRST_FUNDING, LIFE } from './timing';

/** Published capacities, million barrels a day: US Department of Transportation, licence, E&E News. */
export const OIL_TERMINAL_CAPACITIES = [1, 1.2, 2] as const;

export const OIL_TERMINAL = {
  price: illustrative('Fee per barrel', 1.4, 'US$ per barrel', 'not public; set so that the announced case is repaid'),
  capacity: {
    label: 'Capacity',
    value: 1.2,
    unit: 'million b/d',
    asOf: '2026-02-04',
    source: 'OGJ: 1.2; sources differ (US DOT 1.0, E&E 2.0)',
    link: 'https://www.ogj.com/general-interest/government/news/55355295/us-approves-license-for-texas-gulflink-deepwater-oil-export-port',
    confidence: 'medium',
  },
  variableCost: illustrative('Variable cost', 0.05, 'US$ per barrel', 'round value'),
  fixedCost: illustrative('Fixed cost', 45, 'US$ m a year', 'round value, about 2% of the cost'),
} as const satisfies Record<string, Figure>;

export const OIL_TERMINAL_TIMING: ProjectTiming = {
  firstFunding: FIRST_FUNDING,
  life: LIFE,
  draw: {
    label: 'Share of cost drawn',
    values: [0.2, 0.5, 0.3, 0, 0, 0],
    unit: 'of the cost',
    asOf: '2026-11-23',
    source: 'Our assumption (three years of construction)',
    confidence: 'illustrative',
  },
  output: {
    label: 'Utilisation of capacity',
    values: [0, 0, 0.25, 0.5, 0.65, 0.7],
    unit: 'of full',
    asOf: '2026-11-23',
    source: 'Our assumption (an analyst saw no shipper demand before 2027)',
    link: 'https://thenewsrelay.com',
    confidence: 'illustrative',
  },
};
