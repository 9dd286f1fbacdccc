import type { Figure } from './project';
import type { Schedule } from './schedule';
import { illustrative } from './illustrative';

const TRADE = {
  asOf: '2024-12-31',
  source: "Japan's trade statistics for 2024, as reported by nippon.com",
  link: 'https://www.nippon.com/en/japan-data/h02371/trump-tariffs-set-to-deal-heavy-blow-to-trade-partner-japan.html',
  confidence: 'high',
} as const;

/** What US tariffs on Japan fall on. */
export const TRADE_BASE = {
  imports: {
    label: 'US imports from Japan',
    value: 152_060,
    unit: 'US$ million a year; 2024',
    asOf: '2024-12-31',
    source: 'US import data for 2024',
    link: 'https://www.usimportdata.com/blogs/us-japan-trade-deal-deficit-top-imports-2025',
    confidence: 'medium',
  },
  exports: { label: "Japan's exports to the US", value: 21.3, unit: 'JPY trillion; 2024', ...TRADE },
  cars: { label: 'of which cars and parts', value: 7.2, unit: 'JPY trillion; 2024', ...TRADE },
  steel: illustrative('Steel and aluminium', 0.02, 'share of imports', 'round value; tariffs of their own under s.232'),
  exempt: illustrative('Exempt goods', 0.06, 'share of imports', 'round value; aircraft, generic medicines, natural resources'),
  passThrough: illustrative('Pass-through', 0, 'share of the increase that US buyers pay', 'exporters bear all, as in most press figures'),
  elasticity: illustrative('Elasticity', 1, '% fewer imports per 1% higher price; counts with a pass-through', 'round value'),
} as const satisfies Record<string, Figure>;

/** The segments of the tariff table, in the order of the rates below. */
export const SEGMENTS = ['General goods', 'Cars and parts', 'Steel, aluminium', 'Exempt'] as const;

/** All-in rates, one a segment. */
export const CURRENT_RATES: Schedule = {
  label: 'Tariff today',
  values: [0.15, 0.15, 0.5, 0],
  unit: 'all in',
  asOf: '2025-09-04',
  source: 'Executive order of 4 Sep 2025: 15% all in, cars 15%, metals stay at 50%',
  link: 'https://www.mondaq.com/unitedstates/international-trade-investment/1676432/49-september-4-2025-%7C-us-japan-trade-agreement',
  confidence: 'high',
};

export const RAISED_RATES: Schedule = {
  label: 'Tariff after declining',
  values: [0.25, 0.25, 0.5, 0],
  unit: 'all in',
  asOf: '2025-07-07',
  source: 'Our assumption (rate of the letter of 7 Jul 2025; metals and exempt goods as today)',
  link: 'https://www.internationaltradecomplianceupdate.com/?p=22769',
  confidence: 'illustrative',
};
