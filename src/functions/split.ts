import { split } from '../engine';
import { CellError } from './cellError';
import { defineFunction } from './definition';
import { TERMS_RANGE } from './parameters';
import { counted } from './wording';

export const SPLIT = defineFunction({
  id: 'SPLIT',
  summary: {
    en: "Splits a period's profit between Japan and the US: 50/50 until the amount due to Japan is covered, 90/10 in favour of the US after that.",
    ja: '各期の利益を日本と米国に配分します。日本側の受取額が要回収額に達するまでは50対50、それを超える利益は米国90対日本10で配分します。',
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
        en: 'What Japan is still owed at that time, principal and interest. As many amounts as there are profits.',
        ja: 'その時点における日本側の要回収額（元本および利息）を、利益と同じ個数で指定します。',
      },
    },
    TERMS_RANGE,
  ],
  result: 'matrix',
  example: '=PACT.SPLIT(300,120)',
  exampleResult: [[126, 174]],
  errors: [
    {
      en: '#VALUE! when profit and due have different numbers of cells',
      ja: '#VALUE!：利益と要回収額のセルの個数が異なる場合',
    },
  ],
  calculate({ profit, due, terms = {} }) {
    if (profit.length !== due.length) {
      throw new CellError('#VALUE!', `due has ${counted(due.length, 'cell')}; expected ${profit.length}, as many as profit`);
    }
    return profit.map((amount, period) => {
      const { japan, us } = split(amount, due[period] ?? 0, terms);
      return [japan, us];
    });
  },
});
