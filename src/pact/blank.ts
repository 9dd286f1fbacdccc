import type { CaseId, Figure, Project } from './project';
import type { ProjectTiming } from './schedule';
import { illustrative } from './illustrative';
import { FIRST_FUNDING, LIFE } from './timing';

/** A project of one's own: every figure is a round one to replace. */
export const BLANK = {
  price: illustrative('Price', 250, 'US$ per unit', 'a round value to replace'),
  capacity: illustrative('Full output', 1_000_000, 'units a year', 'a round value to replace'),
  variableCost: illustrative('Unit cost', 50, 'US$ per unit', 'a round value to replace'),
  fixedCost: illustrative('Fixed cost', 20, 'US$ m a year', 'a round value to replace'),
} as const satisfies Record<string, Figure>;

const COST = illustrative('Project cost', 1_000, 'US$ million', 'a round value to replace');

/** Its cost in both cases. */
export const BLANK_COST: Readonly<Record<CaseId, Figure>> = { seed: COST, announced: COST };

export const BLANK_FACTS: Omit<Project, 'id' | 'cost'> = {
  name: 'Project',
  purpose: 'Replace the blue figures with your own.',
  place: 'Yours to fill in',
  sponsor: 'Yours to fill in',
  status: 'Not part of phase one',
};

export const BLANK_TIMING: ProjectTiming = {
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
    values: [0, 0, 0.5, 1, 1, 1],
    unit: 'of full',
    asOf: '2026-11-23',
    source: 'Our assumption (a year to run up after construction)',
    confidence: 'illustrative',
  },
};
