import type { Hurdle } from '../engine';
import { CellError } from './cellError';
import type { Localised } from './definition';
import { keyword } from './scalars';

/** Every column of a schedule, by the names that `columns` takes. */
export const WATERFALL_COLUMNS = {
  period: { en: 'Number of the period, from 1', ja: '期の番号（1から）' },
  opening: { en: 'Japan’s claim at the start of the period', ja: '期首の要回収額' },
  drawdown: { en: 'Funding drawn at the start of the period', ja: '期首の拠出額' },
  interest: { en: 'Interest of the period', ja: '当期の利息' },
  due: {
    en: 'Due to Japan before the distribution: opening + drawdown + interest; under the annual hurdle deemed + arrears before',
    ja: '配分前の要回収額（期首残高＋拠出額＋利息）。annual の場合は、みなし配分額＋前期までの未払額',
  },
  distributable: { en: 'Profit to distribute, after losses carried forward', ja: '配分可能利益（繰越損失の控除後）' },
  tier1: {
    en: 'Part of distributable shared at share_before (50/50 by default)',
    ja: 'distributable のうち第1段階（share_before、既定では50対50）の対象額',
  },
  tier2: {
    en: 'Part of distributable shared at share_after (90/10 in favour of the US by default)',
    ja: 'distributable のうち第2段階（share_after、既定では米国90対日本10）の対象額',
  },
  japanRecovery: { en: 'Japan’s part of tier 1, which repays the claim', ja: '第1段階における日本の受取額（回収に充当）' },
  japanInterest: { en: 'Part of japanRecovery that pays interest', ja: 'japanRecovery のうち利息充当額' },
  japanPrincipal: { en: 'Part of japanRecovery that repays principal', ja: 'japanRecovery のうち元本充当額' },
  japanTier2: { en: 'Japan’s part of tier 2', ja: '第2段階における日本の受取額' },
  japan: { en: 'Japan receives', ja: '日本の受取額' },
  us: { en: 'The US receives', ja: '米国の受取額' },
  closing: { en: 'Japan’s claim at the end of the period', ja: '期末の要回収額' },
  lossClosing: { en: 'Loss carried forward', ja: '翌期への繰越損失' },
  deemed: {
    en: 'Annual hurdle only, in the place of interest: the deemed amount of the period, interest and an instalment',
    ja: 'annual の場合のみ（interest の位置）：当期のみなし配分額（利息および元本の分割額）',
  },
  arrears: {
    en: 'Annual hurdle only, in the place of closing: what is left unpaid of the amount due',
    ja: 'annual の場合のみ（closing の位置）：期末の未払額',
  },
} as const satisfies Readonly<Record<string, Localised>>;

export type WaterfallColumn = keyof typeof WATERFALL_COLUMNS;

/** A column of the layout; null is one that stays blank. */
type Place = WaterfallColumn | null;

const CUMULATIVE = [
  'period',
  'opening',
  'drawdown',
  'interest',
  'due',
  'distributable',
  'tier1',
  'tier2',
  'japanRecovery',
  'japanInterest',
  'japanPrincipal',
  'japanTier2',
  'japan',
  'us',
  'closing',
  'lossClosing',
] as const satisfies readonly WaterfallColumn[];

/** The same 16 places, so that what Japan and the US receive stands where it stood when the hurdle of the terms is changed. */
const ANNUAL = [
  'period',
  null,
  'drawdown',
  'deemed',
  'due',
  'distributable',
  'tier1',
  'tier2',
  'japanRecovery',
  null,
  null,
  'japanTier2',
  'japan',
  'us',
  'arrears',
  'lossClosing',
] as const satisfies readonly Place[];

export const LAYOUTS: Readonly<Record<Hurdle, readonly Place[]>> = { cumulative: CUMULATIVE, annual: ANNUAL };

/**
 * The columns named in a text such as "period;japan;us", in that order; upper or lower case. No text means all 16 places of the hurdle.
 *
 * @throws CellError #VALUE! naming the column that does not exist under the hurdle
 */
export function chooseColumns(text: string | undefined, hurdle: Hurdle): readonly Place[] {
  const layout = LAYOUTS[hurdle];
  if (text === undefined || keyword(text) === '') return layout;
  const known = new Map(layout.filter((column) => column !== null).map((column) => [keyword(column), column]));
  return text.split(';').map((name, index) => {
    const column = known.get(keyword(name));
    if (column) return column;
    const under = hurdle === 'annual' ? ' under the annual hurdle' : '';
    const expected = name.includes(',') ? 'separate the names with ;' : `expected one of ${[...known.values()].join(', ')}${under}`;
    throw new CellError('#VALUE!', `columns: item ${index + 1} is "${name.trim()}"; ${expected}`, { argument: 'columns' });
  });
}
