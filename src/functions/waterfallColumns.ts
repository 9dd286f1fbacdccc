import { CellError } from './cellError';
import type { Localised } from './definition';
import { keyword } from './scalars';

/** The columns of a schedule in their order, by the names that `columns` takes. */
export const WATERFALL_COLUMNS = {
  period: { en: 'Number of the period, from 1', ja: '期の番号（1から）' },
  opening: { en: "Japan's claim at the start of the period", ja: '期首の要回収額' },
  drawdown: { en: 'Funding drawn at the start of the period', ja: '期首の拠出額' },
  interest: { en: 'Interest of the period', ja: '当期の利息' },
  due: { en: 'Due to Japan before the distribution: opening + drawdown + interest', ja: '配分前の要回収額（期首残高＋拠出額＋利息）' },
  distributable: { en: 'Profit to distribute, after losses carried forward', ja: '配分可能利益（繰越損失の控除後）' },
  tier1: { en: 'Part of it shared 50/50', ja: '第1段階（50対50）の対象額' },
  tier2: { en: 'Part of it shared 90/10', ja: '第2段階（米国90対日本10）の対象額' },
  japanRecovery: { en: "Japan's part of tier 1, which repays the claim", ja: '第1段階における日本の受取額（回収に充当）' },
  japanInterest: { en: 'of which interest', ja: 'うち利息充当額' },
  japanPrincipal: { en: 'of which principal', ja: 'うち元本充当額' },
  japanTier2: { en: "Japan's part of tier 2", ja: '第2段階における日本の受取額' },
  japan: { en: 'Japan receives', ja: '日本の受取額' },
  us: { en: 'The US receives', ja: '米国の受取額' },
  closing: { en: "Japan's claim at the end of the period", ja: '期末の要回収額' },
  lossClosing: { en: 'Loss carried forward', ja: '翌期への繰越損失' },
} as const satisfies Readonly<Record<string, Localised>>;

export type WaterfallColumn = keyof typeof WATERFALL_COLUMNS;

const ALL = Object.keys(WATERFALL_COLUMNS) as readonly WaterfallColumn[];
const COLUMN_BY_KEYWORD = new Map(ALL.map((column) => [keyword(column), column]));

/**
 * The columns named in a text such as "period;japan;us", in that order; upper or lower case. No text means all.
 *
 * @throws CellError #VALUE! naming the column that does not exist
 */
export function chooseColumns(text: string | undefined): readonly WaterfallColumn[] {
  if (text === undefined || keyword(text) === '') return ALL;
  return text.split(';').map((name, index) => {
    const column = COLUMN_BY_KEYWORD.get(keyword(name));
    if (!column) throw new CellError('#VALUE!', `columns: item ${index + 1} is "${name.trim()}"; expected one of ${ALL.join(', ')}`);
    return column;
  });
}
