import type { AnnualRow, WaterfallRow } from '../engine';
import { cellEngine } from './cellEngine';
import { defineFunction } from './definition';
import { DATES, DRAWDOWNS, PROFITS, RATE, TERMS_RANGE } from './parameters';
import { chooseColumns } from './waterfallColumns';
import { waterfallInput } from './waterfallInput';

export const WATERFALL = defineFunction({
  id: 'WATERFALL',
  category: 'schedule',
  summary: {
    en: 'The whole schedule, one row a period: Japan’s claim, interest, both tiers of the split, what Japan and the US receive.',
    ja: '期ごとの配分計算表を返します（1期につき1行）。日本側の要回収額、利息、各段階の配分、日米それぞれの受取額を示します。',
  },
  question: {
    en: 'How does the whole schedule run, period by period?',
    ja: '期ごとの配分計算は、全期間を通じてどのように推移しますか。',
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
        en: 'Columns to return and their order, such as "period;japan;us"; omitted: all 16. The annual hurdle has deemed and arrears for interest and closing.',
        ja: '返す列とその順序をセミコロン区切りで指定します（例："period;japan;us"）。省略した場合は全16列を返します。annual では interest と closing の代わりに deemed と arrears を用います。',
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
  returns: {
    en: 'One row a period, with the columns chosen in columns or all of them; with headers their names stand above. Amounts in the unit of drawdowns and profits.',
    ja: '1期につき1行で、columns に指定した列、または全ての列を返します。headers が TRUE の場合は先頭に列名の行が付きます。金額の単位は drawdowns および profits と同じです。',
  },
  equation:
    'Q = (B + D)·(1 + f)\nX = max(0, P − L)\nx1 = min(X, Q / s1)\nx2 = X − x1\nJ = s1·x1 + s2·x2\nU = X − J\nB′ = Q − s1·x1\nL′ = max(0, L − P)',
  meaning: [
    {
      en: 'Of {summary Total profit distributed} that is distributed, Japan gets {summary Japan total} and the US {summary US total}; {summary Still due at the end} is still due to Japan at the end.{summary Still due at the end > 0}',
      ja: '配分される利益{summary Total profit distributed}のうち、日本の受取額は{summary Japan total}、米国の受取額は{summary US total}です。最終期末に{summary Still due at the end}が未回収です。{summary Still due at the end > 0}',
    },
    {
      en: 'Of {summary Total profit distributed} that is distributed, Japan gets {summary Japan total} and the US {summary US total}. Japan is repaid after {summary Recovery period} periods.',
      ja: '配分される利益{summary Total profit distributed}のうち、日本の受取額は{summary Japan total}、米国の受取額は{summary US total}です。日本側の回収は{summary Recovery period}期で完了します。',
    },
    {
      en: 'The schedule has {rows} rows, one a period.',
      ja: '配分計算表は{rows}行です（1期につき1行）。',
    },
  ],
  example: '=PACT.WATERFALL(5%,100,{60,60,60,60,60},,,"period;due;japan;us;closing",TRUE)',
  exampleResult: [
    ['period', 'due', 'japan', 'us', 'closing'],
    [1, 105, 30, 30, 75],
    [2, 78.75, 30, 30, 48.75],
    [3, 51.1875, 30, 30, 21.1875],
    [4, 22.246875, 23.7975, 36.2025, 0],
    [5, 0, 6, 54, 0],
  ],
  errors: [
    {
      en: '#VALUE! when columns names a column that the hurdle of the terms does not have',
      ja: '#VALUE!：columns に、条件の hurdle で存在しない列名がある場合',
    },
  ],
  related: ['RECOVERY', 'SUMMARY', 'BALANCE', 'CHECK'],
  calculate({ columns, headers = false, ...schedule }) {
    const { hurdle, rows } = cellEngine().rowsInDoubles(waterfallInput(schedule));
    const chosen = chooseColumns(columns, hurdle);
    // The layout holds only columns that the rows of this hurdle have.
    const cells = (rows as readonly Partial<AnnualRow & WaterfallRow>[]).map((row) =>
      chosen.map((column) => (column && row[column]) ?? null),
    );
    return headers ? [chosen, ...cells] : cells;
  },
});
