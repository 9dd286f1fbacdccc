import { irr } from '../engine';
import { defineFunction } from './definition';
import { DATES, DRAWDOWNS, PROFITS, RATE, TERMS_RANGE } from './parameters';
import { waterfallInput } from './waterfallInput';

export const IRR = defineFunction({
  id: 'IRR',
  category: 'return',
  summary: {
    en: 'Japan’s return on the money it puts in, as an annual effective rate, from its funding and what both tiers pay it.',
    ja: '日本側の拠出額と、両段階の配分による受取額から、日本側の内部収益率（実効年利）を返します。',
  },
  question: { en: 'What does Japan really earn?', ja: '日本側の実際の利回りは何%ですか。' },
  parameters: [RATE, DRAWDOWNS, PROFITS, DATES, TERMS_RANGE],
  result: 'scalar',
  unit: 'rate',
  returns: {
    en: 'An annual effective rate: 0.06 is 6%. With dates in actual days over 365, as XIRR. If several rates fit, the one nearest 0.',
    ja: '実効年利を返します（0.06 は 6%）。日付を指定した場合は XIRR 関数と同じく実日数/365 で計算します。解が複数ある場合は0に最も近い値を返します。',
  },
  equation: {
    en: 'Σ J_k / (1 + IRR)^t_k = Σ D_k / (1 + IRR)^t_{k−1}\nt_k = (d_k − d_0) / 365 with dates,  t_k = k / per_year without',
    ja: 'Σ J_k / (1 + IRR)^t_k = Σ D_k / (1 + IRR)^t_{k−1}\n日付がある場合 t_k = (d_k − d_0) / 365、ない場合 t_k = k / per_year',
  },
  meaning: [
    {
      en: 'Japan earns {result|%} a year on the money it puts in.',
      ja: '日本側の拠出資金の収益率は年{result|%}です。',
    },
  ],
  example: '=PACT.IRR(5%,100,{60,60,60,60,60})',
  exampleResult: 0.07506467356940758,
  errors: [
    { en: '#N/A when Japan receives nothing', ja: '#N/A：日本側の受取額がない場合' },
    {
      en: '#NUM! when no rate makes the two sides equal, such as when nothing is drawn',
      ja: '#NUM!：拠出額がない場合など、等式を満たす利率が存在しない場合',
    },
  ],
  related: ['NPV', 'SUMMARY', 'COMPARE', 'MAXRATE'],
  native: {
    formula: '=IRR({-100,30,30,30,23.7975,6})',
    note: {
      en: 'On the drawdown and the japan column of WATERFALL, for annual periods. With dates it is XIRR, which stops at about 8 digits.',
      ja: '拠出額と WATERFALL の japan 列の受取額を用いた計算です。1年ごとの期では結果が一致します。日付がある場合は XIRR 関数に相当しますが、XIRR の精度は8桁程度です。',
    },
  },
  calculate: (schedule) => irr(waterfallInput(schedule)),
});
