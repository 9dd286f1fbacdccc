import { waterfall } from '../engine';
import { defineFunction } from './definition';
import { DATES, DRAWDOWNS, PROFITS, RATE, TERMS_RANGE } from './parameters';
import { chooseColumns } from './waterfallColumns';
import { waterfallInput } from './waterfallInput';

export const WATERFALL = defineFunction({
  id: 'WATERFALL',
  summary: {
    en: "The whole schedule, one row a period: Japan's claim, interest, both tiers of the split, what Japan and the US receive.",
    ja: '期ごとの配分計算表を返します（1期につき1行）。日本側の要回収額、利息、各段階の配分、日米それぞれの受取額を示します。',
  },
  parameters: [
    RATE,
    DRAWDOWNS,
    PROFITS,
    DATES,
    TERMS_RANGE,
    {
      name: 'columns',
      kind: 'text',
      optional: true,
      help: {
        en: 'Columns to return and their order, such as "period;japan;us"; omitted: all 16.',
        ja: '返す列とその順序をセミコロン区切りで指定します（例："period;japan;us"）。省略した場合は全16列を返します。',
      },
    },
    {
      name: 'headers',
      kind: 'flag',
      optional: true,
      help: {
        en: 'TRUE puts the names of the columns above the first period; omitted: FALSE.',
        ja: 'TRUE を指定すると、先頭に列名の行を追加します。省略した場合は FALSE とみなします。',
      },
    },
  ],
  result: 'matrix',
  example: '=PACT.WATERFALL(5%,100,{60,60,60,60,60},,,"period;due;japan;us;closing",TRUE)',
  exampleResult: [
    ['period', 'due', 'japan', 'us', 'closing'],
    [1, 105, 30, 30, 75],
    [2, 78.75, 30, 30, 48.75],
    [3, 51.1875, 30, 30, 21.1875],
    [4, 22.246875, 23.7975, 36.2025, 0],
    [5, 0, 6, 54, 0],
  ],
  errors: [{ en: '#VALUE! when columns names a column that does not exist', ja: '#VALUE!：columns に存在しない列名がある場合' }],
  calculate({ columns, headers = false, ...schedule }) {
    const chosen = chooseColumns(columns);
    const rows = waterfall(waterfallInput(schedule)).rows.map((row) => chosen.map((column) => row[column]));
    return headers ? [chosen, ...rows] : rows;
  },
});
