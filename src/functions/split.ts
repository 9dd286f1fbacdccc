import { cellEngine } from './cellEngine';
import { CellError } from './cellError';
import { defineFunction } from './definition';
import { TERMS_RANGE } from './parameters';
import { counted } from './wording';

export const SPLIT = defineFunction({
  id: 'SPLIT',
  category: 'schedule',
  summary: {
    en: 'Splits a period’s profit between Japan and the US: 50/50 until the amount due to Japan is covered, 90/10 in favour of the US after that.',
    ja: '各期の利益を日本と米国に配分します。日本側の受取額が要回収額に達するまでは50対50、それを超える利益は米国90対日本10で配分します。',
  },
  question: {
    en: 'Who gets this year’s 300 if Japan is still owed 120?',
    ja: '日本側の要回収額が120残っているとき、当年の利益300は日米にどう配分されますか。',
  },
  parameters: [
    {
      name: 'profit',
      kind: 'series',
      help: {
        en: 'Profit of the period; a loss counts as 0. One amount, or a range with one a period.',
        ja: '当期の利益を指定します。損失は0とみなします。単一の値、または期ごとの値の範囲を指定できます。',
      },
    },
    {
      name: 'due',
      kind: 'series',
      help: {
        en: 'What Japan is still owed at that time, principal and interest; a negative amount counts as 0. As many amounts as there are profits.',
        ja: 'その時点における日本側の要回収額（元本および利息）を、利益と同じ個数で指定します。負の値は0とみなします。',
      },
    },
    TERMS_RANGE,
  ],
  result: 'matrix',
  returns: {
    en: 'Two columns, Japan’s amount and the amount of the US, with one row for each profit; in the unit of the profit.',
    ja: '日本の受取額と米国の受取額を2列で返します。利益1件につき1行とし、単位は利益と同じです。',
  },
  equation: 'x1 = min(X, Q / s1)\nx2 = X − x1\nJ = s1·x1 + s2·x2\nU = X − J',
  meaning: [
    {
      en: 'Of a profit of {profit}, Japan gets {cell 1, 1} and the US {cell 1, 2}.',
      ja: '利益{profit}のうち、日本の受取額は{cell 1, 1}、米国の受取額は{cell 1, 2}です。',
    },
    {
      en: 'Japan gets {cell 1, 1} and the US {cell 1, 2}.{rows = 1}',
      ja: '日本の受取額は{cell 1, 1}、米国の受取額は{cell 1, 2}です。{rows = 1}',
    },
    {
      en: 'Of {rows} profits, {sum profit} in all, Japan gets {total 1} and the US {total 2}.',
      ja: '{rows}件の利益（合計{sum profit}）のうち、日本の受取額は{total 1}、米国の受取額は{total 2}です。',
    },
    {
      en: 'Of {rows} profits, Japan gets {total 1} and the US {total 2}.',
      ja: '{rows}件の利益のうち、日本の受取額は{total 1}、米国の受取額は{total 2}です。',
    },
  ],
  example: '=PACT.SPLIT(300,120)',
  exampleResult: [[126, 174]],
  errors: [
    {
      en: '#VALUE! when profit and due have different numbers of cells',
      ja: '#VALUE!：利益と要回収額のセルの個数が異なる場合',
    },
  ],
  related: ['WATERFALL', 'RECOVERY', 'TERMS'],
  native: {
    formula: '=10%*300+(50%-10%)*MIN(300,120/50%)',
    note: {
      en: 'Japan’s amount; the amount of the US is the profit less this. The same for every profit of 0 or more and every amount due; a loss needs MAX(0, profit) first.',
      ja: '日本の受取額を求める数式です。米国の受取額は、利益からこの値を差し引いて求めます。利益および要回収額が0以上であれば結果は一致します。損失の場合は、先に MAX(0, 利益) で0に置き換える必要があります。',
    },
  },
  calculate({ profit, due, terms = {} }) {
    if (profit.length !== due.length) {
      const message = `due has ${counted(due.length, 'cell')}; expected ${profit.length}, as many as profit`;
      throw new CellError('#VALUE!', message, { argument: 'due' });
    }
    return cellEngine().splitsInDoubles(profit, due, terms);
  },
});
