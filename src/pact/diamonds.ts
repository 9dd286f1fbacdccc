import type { Figure } from './project';
import type { ProjectTiming } from './schedule';
import { illustrative } from './illustrative';
import { FIRST_FUNDING, LIFE } from './timing';

export const DIAMONDS = {
  price: illustrative('Price', 0.32, 'US$ per carat', 'set so that the announced case is repaid inside the horizon'),
  capacity: illustrative('Full output', 800, 'm carats a year', 'the capacity of the plant is not public'),
  variableCost: illustrative('Unit cost', 0.14, 'US$ per carat', 'round value'),
  offtake: {
    label: 'Sold to Japan',
    value: 0.3,
    unit: 'share of the output',
    asOf: '2026-11-23',
    source: 'Our assumption (Asahi Diamond and Noritake are interested; no share is public)',
    link: 'https://www.fujipost.com/business/45945.html',
    confidence: 'illustrative',
  },
  fixedCost: illustrative('Fixed cost', 30, 'US$ m a year', 'round value, 5% of the cost'),
} as const satisfies Record<string, Figure>;

export const DIAMONDS_TIMING: ProjectTiming = {
  firstFunding: FIRST_FUNDING,
  life: LIFE,
  draw: {
    label: 'Share of cost drawn',
    values: [0.5, 0.5, 0, 0, 0, 0],
    unit: 'of the cost',
    asOf: '2026-11-23',
    source: 'Our assumption (two years of construction)',
    confidence: 'illustrative',
  },
  output: {
    label: 'Share of full output',
    values: [0, 0.3, 0.6, 0.85, 1, 1],
    unit: 'of full',
    asOf: '2026-11-23',
    source: 'Our assumption (no start date is public)',
    confidence: 'illustrative',
  },
};
