import { compare } from '../engine';
import type { Reading } from '../engine';
import { defineFunction } from './definition';
import { DATES, DRAWDOWNS, PROFITS, RATE, TERMS_RANGE } from './parameters';
import { waterfallInput } from './waterfallInput';
import { COMPARE_LABELS } from './compareLabels';

/** What is compared, and what stands where a reading has no number for it. */
const COLUMNS = [
  { name: 'recovery', of: ({ recovery }: Reading) => recovery.fractional, without: 'not recovered' },
  { name: 'japan', of: ({ japan }: Reading) => japan, without: '' },
  { name: 'us', of: ({ us }: Reading) => us, without: '' },
  { name: 'japan share', of: ({ japanShare }: Reading) => japanShare, without: 'nothing distributed' },
  { name: 'irr', of: ({ irr }: Reading) => irr, without: 'not defined' },
] as const;
const NO_DIFFERENCE = 'not defined';

export const COMPARE = defineFunction({
  id: 'COMPARE',
  category: 'study',
  summary: {
    en: 'The two readings of the pact side by side: one claim until it is repaid, or a deemed amount in each period.',
    ja: '協定の2つの解釈（元利合計の回収が完了するまで50対50とする解釈と、期ごとのみなし配分額による解釈）を比較します。',
  },
  question: {
    en: 'How much hangs on how the memorandum is read?',
    ja: '覚書の解釈の違いにより、結果はどれだけ変わりますか。',
  },
  parameters: [RATE, DRAWDOWNS, PROFITS, DATES, TERMS_RANGE],
  result: 'matrix',
  labels: COMPARE_LABELS,
  returns: {
    en: "A row of names; then cumulative, annual and their difference (annual less cumulative): recovery in periods, what Japan and the US receive, Japan’s share of the cash and its return. Words such as 'not recovered' stand where there is no number.",
    ja: '見出し行に続き、cumulative、annual および差（annual－cumulative）の各行に、回収期数、日米それぞれの受取総額、日本の受取割合、日本側の収益率を返します。数値がない場合は "not recovered" などの語を返します。',
  },
  equation:
    'cumulative: Q_k = (B_{k−1} + D_k)·(1 + f_k)\nannual: Q_k = A_k + arrears_{k−1},  A_k = f_k·S_k + H_k\ndifference = annual − cumulative',
  meaning: [
    {
      en: 'Japan gets {cell cumulative, japan} if one claim runs until it is repaid, and {cell annual, japan} if each period has its own amount: a difference of {cell difference, japan}.',
      ja: '日本の受取総額は、累積基準では{cell cumulative, japan}、年次基準では{cell annual, japan}です（差{cell difference, japan}）。',
    },
    {
      en: 'The table sets the two readings of the pact side by side.',
      ja: '協定の2つの解釈による結果を並べた表です。',
    },
  ],
  example: '=PACT.COMPARE(5%,100,{60,60,60,60,60})',
  exampleResult: [
    ['reading', 'recovery', 'japan', 'us', 'japan share', 'irr'],
    ['cumulative', 3.7415625, 119.7975, 180.2025, 0.399325, 0.07506467356940758],
    ['annual', 4.7, 122, 178, 0.4066666666666667, 0.07186229007537956],
    ['difference', 0.9584375, 2.2025, -2.2025, 0.0073416666666666665, -0.0032023834940280178],
  ],
  errors: [],
  related: ['SUMMARY', 'DEEMED', 'WATERFALL', 'IRR'],
  calculate(schedule) {
    const [cumulative, annual] = compare(waterfallInput(schedule));
    return [
      ['reading', ...COLUMNS.map(({ name }) => name)],
      ...[cumulative, annual].map((reading) => [reading.hurdle, ...COLUMNS.map(({ of, without }) => of(reading) ?? without)]),
      ['difference', ...COLUMNS.map(({ of }) => difference(of(annual), of(cumulative)))],
    ];
  },
});

function difference(value: Reading['irr'], from: Reading['irr']) {
  return value && from ? value.minus(from) : NO_DIFFERENCE;
}
