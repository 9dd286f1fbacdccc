import { npv } from '../engine';
import { defineFunction } from './definition';
import { DATES, DRAWDOWNS, PROFITS, RATE, TERMS_RANGE } from './parameters';
import { waterfallInput } from './waterfallInput';

export const NPV = defineFunction({
  id: 'NPV',
  category: 'return',
  summary: {
    en: 'Net present value of Japan’s position: what it receives less what it funds, at its own cost of money, at the start of period 1.',
    ja: '日本の受取額から拠出額を差し引いたキャッシュフローを、日本側の資金調達コストで割り引いた正味現在価値（第1期首時点）を返します。',
  },
  question: {
    en: 'What is Japan’s position worth at its own cost of money?',
    ja: '日本側の資金調達コストで割り引くと、日本側のキャッシュフローの価値はいくらですか。',
  },
  parameters: [
    {
      name: 'discount_rate',
      kind: 'number',
      help: {
        en: 'Japan’s own cost of money, an annual effective rate above -100%, such as 4%.',
        ja: '日本側の資金調達コストを、-100%を超える実効年利で指定します（例：4%）。',
      },
    },
    RATE,
    DRAWDOWNS,
    PROFITS,
    DATES,
    TERMS_RANGE,
  ],
  result: 'scalar',
  returns: {
    en: 'An amount in the unit of the drawdowns, at the start of period 1; 0 at the rate that IRR gives.',
    ja: '第1期首時点の金額を返します。単位は拠出額と同じです。割引率が IRR の値に等しいとき0となります。',
  },
  equation: {
    en: 'NPV = Σ J_k / (1 + y)^t_k − Σ D_k / (1 + y)^t_{k−1},  y = discount_rate\nt_k = (d_k − d_0) / 365 with dates,  t_k = k / per_year without',
    ja: 'NPV = Σ J_k / (1 + y)^t_k − Σ D_k / (1 + y)^t_{k−1}、y = discount_rate\n日付がある場合 t_k = (d_k − d_0) / 365、ない場合 t_k = k / per_year',
  },
  meaning: [
    {
      en: 'At its cost of money of {discount_rate|%} a year, Japan’s position is worth {result} at the start of period 1.',
      ja: '資金調達コスト年{discount_rate|%}で割り引くと、日本側のキャッシュフローの第1期首時点の価値は{result}です。',
    },
    {
      en: 'At its own cost of money, Japan’s position is worth {result} at the start of period 1.',
      ja: '日本側の資金調達コストで割り引くと、キャッシュフローの第1期首時点の価値は{result}です。',
    },
  ],
  example: '=PACT.NPV(4%,5%,100,{60,60,60,60,60})',
  exampleResult: 8.526496373399848,
  errors: [{ en: '#NUM! when discount_rate is -100% or below', ja: '#NUM!：割引率が-100%以下の場合' }],
  related: ['IRR', 'FUNDING', 'SUMMARY'],
  native: {
    formula: '=NPV(4%,{30,30,30,23.7975,6})-100',
    note: {
      en: 'For annual periods. Excel’s NPV discounts its first value too, so the first drawdown stands outside. With dates it is XNPV.',
      ja: 'Excel の NPV 関数は最初の値も1期分割り引くため、期首の拠出額は関数の外で加算します。1年ごとの期では結果が一致します。日付がある場合は XNPV 関数に相当します。',
    },
  },
  calculate: ({ discount_rate: discountRate, ...schedule }) => npv({ discountRate, ...waterfallInput(schedule) }),
});
