import type { Figure, Project, ProjectId } from './project';

const ANNOUNCED_SOURCE = 'METI and US Commerce, as reported by The Nation, 18 Feb 2026';

function seedCost(value: number): Figure {
  return {
    label: 'Project cost',
    value,
    unit: 'US$ million',
    asOf: '2026-02-12',
    source: 'First figure of this model, of about 12 Feb 2026',
    confidence: 'medium',
  };
}

function announcedCost(value: number, source: string, link: string): Figure {
  return { label: 'Project cost', value, unit: 'US$ million', asOf: '2026-02-18', source, link, confidence: 'high' };
}

/** Phase one, in the order of its size. */
export const PROJECTS: readonly Project[] = [
  {
    id: 'gas-power',
    name: 'Gas power',
    purpose: 'A 9.2 GW gas-fired power complex for AI data centers at Portsmouth, Ohio.',
    place: 'Portsmouth, Ohio',
    sponsor: 'SB Energy (SoftBank)',
    status: 'Announced 17-18 Feb 2026; first loans signed 1 May 2026',
    cost: {
      seed: seedCost(40_000),
      announced: announcedCost(33_300, ANNOUNCED_SOURCE, 'https://www.nationthailand.com/blogs/news/world/40062694'),
    },
  },
  {
    id: 'oil-terminal',
    name: 'Oil terminal',
    purpose: 'Texas GulfLink: a deepwater port that loads crude oil for export.',
    place: 'Off the coast of Texas',
    sponsor: 'Sentinel Midstream',
    status: 'Port licence 3 Feb 2026; announced 17-18 Feb 2026; first loans signed 1 May 2026',
    cost: {
      seed: seedCost(2_000),
      announced: announcedCost(2_100, ANNOUNCED_SOURCE, 'https://www.nationthailand.com/blogs/news/world/40062694'),
    },
  },
  {
    id: 'diamonds',
    name: 'Diamonds',
    purpose: 'A plant for synthetic diamond grit, meant to meet the whole US demand.',
    place: 'Georgia',
    sponsor: 'Element Six (De Beers)',
    status: 'Announced 17-18 Feb 2026; first loans signed 1 May 2026',
    cost: {
      seed: seedCost(500),
      announced: announcedCost(
        600,
        'METI and US Commerce, as reported by Fuji Post, 18 Feb 2026',
        'https://www.fujipost.com/business/45945.html',
      ),
    },
  },
];

/** The project of that id. */
export function project(id: ProjectId): Project {
  const found = PROJECTS.find((one) => one.id === id);
  if (!found) throw new Error(`No phase-one project has the id "${id}"; the ids are ${PROJECTS.map((one) => one.id).join(', ')}.`);
  return found;
}
