import { capacity } from '../engine';
import { defineFunction } from './definition';
import { DATES, PROFITS, RATE, TERMS_RANGE } from './parameters';
import { atMost } from './repaidSide';
import { timelineInput } from './waterfallInput';

export const CAPACITY = defineFunction({
  id: 'CAPACITY',
  category: 'solve',
  summary: {
    en: 'Largest funding at the start of period 1 that the profits repay, principal and interest, by the end of the last period.',
    ja: '最終期末までに利益から元本および利息を回収できる、第1期首の拠出額の上限を返します。',
  },
  question: {
    en: 'How much funding can these profits repay?',
    ja: 'この利益で回収できる拠出額の上限はいくらですか。',
  },
  parameters: [RATE, PROFITS, DATES, TERMS_RANGE],
  result: 'scalar',
  returns: {
    en: 'An amount in the unit of profits, 0 or more. Of the terms, hurdle and rounding have no effect.',
    ja: '拠出額の上限を0以上の金額で返します。単位は利益と同じです。条件 hurdle および rounding は影響しません。',
  },
  equation: 'CAPACITY = s1 · PV(X)\nX = max(0, P − L)\ncompounding simple: CAPACITY = max{ D_1 : B_n = 0 }',
  meaning: [
    {
      en: 'The profits repay at most {result}, drawn at the start of period 1.',
      ja: 'この利益で回収できる第1期首の拠出額は、最大{result}です。',
    },
  ],
  example: '=PACT.CAPACITY(5%,{60,60,60,60,60})',
  exampleResult: 129.88430011892456,
  errors: [],
  related: ['REQUIRED', 'MAXRATE', 'COVER'],
  native: {
    formula: '=PV(5%,5,-60)*50%',
    note: {
      en: 'The same for a level profit a year; for one that changes, NPV(5%, profits) * 50%, provided there is no loss.',
      ja: '毎年の利益が一定の場合に一致します。利益が変動する場合は、損失の期がない限り NPV(5%, 利益)*50% と一致します。',
    },
  },
  calculate: ({ rate, profits, ...when }) => atMost(capacity({ rate, profits, ...timelineInput(when, profits.length) })),
});
